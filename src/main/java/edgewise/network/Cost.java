package edgewise.network;

/** What outputs cost. */
public enum Cost {
  /** ½Σ(y − a)². */
  QUADRATIC,
  /** −Σ y ln a + (1 − y) ln(1 − a). */
  CROSS_ENTROPY,
  /** −ln a of the right class. */
  LOG_LIKELIHOOD;

  double term(double a, double y) {
    return switch (this) {
      case QUADRATIC -> (y - a) * (y - a) / 2;
      case CROSS_ENTROPY ->
          (y == 0 ? 0 : -y * Math.log(a)) - (y == 1 ? 0 : (1 - y) * Math.log(1 - a));
      case LOG_LIKELIHOOD -> y == 0 ? 0 : -y * Math.log(a);
    };
  }

  double slope(double a, double y) {
    return switch (this) {
      case QUADRATIC -> a - y;
      case CROSS_ENTROPY -> (a - y) / (a * (1 - a));
      case LOG_LIKELIHOOD -> y == 0 ? 0 : -y / a;
    };
  }

  boolean cancels(Activation output) {
    return this == CROSS_ENTROPY && output == Activation.SIGMOID
        || this == LOG_LIKELIHOOD && output == Activation.SOFTMAX;
  }
}
