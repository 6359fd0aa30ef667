package edgewise.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The gradient check: backpropagation against central differences, (C(θ+ε) − C(θ−ε)) / 2ε for every
 * parameter θ.
 *
 * <p>The truncation error falls with ε², the rounding error of the subtraction grows with 1/ε, so
 * the error over ε is V-shaped on logarithmic axes, lowest near ∛(machine precision) ≈ 6·10⁻⁶.
 */
public final class GradientCheck {
  /** The ε at which central differences are about most accurate. */
  public static final double STEP = 6e-6;

  /** The number of ε in a {@link #sweep}. */
  public static final int SWEPT = 27;

  private GradientCheck() {}

  /**
   * One parameter's two derivatives.
   *
   * @param parameter the parameter
   * @param backprop by BP3 or BP4
   * @param difference by central differences
   */
  public record Comparison(Parameter parameter, double backprop, double difference) {
    /** |a − b| over the larger of the two and 10⁻⁸; 0 where both are 0. */
    public double relativeError() {
      return relative(backprop, difference);
    }
  }

  /**
   * A point of the error curve.
   *
   * @param step ε
   * @param error the Euclidean norm of all errors over that of the gradient
   */
  public record Point(double step, double error) {}

  private static double relative(double a, double b) {
    return a == b ? 0 : Math.abs(a - b) / Math.max(1e-8, Math.max(Math.abs(a), Math.abs(b)));
  }

  /**
   * Compares every parameter. O(parameters²).
   *
   * @param cancelled checked between parameters; once true, the comparisons so far are returned
   */
  public static List<Comparison> of(
      Network network, Sample sample, double step, BooleanSupplier cancelled) {
    BackwardPass pass = sample.through(network);
    List<Comparison> compared = new ArrayList<>();
    for (Parameter parameter : Parameter.all(network)) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      compared.add(
          new Comparison(
              parameter, parameter.gradient(pass), difference(network, sample, parameter, step)));
    }
    return compared;
  }

  static double difference(Network network, Sample sample, Parameter parameter, double step) {
    double at = parameter.of(network);
    double above = at + step;
    double below = at - step;
    double up = cost(parameter.set(network, above), sample);
    double down = cost(parameter.set(network, below), sample);
    return (up - down) / (above - below);
  }

  private static double cost(Network network, Sample sample) {
    return ForwardPass.of(network, sample.input()).cost(sample.target());
  }

  /** The error at ε = 10⁻¹ … 10⁻¹⁴, two points a decade. */
  public static List<Point> sweep(Network network, Sample sample, BooleanSupplier cancelled) {
    List<Point> points = new ArrayList<>();
    for (int half = 2; half < 2 + SWEPT && !cancelled.getAsBoolean(); half++) {
      double step = Math.pow(10, -half / 2.0);
      double wrong = 0;
      double whole = 0;
      for (Comparison c : of(network, sample, step, cancelled)) {
        wrong += Math.pow(c.backprop() - c.difference(), 2);
        whole += c.backprop() * c.backprop();
      }
      points.add(new Point(step, whole == 0 ? Math.sqrt(wrong) : Math.sqrt(wrong / whole)));
    }
    return points;
  }
}
