package edgewise.ui.network;

import edgewise.figure.Ink;
import edgewise.figure.Theme;
import edgewise.figure.Weight;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.Stroke;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** JFreeChart in the program's colours and typeface; nothing of its own look is left. */
final class ChartLook {
  private static final Font INTER = inter();
  private final Theme theme;

  ChartLook(Theme theme) {
    this.theme = theme;
  }

  /** Known to the drawing by its name, too: charts ask for fonts by name. */
  private static Font inter() {
    try (InputStream in = Weight.REGULAR.font().openStream()) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    } catch (FontFormatException e) {
      throw new IllegalStateException("a broken font", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Type in charts, px: larger for a hall. */
  static double em(Theme theme) {
    return Legible.least(theme);
  }

  static Color color(Ink ink) {
    return new Color(ink.argb(), true);
  }

  Font font() {
    return INTER.deriveFont((float) em(theme));
  }

  Stroke solid() {
    return new BasicStroke(
        (float) theme.sizes().line() + 0.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  Stroke dashed() {
    float dash = (float) theme.sizes().dash();
    return new BasicStroke(
        (float) theme.sizes().line() + 0.3f,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        1,
        new float[] {2 * dash, dash},
        0);
  }

  Stroke thin() {
    return new BasicStroke((float) theme.sizes().thin());
  }

  /** Takes everything off a chart that is not ours. */
  void dress(JFreeChart chart) {
    chart.setBackgroundPaint(color(theme.panel()));
    chart.setBorderVisible(false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setAntiAlias(true);
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(
        color(theme.border().withOpacity(theme.id().equals("projector") ? 0.25 : 1)));
    plot.setRangeGridlineStroke(new BasicStroke(1));
  }

  void dress(NumberAxis axis, Ink ink) {
    axis.setTickLabelFont(font());
    axis.setTickLabelPaint(color(ink));
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setLabel(null);
  }
}
