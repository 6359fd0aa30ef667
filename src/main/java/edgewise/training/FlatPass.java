package edgewise.training;

import edgewise.network.Architecture;
import edgewise.network.ForwardPass;
import edgewise.network.Shape;

/**
 * A forward and a backward pass for training: the numbers of {@link ForwardPass} and {@link
 * BackwardPass}, computed from flat parameters into reused arrays, so that an epoch allocates
 * nothing. Layers are counted as in {@link Shape}. Not thread-safe.
 */
public final class FlatPass {
  private final Architecture architecture;
  private final Shape shape;
  private final double[] input;
  private final double[] target;
  private final double[][] z;
  private final double[][] a;
  private final double[][] delta;
  private final double[][] back;

  /** A pass for networks of an architecture. */
  public FlatPass(Architecture architecture) {
    this.architecture = architecture;
    this.shape = architecture.shape();
    this.input = new double[shape.in(0)];
    this.z = new double[shape.layers()][];
    this.a = new double[shape.layers()][];
    this.delta = new double[shape.layers()][];
    this.back = new double[shape.layers()][];
    for (int l = 0; l < shape.layers(); l++) {
      z[l] = new double[shape.out(l)];
      a[l] = new double[shape.out(l)];
      delta[l] = new double[shape.out(l)];
      back[l] = new double[shape.out(l)];
    }
    this.target = new double[outputs().length];
  }

  /** A layer's pre-activations for the last sample; overwritten by the next pass. */
  double[] preActivations(int layer) {
    return z[layer];
  }

  /** A layer's activations for the last sample; overwritten by the next pass. */
  double[] activations(int layer) {
    return a[layer];
  }

  /** A layer's errors for the last sample; overwritten by the next pass. */
  double[] errors(int layer) {
    return delta[layer];
  }

  /** The last layer's activations. */
  double[] outputs() {
    return a[shape.layers() - 1];
  }

  private double[] before(int layer) {
    return layer == 0 ? input : a[layer - 1];
  }

  /** Computes all activations for row i of an array of inputs. */
  public void forward(double[] parameters, double[] inputs, int i) {
    System.arraycopy(inputs, i * input.length, input, 0, input.length);
    for (int l = 0; l < shape.layers(); l++) {
      double[] from = before(l);
      for (int j = 0; j < z[l].length; j++) {
        z[l][j] =
            dot(parameters, shape.weightsAt(l) + j * from.length, from)
                + parameters[shape.biasesAt(l) + j];
      }
      architecture.activation(l).values(z[l], a[l]);
    }
  }

  /** The dot product as four sums side by side: the additions need not wait for one another. */
  private static double dot(double[] w, int at, double[] x) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int k = 0;
    for (; k + 3 < x.length; k += 4) {
      s0 += w[at + k] * x[k];
      s1 += w[at + k + 1] * x[k + 1];
      s2 += w[at + k + 2] * x[k + 2];
      s3 += w[at + k + 3] * x[k + 3];
    }
    for (; k < x.length; k++) {
      s0 += w[at + k] * x[k];
    }
    return (s0 + s1) + (s2 + s3);
  }

  /** The cost of the last sample for row i of an array of targets. */
  public double cost(double[] targets, int i) {
    int last = shape.layers() - 1;
    System.arraycopy(targets, i * target.length, target, 0, target.length);
    return architecture.cost().value(architecture.activation(last), z[last], a[last], target);
  }

  /** The cost terms of the last sample's outputs for row i of an array of targets. */
  double[] costTerms(double[] targets, int i) {
    int last = shape.layers() - 1;
    System.arraycopy(targets, i * target.length, target, 0, target.length);
    return architecture.cost().terms(architecture.activation(last), z[last], a[last], target);
  }

  /** Adds the last sample's gradient to the given one. */
  void backward(double[] parameters, double[] targets, int i, double[] gradient) {
    int last = shape.layers() - 1;
    System.arraycopy(targets, i * target.length, target, 0, target.length);
    architecture
        .cost()
        .outputError(architecture.activation(last), z[last], a[last], target, delta[last]);
    for (int l = last; l >= 0; l--) {
      if (l < last) {
        errorsFromAbove(l, parameters);
      }
      double[] from = before(l);
      for (int j = 0; j < delta[l].length; j++) {
        gradient[shape.biasesAt(l) + j] += delta[l][j];
        int row = shape.weightsAt(l) + j * from.length;
        for (int k = 0; k < from.length; k++) {
          gradient[row + k] += delta[l][j] * from[k];
        }
      }
    }
  }

  /** BP2; reads the weights in memory order. */
  private void errorsFromAbove(int l, double[] parameters) {
    double[] sum = back[l];
    java.util.Arrays.fill(sum, 0);
    for (int j = 0; j < delta[l + 1].length; j++) {
      double error = delta[l + 1][j];
      int row = shape.weightsAt(l + 1) + j * sum.length;
      for (int k = 0; k < sum.length; k++) {
        sum[k] += error * parameters[row + k];
      }
    }
    architecture.activation(l).pullBack(z[l], a[l], sum, delta[l]);
  }
}
