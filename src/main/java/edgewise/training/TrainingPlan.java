package edgewise.training;

/**
 * How a network is to learn.
 *
 * @param learningRate η: how far a step goes against the gradient
 * @param batch samples a step learns from
 * @param seed of the order in which samples come
 */
public record TrainingPlan(double learningRate, int batch, long seed) {
  /**
   * Checks the numbers.
   *
   * @throws TrainingException if one of them makes no sense
   */
  public TrainingPlan {
    if (!(learningRate > 0 && Double.isFinite(learningRate))) {
      throw new TrainingException(
          TrainingMessages.of("plan.learningRate", Double.toString(learningRate)));
    }
    if (batch < 1) {
      throw new TrainingException(TrainingMessages.of("plan.batch", batch));
    }
  }
}
