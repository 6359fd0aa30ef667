package edgewise.network;

/**
 * The settings of mini-batch stochastic gradient descent.
 *
 * @param learningRate η, the factor of the gradient in a step; above 0
 * @param batch the number of samples in a step; from 1
 * @param seed of the order of samples, and of a network's parameters if it has none
 */
public record TrainingPlan(double learningRate, int batch, long seed) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one of them is out of range
   */
  public TrainingPlan {
    if (!(learningRate > 0 && Double.isFinite(learningRate))) {
      throw new IllegalArgumentException("learning rate " + learningRate);
    }
    if (batch < 1) {
      throw new IllegalArgumentException("batch " + batch);
    }
  }

  /** The same with another seed. */
  public TrainingPlan withSeed(long other) {
    return new TrainingPlan(learningRate, batch, other);
  }
}
