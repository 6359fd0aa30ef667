package edgewise.network;

import java.util.Arrays;

/** Matrix arithmetic as plain loops over arrays that hold a matrix row by row. */
public final class MatrixLoops {
  private MatrixLoops() {}

  /** z = W a + b. W is rows × columns. */
  static void affine(double[] w, double[] a, double[] b, double[] z) {
    int columns = a.length;
    for (int j = 0; j < z.length; j++) {
      double sum = 0;
      int row = j * columns;
      for (int k = 0; k < columns; k++) {
        sum += w[row + k] * a[k];
      }
      z[j] = sum + b[j];
    }
  }

  /** x = Wᵀ δ, W read in the order in which it lies. W is δ.length × x.length. */
  public static void transposed(double[] w, double[] delta, double[] x) {
    int columns = x.length;
    Arrays.fill(x, 0);
    for (int j = 0; j < delta.length; j++) {
      int row = j * columns;
      for (int k = 0; k < columns; k++) {
        x[k] += w[row + k] * delta[j];
      }
    }
  }

  /** G = δ aᵀ, which is δ.length × a.length. */
  static void outer(double[] delta, double[] a, double[] g) {
    int columns = a.length;
    for (int j = 0; j < delta.length; j++) {
      int row = j * columns;
      for (int k = 0; k < columns; k++) {
        g[row + k] = delta[j] * a[k];
      }
    }
  }

  /** A flat matrix as an array of rows. */
  static double[][] rows(double[] flat, int rows, int columns) {
    double[][] matrix = new double[rows][];
    for (int j = 0; j < rows; j++) {
      matrix[j] = Arrays.copyOfRange(flat, j * columns, (j + 1) * columns);
    }
    return matrix;
  }
}
