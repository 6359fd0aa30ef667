package edgewise.benchmark;

import java.util.Random;

/**
 * Training as somebody writes it down from the formulas: a matrix type with products, a batch a
 * matrix, sigmoid and the quadratic cost, and nothing measured or checked on the way.
 */
final class PlainMatrices {
  private final int[] sizes;
  private final double[][][] w;
  private final double[][] b;

  PlainMatrices(int[] sizes, long seed) {
    Random random = new Random(seed);
    this.sizes = sizes;
    w = new double[sizes.length - 1][][];
    b = new double[sizes.length - 1][];
    for (int l = 0; l < w.length; l++) {
      w[l] = new double[sizes[l + 1]][sizes[l]];
      b[l] = new double[sizes[l + 1]];
      for (double[] row : w[l]) {
        for (int k = 0; k < row.length; k++) {
          row[k] = random.nextGaussian() / Math.sqrt(sizes[l]);
        }
      }
    }
  }

  /** One epoch; gives the sum of the last layer's biases so that nothing is left out. */
  double epoch(double[][] inputs, double[][] targets, int batch, double rate) {
    for (int from = 0; from < inputs.length; from += batch) {
      int n = Math.min(batch, inputs.length - from);
      double[][][] a = new double[sizes.length][][];
      a[0] = new double[n][];
      System.arraycopy(inputs, from, a[0], 0, n);
      for (int l = 0; l < w.length; l++) {
        a[l + 1] = sigmoid(timesTransposed(a[l], w[l]), b[l]);
      }
      double[][] delta = new double[n][sizes[sizes.length - 1]];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < delta[i].length; j++) {
          double out = a[w.length][i][j];
          delta[i][j] = (out - targets[from + i][j]) * out * (1 - out);
        }
      }
      for (int l = w.length - 1; l >= 0; l--) {
        double[][] gradient = transposedTimes(delta, a[l]);
        double[][] below = l == 0 ? null : times(delta, w[l]);
        for (int j = 0; j < sizes[l + 1]; j++) {
          for (int i = 0; i < n; i++) {
            b[l][j] -= rate / n * delta[i][j];
          }
          for (int k = 0; k < sizes[l]; k++) {
            w[l][j][k] -= rate / n * gradient[j][k];
          }
        }
        for (int i = 0; l > 0 && i < n; i++) {
          for (int k = 0; k < sizes[l]; k++) {
            below[i][k] *= a[l][i][k] * (1 - a[l][i][k]);
          }
        }
        delta = below;
      }
    }
    double sum = 0;
    for (double bias : b[w.length - 1]) {
      sum += bias;
    }
    return sum;
  }

  private static double[][] sigmoid(double[][] z, double[] bias) {
    for (double[] row : z) {
      for (int j = 0; j < row.length; j++) {
        row[j] = 1 / (1 + Math.exp(-row[j] - bias[j]));
      }
    }
    return z;
  }

  /** A Bᵀ. */
  private static double[][] timesTransposed(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        double sum = 0;
        for (int k = 0; k < b[j].length; k++) {
          sum += a[i][k] * b[j][k];
        }
        c[i][j] = sum;
      }
    }
    return c;
  }

  /** A B. */
  private static double[][] times(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        for (int j = 0; j < b[k].length; j++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  /** Aᵀ B. */
  private static double[][] transposedTimes(double[][] a, double[][] b) {
    double[][] c = new double[a[0].length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < c.length; j++) {
        for (int k = 0; k < c[j].length; k++) {
          c[j][k] += a[i][j] * b[i][k];
        }
      }
    }
    return c;
  }
}
