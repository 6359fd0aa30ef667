package edgewise.training;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One moment of a run: its step, every parameter to the last bit, and the measures on all data.
 * Everything shown of a moment is computed from it. Immutable.
 */
public final class TrainingMoment {
  private final int step;
  private final int epoch;
  private final int batch;
  private final double loss;
  private final double accuracy;
  private final List<Double> gradientNorms;
  private final int saturated;
  private final double[] parameters;

  TrainingMoment(
      int step, int epoch, int batch, DataMeasures measure, int saturated, double[] parameters) {
    this.step = step;
    this.epoch = epoch;
    this.batch = batch;
    this.loss = measure.loss();
    this.accuracy = measure.accuracy();
    this.gradientNorms = measure.gradientNorms();
    this.saturated = saturated;
    this.parameters = parameters.clone();
  }

  /** The number of steps since the start. */
  public int step() {
    return step;
  }

  /** The number of complete epochs since the start. */
  public int epoch() {
    return epoch;
  }

  /** The number of steps since the last complete epoch. */
  public int batch() {
    return batch;
  }

  /** The mean cost of a sample. */
  public double loss() {
    return loss;
  }

  /** The share of samples assigned to their class; empty where there are no classes. */
  public OptionalDouble accuracy() {
    return Double.isNaN(accuracy) ? OptionalDouble.empty() : OptionalDouble.of(accuracy);
  }

  /** The Euclidean norm of the gradient of the loss, layer by layer from the first with weights. */
  public List<Double> gradientNorms() {
    return gradientNorms;
  }

  /** The number of neurons that are flat for every sample. */
  public int saturated() {
    return saturated;
  }

  /** All parameters, flat; not to be changed. */
  double[] parameters() {
    return parameters;
  }

  /** Whether two moments are equal, bit for bit. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TrainingMoment that
        && step == that.step
        && Double.doubleToLongBits(loss) == Double.doubleToLongBits(that.loss)
        && gradientNorms.equals(that.gradientNorms)
        && Arrays.equals(parameters, that.parameters);
  }

  @Override
  public int hashCode() {
    return 31 * step + Arrays.hashCode(parameters);
  }

  @Override
  public String toString() {
    return "step " + step + ", epoch " + epoch + ", loss " + loss;
  }
}
