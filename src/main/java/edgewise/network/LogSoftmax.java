package edgewise.network;

/**
 * The logarithms of a softmax layer, from its z: ln a_j = z_j − ln Σ e^{z_k}, the largest z is
 * subtracted before the exponentials, so that nothing overflows. At most one a is near 1; its 1 − a
 * is summed from the others. O(layer).
 */
final class LogSoftmax {
  private final double[] z;
  private final double largest;
  private final int top;

  /** ln Σ e^{z_k − largest} over all but the top, and over all. */
  private final double othersLog;

  private final double totalLog;

  LogSoftmax(double[] z) {
    this.z = z;
    int first = 0;
    for (int k = 1; k < z.length; k++) {
      first = z[k] > z[first] ? k : first;
    }
    top = first;
    largest = z[first];
    double second = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < z.length; k++) {
      second = k == top ? second : Math.max(second, z[k]);
    }
    double others = 0;
    for (int k = 0; k < z.length; k++) {
      others += k == top ? 0 : Math.exp(z[k] - second);
    }
    othersLog = z.length == 1 ? Double.NEGATIVE_INFINITY : second - largest + Math.log(others);
    totalLog = Math.log1p(Math.exp(othersLog));
  }

  /** ln a_j. */
  double value(int j) {
    return z[j] - largest - totalLog;
  }

  /** ln(1 − a_j). */
  double restValue(int j) {
    return j == top ? othersLog - totalLog : Math.log1p(-Math.exp(value(j)));
  }

  /**
   * δ of the cross-entropy. With ∂a_i/∂z_j = a_i (1 if i = j, − a_j) every output's part is y_i a_j
   * − (1 − y_i) a_i a_j/(1 − a_i), and −y_j (1 − a_j) + (1 − y_j) a_j for i = j.
   */
  void crossEntropyError(double[] y, double[] delta) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += i == top ? 0 : part(i, y);
    }
    for (int j = 0; j < y.length; j++) {
      double a = Math.exp(value(j));
      double own = -y[j] * Math.exp(restValue(j)) + (1 - y[j]) * a;
      double others = a * (j == top ? sum : sum - part(j, y));
      double ofTop =
          j == top
              ? 0
              : y[top] * a - (1 - y[top]) * Math.exp(value(top) + value(j) - restValue(top));
      delta[j] = own + others + ofTop;
    }
  }

  /** y_i − (1 − y_i) a_i/(1 − a_i) for an i other than the top. */
  private double part(int i, double[] y) {
    return y[i] - (1 - y[i]) * Math.exp(value(i) - restValue(i));
  }
}
