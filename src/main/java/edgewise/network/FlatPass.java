package edgewise.network;

/**
 * A forward and a backward pass over flat arrays, sample by sample: the same numbers as {@link
 * ForwardPass} and {@link BackwardPass}, without an object for any of them, so that an epoch costs
 * what its multiplications cost. Not for several threads.
 */
final class FlatPass {
  private final Shape shape;
  private final Activation hidden;
  private final Activation output;
  private final Cost cost;
  private final double[] a;
  private final double[] z;
  private final double[] delta;

  FlatPass(Shape shape, Activation hidden, Activation output, Cost cost) {
    this.shape = shape;
    this.hidden = hidden;
    this.output = output;
    this.cost = cost;
    this.a = new double[shape.neurons()];
    this.z = new double[shape.neurons()];
    this.delta = new double[shape.neurons()];
  }

  private Activation activation(int layer) {
    return layer == shape.layers() - 1 ? output : hidden;
  }

  /** Where the outputs begin in {@link #activations()}. */
  int outputsAt() {
    return shape.outputsAt(shape.layers() - 1);
  }

  /** All activations of the last sample, the inputs first; not to be kept. */
  double[] activations() {
    return a;
  }

  /** All pre-activations of the last sample, at the places of their activations. */
  double[] preActivations() {
    return z;
  }

  /** All errors of the last sample, at the places of their activations. */
  double[] errors() {
    return delta;
  }

  /** Works out all activations of one sample. */
  void forward(double[] parameters, double[] inputs, int from) {
    System.arraycopy(inputs, from, a, 0, shape.in(0));
    for (int l = 0; l < shape.layers(); l++) {
      int in = shape.in(l);
      int bias = shape.biasesAt(l);
      int at = shape.outputsAt(l);
      for (int j = 0; j < shape.out(l); j++) {
        z[at + j] =
            dot(parameters, shape.weightsAt(l) + j * in, a, shape.inputsAt(l), in)
                + parameters[bias + j];
      }
      activate(activation(l), at, shape.out(l));
    }
  }

  /** Four sums beside each other: the additions need not wait for one another. */
  private static double dot(double[] w, int wAt, double[] x, int xAt, int count) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int k = 0;
    for (; k + 3 < count; k += 4) {
      s0 += w[wAt + k] * x[xAt + k];
      s1 += w[wAt + k + 1] * x[xAt + k + 1];
      s2 += w[wAt + k + 2] * x[xAt + k + 2];
      s3 += w[wAt + k + 3] * x[xAt + k + 3];
    }
    for (; k < count; k++) {
      s0 += w[wAt + k] * x[xAt + k];
    }
    return (s0 + s1) + (s2 + s3);
  }

  private void activate(Activation activation, int at, int count) {
    if (activation == Activation.SOFTMAX) {
      softmax(at, count);
      return;
    }
    for (int j = at; j < at + count; j++) {
      a[j] = activation.value(z[j]);
    }
  }

  /** The largest z is taken off first: no exponential overflows. */
  private void softmax(int at, int count) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int j = at; j < at + count; j++) {
      largest = Math.max(largest, z[j]);
    }
    double sum = 0;
    for (int j = at; j < at + count; j++) {
      a[j] = Math.exp(z[j] - largest);
      sum += a[j];
    }
    for (int j = at; j < at + count; j++) {
      a[j] /= sum;
    }
  }

  /** What the last sample costs. */
  double cost(double[] targets, int from) {
    double sum = 0;
    for (int j = 0; j < shape.out(shape.layers() - 1); j++) {
      sum += cost.term(a[outputsAt() + j], targets[from + j]);
    }
    return sum;
  }

  /** Adds the last sample's gradient to the one given. */
  void backward(double[] parameters, double[] targets, int from, double[] gradient) {
    outputErrors(targets, from);
    for (int l = shape.layers() - 1; l >= 0; l--) {
      if (l < shape.layers() - 1) {
        hiddenErrors(l, parameters);
      }
      int in = shape.in(l);
      int at = shape.outputsAt(l);
      for (int j = 0; j < shape.out(l); j++) {
        double error = delta[at + j];
        gradient[shape.biasesAt(l) + j] += error;
        addScaled(gradient, shape.weightsAt(l) + j * in, error, a, shape.inputsAt(l), in);
      }
    }
  }

  private static void addScaled(double[] to, int toAt, double c, double[] x, int xAt, int count) {
    for (int k = 0; k < count; k++) {
      to[toAt + k] += c * x[xAt + k];
    }
  }

  /** BP1, or what cost and activation cancel to. */
  private void outputErrors(double[] targets, int from) {
    int at = outputsAt();
    int count = shape.out(shape.layers() - 1);
    if (cost.cancels(output)) {
      for (int j = 0; j < count; j++) {
        delta[at + j] = a[at + j] - targets[from + j];
      }
    } else if (output == Activation.SOFTMAX) {
      softmaxErrors(targets, from, at, count);
    } else {
      for (int j = 0; j < count; j++) {
        delta[at + j] =
            cost.slope(a[at + j], targets[from + j]) * output.derivative(z[at + j]);
      }
    }
  }

  /** ∂a_i/∂z_j = a_i (1 if i = j − a_j): every output has a part in every error. */
  private void softmaxErrors(double[] targets, int from, int at, int count) {
    double mean = 0;
    for (int i = 0; i < count; i++) {
      mean += a[at + i] * cost.slope(a[at + i], targets[from + i]);
    }
    for (int j = 0; j < count; j++) {
      delta[at + j] = a[at + j] * (cost.slope(a[at + j], targets[from + j]) - mean);
    }
  }

  /** BP2: the transposed weights row by row, so that memory is read in order. */
  private void hiddenErrors(int l, double[] parameters) {
    int at = shape.outputsAt(l);
    int count = shape.out(l);
    int above = shape.outputsAt(l + 1);
    java.util.Arrays.fill(delta, at, at + count, 0);
    for (int j = 0; j < shape.out(l + 1); j++) {
      int row = shape.weightsAt(l + 1) + j * count;
      addScaled(delta, at, delta[above + j], parameters, row, count);
    }
    for (int k = at; k < at + count; k++) {
      delta[k] *= hidden.derivative(z[k]);
    }
  }
}
