package edgewise.document;

import edgewise.json.JsonFields;
import edgewise.network.Activation;
import edgewise.network.Cost;
import java.util.List;

/**
 * How a network learns in the window, from data that come with the program. Immutable.
 *
 * @param data the name of the data; data that a window does not know are its first
 * @param standardised whether features are shifted and scaled
 * @param shown whether it begins with the network that is shown; else with one by the seed
 * @param hidden sizes of the hidden layers
 * @param activation of the hidden layers
 * @param cost what an answer costs
 * @param learningRate η, above 0
 * @param batch samples a step learns from, from 1
 * @param seed of the weights and of the order of the samples
 * @param epochs after which a run pauses, from 1
 */
public record TrainingScreen(
    String data,
    boolean standardised,
    boolean shown,
    List<Integer> hidden,
    Activation activation,
    Cost cost,
    double learningRate,
    int batch,
    long seed,
    int epochs) {
  /** As many neurons as a layer can be given by hand, and more layers than anybody trains. */
  private static final int WIDEST = 1000;

  private static final int DEEPEST = 20;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one of them makes no sense
   */
  public TrainingScreen {
    data = JsonFields.wellFormed(data);
    hidden = List.copyOf(hidden);
    boolean sized = areSizes(hidden);
    boolean rated = learningRate > 0 && Double.isFinite(learningRate);
    if (!sized || !rated || batch < 1 || epochs < 1 || !activation.isElementwise()) {
      throw new IllegalArgumentException(
          hidden + " " + activation + " " + learningRate + " " + batch + " " + epochs);
    }
  }

  /** Whether hidden layers of these sizes can be trained in the window. */
  public static boolean areSizes(List<Integer> hidden) {
    return hidden.size() <= DEEPEST && hidden.stream().allMatch(n -> n >= 1 && n <= WIDEST);
  }
}
