package edgewise.ui.training;

import edgewise.training.OutputSurface;
import edgewise.training.Plane;
import edgewise.training.Samples;
import edgewise.ui.kit.DrawnRegion;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * The network's output over the plane of its two inputs: the background in the colour of the class,
 * stronger where the output is more certain; the decision boundary as a line; the samples as marks.
 */
final class BoundaryPicture extends DrawnRegion {
  private static final double WIDEST = 1.8;
  private OutputSurface outputSurface;
  private Samples samples;
  private double left;
  private double top;
  private double wide;
  private double high;

  void show(RunSnapshot snapshot) {
    outputSurface = snapshot.outputSurface().orElse(null);
    samples = snapshot.samples();
    redraw();
  }

  @Override
  protected void draw(GraphicsContext g, double width, double height) {
    if (outputSurface == null) {
      return;
    }
    high = Math.min(height, width);
    wide = Math.min(width, WIDEST * high);
    left = (width - wide) / 2;
    top = (height - high) / 2;
    g.setImageSmoothing(true);
    g.drawImage(ground(), left, top, wide, high);
    boundaries(g);
    marks(g);
  }

  private WritableImage ground() {
    Plane plane = outputSurface.plane();
    WritableImage image = new WritableImage(plane.columns(), plane.rows());
    PixelWriter pixels = image.getPixelWriter();
    for (int row = 0; row < plane.rows(); row++) {
      for (int column = 0; column < plane.columns(); column++) {
        int label = outputSurface.chosen(column, row);
        double certainty = Math.clamp(certainty(column, row, label), 0.0, 1.0);
        Color ground = color(theme().surface());
        Color full = color(ClassMark.of(label).accent(theme()).line());
        pixels.setColor(column, row, ground.interpolate(full, 0.06 + 0.36 * certainty));
      }
    }
    return image;
  }

  /** The certainty of the class: 0 at a boundary, 1 where the output is fully certain. */
  private double certainty(int column, int row, int label) {
    if (outputSurface.outputs() == 1) {
      return 2 * Math.abs(outputSurface.value(column, row, 0) - 0.5);
    }
    return Math.clamp(lead(column, row, label), 0.0, 1.0);
  }

  /**
   * The output of a class minus the largest other output; below 0 where another class is chosen.
   */
  private double lead(int column, int row, int label) {
    if (outputSurface.outputs() == 1) {
      double above = outputSurface.value(column, row, 0) - 0.5;
      return label == 1 ? above : -above;
    }
    double other = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < outputSurface.outputs(); j++) {
      other = j == label ? other : Math.max(other, outputSurface.value(column, row, j));
    }
    return outputSurface.value(column, row, label) - other;
  }

  /** Draws the boundaries by marching squares on the lead of every class. */
  private void boundaries(GraphicsContext g) {
    g.setStroke(color(theme().text()));
    g.setLineWidth(theme().sizes().line());
    int first = outputSurface.outputs() == 1 ? 1 : 0;
    int last = outputSurface.outputs() == 1 ? 1 : outputSurface.outputs() - 1;
    Plane plane = outputSurface.plane();
    for (int label = first; label <= last; label++) {
      for (int row = 0; row + 1 < plane.rows(); row++) {
        for (int column = 0; column + 1 < plane.columns(); column++) {
          square(g, label, column, row);
        }
      }
    }
  }

  private void square(GraphicsContext g, int label, int column, int row) {
    double cellWide = wide / (outputSurface.plane().columns() - 1);
    double cellHigh = high / (outputSurface.plane().rows() - 1);
    double[] corner = {
      lead(column, row, label),
      lead(column + 1, row, label),
      lead(column + 1, row + 1, label),
      lead(column, row + 1, label)
    };
    double[] x = {0, 1, 1, 0};
    double[] y = {0, 0, 1, 1};
    double[] found = new double[8];
    int count = 0;
    for (int i = 0; i < 4; i++) {
      double a = corner[i];
      double b = corner[(i + 1) % 4];
      if (a < 0 != b < 0) {
        double t = a / (a - b);
        found[count++] = left + (column + x[i] + t * (x[(i + 1) % 4] - x[i])) * cellWide;
        found[count++] = top + (row + y[i] + t * (y[(i + 1) % 4] - y[i])) * cellHigh;
      }
    }
    for (int i = 0; i + 3 < count; i += 4) {
      g.strokeLine(found[i], found[i + 1], found[i + 2], found[i + 3]);
    }
  }

  private void marks(GraphicsContext g) {
    Plane plane = outputSurface.plane();
    boolean many = samples.size() > 20;
    double r = many ? Math.max(3.2, high / 75) : Math.max(7, high / 34);
    g.setLineWidth(many ? 1 : theme().sizes().thin());
    g.setStroke(color(theme().surface()));
    for (int i = 0; i < samples.size(); i++) {
      ClassMark mark = ClassMark.of(samples.areClasses() ? samples.label(i) : 0);
      g.setFill(color(mark.accent(theme()).text()));
      double x = (samples.input(i, 0) - plane.left()) / (plane.right() - plane.left());
      double y = (plane.top() - samples.input(i, 1)) / (plane.top() - plane.bottom());
      mark.draw(g, left + x * wide, top + y * high, r);
    }
  }
}
