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

/** JFreeChart in the program's colours and typeface; nothing of its own look is left. */
public final class LinearChartLook {
  private final Theme theme;

  public LinearChartLook(Theme theme) {
    this.theme = theme;
  }

  /** Type in charts, px: larger for a hall. */
  public static double em(Theme theme) {
    return LegibleSizes.least(theme);
  }

  public Font font() {
    return ChartStyle.inter(em(theme));
  }

  public Stroke solid() {
    return new BasicStroke(
        (float) theme.sizes().line() + 0.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

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

  public Stroke thin() {
    return new BasicStroke((float) theme.sizes().thin());
  }

  /** Takes everything off a chart that is not ours. */
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

  public void dress(NumberAxis axis, Ink ink) {
    axis.setTickLabelFont(font());
    axis.setTickLabelPaint(ChartStyle.color(ink));
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setLabel(null);
  }
}
