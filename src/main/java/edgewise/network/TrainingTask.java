package edgewise.network;

/**
 * What a network is to learn, and how.
 *
 * @param data the name of a {@link StandardSet}, or a file of comma-separated values
 * @param learningRate η, above 0
 * @param batch samples a step learns from, from 1
 * @param epochs how often it goes through all samples, from 0
 * @param seed of the order of the samples
 */
public record TrainingTask(
    String data, double learningRate, int batch, int epochs, long seed) {
  /** How it is learned, whatever the data. */
  public TrainingPlan plan() {
    return new TrainingPlan(learningRate, batch, seed);
  }
}
