package edgewise.training;

import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.TrainingPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The built-in training examples: data, and a setup that suits them. */
public enum TrainingExample {
  /** Exclusive or. */
  XOR,
  /** And. */
  AND,
  /** Two half circles, moons. */
  MOONS,
  /** One circle in another. */
  CIRCLES,
  /** Two spiral arms. */
  SPIRAL,
  /** Fisher's flowers. */
  IRIS,
  /**
   * One neuron from two starts side by side; the one whose output is far from the target learns
   * slowly.
   */
  SLOW_NEURON;

  /** Its name in documents and in the program's texts, and the name of its data. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The example of that name. */
  public static Optional<TrainingExample> named(String id) {
    return Arrays.stream(values()).filter(example -> example.id().equals(id)).findFirst();
  }

  /** The setups of its one or two runs. */
  public List<TrainingSetup> setups() {
    return switch (this) {
      case XOR -> List.of(of(StandardSet.XOR, List.of(4), 1, 4, false));
      case AND -> List.of(of(StandardSet.AND, List.of(), 1, 4, false));
      case MOONS -> List.of(of(StandardSet.MOONS, List.of(8), 0.5, 20, false));
      case CIRCLES -> List.of(of(StandardSet.CIRCLES, List.of(6), 0.5, 20, false));
      case SPIRAL -> List.of(of(StandardSet.SPIRAL, List.of(16, 16), 0.6, 20, true));
      case IRIS -> List.of(of(StandardSet.IRIS, List.of(6), 0.1, 10, true));
      case SLOW_NEURON -> List.of(neuron(0.6, 0.9), neuron(2, 2));
    };
  }

  /** The setup of its run of that index, from 0; the last one's if it has fewer. */
  public TrainingSetup setup(int run) {
    return setups().get(Math.min(run, setups().size() - 1));
  }

  private static TrainingSetup of(
      StandardSet set, List<Integer> hidden, double rate, int batch, boolean standardised) {
    TrainingSetup usual = TrainingSetup.of(new DataSource.Standard(set, 1), standardised);
    return usual.with(
        standardised,
        hidden,
        usual.activation(),
        usual.cost(),
        new TrainingPlan(rate, batch, 1),
        usual.epochs());
  }

  private static TrainingSetup neuron(double w, double b) {
    return new TrainingSetup(
        new DataSource.SlowNeuron(),
        false,
        new Start.Chosen(Network.neuron(w, b)),
        List.of(),
        Activation.SIGMOID,
        Cost.QUADRATIC,
        new TrainingPlan(0.15, 1, 1),
        300);
  }
}
