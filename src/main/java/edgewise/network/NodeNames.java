package edgewise.network;

/**
 * What the nodes of a network's expanded graph are called: {@code w3_24} is the weight w^3_24,
 * {@code w3_10_12} the weight w^3_{10,12}; the typesetter draws them so.
 */
public final class NodeNames {
  private NodeNames() {}

  /** w^l_jk. */
  public static String weight(int l, int j, int k) {
    return pair("w", l, j, k);
  }

  /** The product w^l_jk a^{l−1}_k. */
  public static String product(int l, int j, int k) {
    return pair("p", l, j, k);
  }

  /** b^l_j. */
  public static String bias(int l, int j) {
    return "b" + l + "_" + j;
  }

  /** z^l_j. */
  public static String sum(int l, int j) {
    return "z" + l + "_" + j;
  }

  /** a^l_j. */
  public static String activation(int l, int j) {
    return "a" + l + "_" + j;
  }

  /** e^{z^l_j} of softmax. */
  static String exponential(int l, int j) {
    return "u" + l + "_" + j;
  }

  private static String pair(String letter, int l, int j, int k) {
    return letter + l + "_" + j + (j < 10 && k < 10 ? "" : "_") + k;
  }
}
