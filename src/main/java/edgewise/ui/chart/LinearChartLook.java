package edgewise.ui.chart;

import edgewise.figure.Ink;
import edgewise.figure.Theme;
import edgewise.ui.kit.LegibleSizes;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The style of charts with linear axes: JFreeChart with the program's colours and typeface instead
 * of its own.
 */
public final class LinearChartLook {
  private final Theme theme;

  /** The style in a theme. */
  public LinearChartLook(Theme theme) {
    this.theme = theme;
  }

  /** The font size in charts, px; larger for a hall. */
  public static double em(Theme theme) {
    return LegibleSizes.least(theme);
  }

  /** The font in charts. */
  public Font font() {
    return ChartStyle.inter(em(theme));
  }

  /** The line of a curve. */
  public Stroke solid() {
    return new BasicStroke(
        (float) theme.sizes().line() + 0.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** The dashed line of a curve. */
  public Stroke dashed() {
    float dash = (float) theme.sizes().dash();
    return new BasicStroke(
        (float) theme.sizes().line() + 0.3f,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        1,
        new float[] {2 * dash, dash},
        0);
  }

  /** A thin line. */
  public Stroke thin() {
    return new BasicStroke((float) theme.sizes().thin());
  }

  /** Replaces JFreeChart's style of a chart. */
  public void dress(JFreeChart chart) {
    chart.setBackgroundPaint(ChartStyle.color(theme.panel()));
    chart.setBorderVisible(false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setAntiAlias(true);
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(
        ChartStyle.color(theme.border().withOpacity(theme.id().equals("projector") ? 0.25 : 1)));
    plot.setRangeGridlineStroke(new BasicStroke(1));
  }

  /** Styles an axis with a colour for its labels. */
  public void dress(NumberAxis axis, Ink ink) {
    axis.setTickLabelFont(font());
    axis.setTickLabelPaint(ChartStyle.color(ink));
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setLabel(null);
  }
}
