package edgewise.training;

import edgewise.network.Sample;

/**
 * The samples that a network is trained on: row i is an input of {@code inputs} numbers and a
 * target of {@code outputs} numbers, each stored row by row in one array.
 */
public final class Samples {
  private final int size;
  private final int inputs;
  private final int outputs;
  private final boolean classes;
  private final double[] input;
  private final double[] target;

  Samples(double[][] input, double[][] target, boolean classes) {
    this.size = input.length;
    this.inputs = input[0].length;
    this.outputs = target[0].length;
    this.classes = classes;
    this.input = flat(input, inputs);
    this.target = flat(target, outputs);
  }

  /** One sample, whose targets are numbers. */
  public static Samples of(Sample sample) {
    return new Samples(new double[][] {sample.input()}, new double[][] {sample.target()}, false);
  }

  /** Inputs and one-hot targets. */
  public static Samples ofClasses(double[][] inputs, double[][] targets) {
    return new Samples(inputs, targets, true);
  }

  private static double[] flat(double[][] rows, int width) {
    double[] flat = new double[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, flat, i * width, width);
    }
    return flat;
  }

  /** The number of samples. */
  public int size() {
    return size;
  }

  /** The number of inputs. */
  public int inputs() {
    return inputs;
  }

  /** The number of outputs. */
  public int outputs() {
    return outputs;
  }

  /** Whether the targets are classes: 0 or 1 for one output, otherwise one-hot. */
  public boolean areClasses() {
    return classes;
  }

  /** Feature k of sample i. */
  public double input(int i, int k) {
    return input[i * inputs + k];
  }

  /** Output j of the target of sample i. */
  public double target(int i, int j) {
    return target[i * outputs + j];
  }

  /** The class of sample i, if the targets are classes. */
  public int label(int i) {
    return chosen(target, i * outputs, outputs);
  }

  /**
   * The class that outputs mean: for one output 1 if it is at least ½; otherwise the index of the
   * largest, the first of equals.
   */
  static int chosen(double[] outputs, int from, int count) {
    if (count == 1) {
      return outputs[from] >= 0.5 ? 1 : 0;
    }
    int best = 0;
    for (int j = 1; j < count; j++) {
      best = outputs[from + j] > outputs[from + best] ? j : best;
    }
    return best;
  }

  /** All inputs, row by row; not to be changed. */
  double[] inputRows() {
    return input;
  }

  /** All targets, row by row; not to be changed. */
  double[] targetRows() {
    return target;
  }
}
