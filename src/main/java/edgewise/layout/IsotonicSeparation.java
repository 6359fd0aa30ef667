package edgewise.layout;

/**
 * Places numbers in a row as near as possible to their preferred positions (weighted least
 * squares), with minimum distances between neighbours: isotonic regression by pooling adjacent
 * violators (Ayer et al. 1955), linear in their number.
 */
final class IsotonicSeparation {
  private IsotonicSeparation() {}

  /**
   * Solves the problem.
   *
   * @param preferred the preferred position of each
   * @param weights of the squares, above 0
   * @param gaps the least distance of each to the one after it; one fewer than the others, or as
   *     many
   * @return where each is
   */
  static double[] solve(double[] preferred, double[] weights, double[] gaps) {
    int n = preferred.length;
    double[] shift = new double[n];
    for (int i = 1; i < n; i++) {
      shift[i] = shift[i - 1] + gaps[i - 1];
    }
    double[] mean = new double[n];
    double[] weight = new double[n];
    int[] size = new int[n];
    int pools = 0;
    for (int i = 0; i < n; i++) {
      mean[pools] = preferred[i] - shift[i];
      weight[pools] = weights[i];
      size[pools] = 1;
      pools++;
      while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
        pools--;
        double sum = weight[pools - 1] + weight[pools];
        mean[pools - 1] = (mean[pools - 1] * weight[pools - 1] + mean[pools] * weight[pools]) / sum;
        weight[pools - 1] = sum;
        size[pools - 1] += size[pools];
      }
    }
    double[] solved = new double[n];
    int next = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int i = 0; i < size[pool]; i++, next++) {
        solved[next] = mean[pool] + shift[next];
      }
    }
    return solved;
  }
}
