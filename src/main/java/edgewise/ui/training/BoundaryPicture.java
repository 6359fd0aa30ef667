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
 * What the network answers over the plane of its two inputs: the ground in the colour of the class,
 * the surer the stronger; the decision boundary as a line; the samples as marks on it.
 */
final class BoundaryPicture extends DrawnRegion {
  private static final double WIDEST = 1.8;
  private OutputSurface landscape;
  private Samples samples;
  private double left;
  private double top;
  private double wide;
  private double high;

  void show(RunSnapshot shot) {
    landscape = shot.landscape().orElse(null);
    samples = shot.samples();
    redraw();
  }

  @Override
  protected void draw(GraphicsContext g, double width, double height) {
    if (landscape == null) {
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
    Plane plane = landscape.plane();
    WritableImage image = new WritableImage(plane.columns(), plane.rows());
    PixelWriter pixels = image.getPixelWriter();
    for (int row = 0; row < plane.rows(); row++) {
      for (int column = 0; column < plane.columns(); column++) {
        int label = landscape.chosen(column, row);
        double certainty = Math.clamp(certainty(column, row, label), 0.0, 1.0);
        Color ground = color(theme().surface());
        Color full = color(ClassMark.of(label).accent(theme()).line());
        pixels.setColor(column, row, ground.interpolate(full, 0.06 + 0.36 * certainty));
      }
    }
    return image;
  }

  /** 0 at a boundary, 1 where there is no doubt. */
  private double certainty(int column, int row, int label) {
    if (landscape.outputs() == 1) {
      return 2 * Math.abs(landscape.value(column, row, 0) - 0.5);
    }
    return Math.clamp(lead(column, row, label), 0.0, 1.0);
  }

  /** How far a class is ahead of the best other one; less than 0 where it is not the answer. */
  private double lead(int column, int row, int label) {
    if (landscape.outputs() == 1) {
      double above = landscape.value(column, row, 0) - 0.5;
      return label == 1 ? above : -above;
    }
    double other = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < landscape.outputs(); j++) {
      other = j == label ? other : Math.max(other, landscape.value(column, row, j));
    }
    return landscape.value(column, row, label) - other;
  }

  /** Marching squares on the lead of every class. */
  private void boundaries(GraphicsContext g) {
    g.setStroke(color(theme().text()));
    g.setLineWidth(theme().sizes().line());
    int first = landscape.outputs() == 1 ? 1 : 0;
    int last = landscape.outputs() == 1 ? 1 : landscape.outputs() - 1;
    Plane plane = landscape.plane();
    for (int label = first; label <= last; label++) {
      for (int row = 0; row + 1 < plane.rows(); row++) {
        for (int column = 0; column + 1 < plane.columns(); column++) {
          square(g, label, column, row);
        }
      }
    }
  }

  private void square(GraphicsContext g, int label, int column, int row) {
    double cellWide = wide / (landscape.plane().columns() - 1);
    double cellHigh = high / (landscape.plane().rows() - 1);
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
    Plane plane = landscape.plane();
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
