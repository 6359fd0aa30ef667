package edgewise.training;

import java.util.Arrays;

/** A network's outputs over a plane of two inputs, for drawing decision boundaries. */
public final class OutputSurface {
  private final Plane plane;
  private final int outputs;
  private final double[] values;

  private OutputSurface(Plane plane, int outputs, double[] values) {
    this.plane = plane;
    this.outputs = outputs;
    this.values = values;
  }

  /** The plane. */
  public Plane plane() {
    return plane;
  }

  /** The number of outputs. */
  public int outputs() {
    return outputs;
  }

  /** Output j at a point of the plane. */
  public double value(int column, int row, int j) {
    return values[(row * plane.columns() + column) * outputs + j];
  }

  /** The class at a point of the plane. */
  public int chosen(int column, int row) {
    return Samples.chosen(values, (row * plane.columns() + column) * outputs, outputs);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OutputSurface that
        && plane.equals(that.plane)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /** Collects the outputs point by point, row by row from the top left. */
  static final class Builder {
    private final Plane plane;
    private final int outputs;
    private final double[] values;
    private int next;

    Builder(Plane plane, int outputs) {
      this.plane = plane;
      this.outputs = outputs;
      this.values = new double[plane.columns() * plane.rows() * outputs];
    }

    void add(double[] from) {
      System.arraycopy(from, 0, values, next, outputs);
      next += outputs;
    }

    OutputSurface build() {
      return new OutputSurface(plane, outputs, values);
    }
  }
}
