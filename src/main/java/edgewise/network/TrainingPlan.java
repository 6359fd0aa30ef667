package edgewise.network;

/**
 * How a network is to learn by mini-batch stochastic gradient descent.
 *
 * @param learningRate η: how far a step goes against the gradient; above 0
 * @param batch samples a step learns from; from 1
 * @param seed of the order in which samples come, and of a network's parameters where it has none
 */
public record TrainingPlan(double learningRate, int batch, long seed) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one of them makes no sense
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
