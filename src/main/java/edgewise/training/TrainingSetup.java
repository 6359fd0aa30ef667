package edgewise.training;

import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.TrainingPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * The setup of a run: all that it depends on; equal setups give equal runs. Pane, document and
 * command line use it. Immutable.
 *
 * @param data the source of the data
 * @param standardised whether every feature is shifted and scaled to mean 0 and deviation 1
 * @param start the initial network
 * @param hidden the sizes of the hidden layers
 * @param activation of the hidden layers
 * @param cost the cost function; it decides the last layer's activation
 * @param plan learning rate, batch and seed
 * @param epochs after which a run pauses, from 1
 */
public record TrainingSetup(
    DataSource data,
    boolean standardised,
    Start start,
    List<Integer> hidden,
    Activation activation,
    Cost cost,
    TrainingPlan plan,
    int epochs) {
  /** The largest size of a layer, and the largest number of layers, that can be entered. */
  private static final int WIDEST = 1000;

  private static final int DEEPEST = 20;

  /**
   * Checks that the parts are valid and fit each other.
   *
   * @throws IllegalArgumentException if they do not: sizes out of range, an activation that is not
   *     elementwise, no epoch, or a start of other sizes or functions
   */
  public TrainingSetup {
    hidden = List.copyOf(hidden);
    boolean valid =
        switch (start) {
          case Start.Seeded s -> areSizes(hidden);
          case Start.Shown(Network network) -> fits(network, hidden, activation, cost);
          case Start.Chosen(Network network) -> fits(network, hidden, activation, cost);
        };
    if (!valid || !activation.isElementwise() || epochs < 1) {
      throw new IllegalArgumentException(
          hidden + " " + activation + " " + cost + " " + epochs + " from " + start);
    }
  }

  /** Whether hidden layers of these sizes are allowed: at most twenty of at most 1000. */
  public static boolean areSizes(List<Integer> hidden) {
    return hidden.size() <= DEEPEST && hidden.stream().allMatch(n -> n >= 1 && n <= WIDEST);
  }

  private static boolean fits(
      Network network, List<Integer> hidden, Activation activation, Cost cost) {
    return hidden(network).equals(hidden)
        && network.hidden() == activation
        && network.cost() == cost;
  }

  private static List<Integer> hidden(Network network) {
    return network.layers().subList(1, network.depth() - 1);
  }

  /** Whether a network's hidden layers have allowed sizes. */
  public static boolean hasUsualLayers(Network network) {
    return areSizes(hidden(network));
  }

  /** The default setup for data. */
  public static TrainingSetup of(DataSource data, boolean standardised) {
    return new TrainingSetup(
        data,
        standardised,
        new Start.Seeded(),
        List.of(8),
        Activation.TANH,
        fitting(data.classes()),
        new TrainingPlan(0.1, Math.min(10, data.size()), 1),
        300);
  }

  /**
   * The setup for an existing network.
   *
   * @param epochs after which it pauses; 0, which a file may have, becomes 1
   */
  public static TrainingSetup of(
      Network network, DataSource data, boolean standardised, TrainingPlan plan, int epochs) {
    return new TrainingSetup(
        data,
        standardised,
        new Start.Shown(network),
        hidden(network),
        network.hidden(),
        network.cost(),
        plan,
        Math.max(1, epochs));
  }

  private static Cost fitting(List<String> classes) {
    return classes.isEmpty()
        ? Cost.QUADRATIC
        : classes.size() > 2 ? Cost.LOG_LIKELIHOOD : Cost.CROSS_ENTROPY;
  }

  /** The sizes of all layers. */
  List<Integer> layers() {
    List<Integer> layers = new ArrayList<>();
    layers.add(data.inputs());
    layers.addAll(hidden);
    layers.add(cost == Cost.LOG_LIKELIHOOD ? Math.max(2, data.classes().size()) : data.outputs());
    return layers;
  }

  private Activation output() {
    return switch (cost) {
      case LOG_LIKELIHOOD -> Activation.SOFTMAX;
      case CROSS_ENTROPY -> Activation.SIGMOID;
      case QUADRATIC -> data.classes().isEmpty() ? Activation.IDENTITY : Activation.SIGMOID;
    };
  }

  /** The network at its start. */
  Network network() {
    return switch (start) {
      case Start.Seeded s -> Network.seeded(layers(), activation, output(), cost, plan.seed());
      case Start.Shown(Network network) -> network;
      case Start.Chosen(Network network) -> network;
    };
  }

  /**
   * The run at its start.
   *
   * @throws TrainingException if the network does not fit the data
   */
  public Training training() {
    Network network = network();
    return new Training(network, data.samples(network, standardised), plan);
  }

  /** The same data with other settings; the start is kept if sizes and functions are the same. */
  public TrainingSetup with(
      boolean otherStandardised,
      List<Integer> otherHidden,
      Activation otherActivation,
      Cost otherCost,
      TrainingPlan otherPlan,
      int otherEpochs) {
    boolean same = hidden.equals(otherHidden) && activation == otherActivation && cost == otherCost;
    return new TrainingSetup(
        data,
        otherStandardised,
        same ? start : new Start.Seeded(),
        otherHidden,
        otherActivation,
        otherCost,
        otherPlan,
        otherEpochs);
  }

  /** The same with another learning rate, batch and seed. */
  public TrainingSetup with(TrainingPlan otherPlan) {
    return new TrainingSetup(
        data, standardised, start, hidden, activation, cost, otherPlan, epochs);
  }
}
