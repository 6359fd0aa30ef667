package edgewise.ui.chart;

import edgewise.figure.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The style of the cost charts: JFreeChart with the program's colours and typeface instead of its
 * own.
 */
public final class CostChartLook {
  private final Theme theme;
  private final double scale;

  /** The style in a theme. */
  public CostChartLook(Theme theme) {
    this(theme, 1);
  }

  /** The same enlarged by a factor, for a picture of a higher resolution. */
  public CostChartLook(Theme theme, double scale) {
    this.theme = theme;
    this.scale = scale;
  }

  /** Whether line widths and font sizes are for a hall. */
  public boolean isForHall() {
    return theme.sizes().caption() > 12;
  }

  /** The font in charts; larger for a hall. */
  public Font font() {
    return ChartStyle.inter(scale * (isForHall() ? 18 : 12));
  }

  /** A solid line of a width, px; wider for a hall. */
  public Stroke solid(double width) {
    return new BasicStroke(
        (float) (width * factor()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** The same, dashed. */
  public Stroke dashed(double width) {
    float unit = (float) (4 * factor());
    return new BasicStroke(
        (float) (width * factor()),
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        1,
        new float[] {2 * unit, 1.4f * unit},
        0);
  }

  /** The factor of lines and shapes against the screen's. */
  public double factor() {
    return scale * (isForHall() ? 1.6 : 1);
  }

  private RectangleInsets insets(double top, double left, double bottom, double right) {
    return new RectangleInsets(scale * top, scale * left, scale * bottom, scale * right);
  }

  /** Replaces JFreeChart's style of a chart. */
  public void dress(JFreeChart chart) {
    chart.setBackgroundPaint(ChartStyle.color(theme.surface()));
    chart.setBorderVisible(false);
    chart.setPadding(insets(4, 0, 0, 12));
    chart.setAntiAlias(true);
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    boolean strong = theme.id().equals("projector");
    Color grid = ChartStyle.color(strong ? theme.border().withOpacity(0.25) : theme.border());
    plot.setDomainGridlinePaint(grid);
    plot.setRangeGridlinePaint(grid);
    plot.setDomainGridlineStroke(new BasicStroke((float) scale));
    plot.setRangeGridlineStroke(new BasicStroke((float) scale));
  }

  /** Styles an axis: labels and numbers only, since the grid shows the lines. */
  public void dress(ValueAxis axis) {
    axis.setTickLabelFont(font());
    axis.setTickLabelPaint(ChartStyle.color(theme.muted()));
    axis.setLabelFont(font());
    axis.setLabelPaint(ChartStyle.color(theme.muted()));
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setMinorTickMarksVisible(false);
  }

  /** Styles a title: a line above the plot, at its left. */
  public void dress(TextTitle title) {
    title.setFont(font());
    title.setPaint(ChartStyle.color(theme.muted()));
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setPadding(insets(0, 8, 4, 0));
  }

  /** Styles a legend above the plot. */
  public void dress(LegendTitle legend) {
    legend.setPosition(RectangleEdge.TOP);
    legend.setItemFont(font());
    legend.setItemPaint(ChartStyle.color(theme.text()));
    legend.setBackgroundPaint(null);
    legend.setFrame(BlockBorder.NONE);
    legend.setItemLabelPadding(insets(2, 9, 2, 14));
    legend.setPadding(insets(0, 4, 6, 0));
  }
}
