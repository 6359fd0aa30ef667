package edgewise.ui.cost;

import edgewise.cost.Row;
import edgewise.figure.Theme;
import edgewise.strategy.Mode;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Curves on two logarithmic axes, in a theme's colours. What is counted or measured is solid, what
 * is extrapolated dashed; points are where something was really timed, or whole powers of ten.
 */
final class CostChart {
  private static final int MOST_TICKS = 8;
  private final Curves curves;
  private final CurveStyle style;
  private final XYSeriesCollection series = new XYSeriesCollection();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
  private final XYPlot plot;
  private double lowest = 1;
  private double highest = 10;

  /**
   * A chart.
   *
   * @param names of the strategies, for tool tips
   */
  CostChart(Curves curves, Theme theme, Map<Mode, String> names) {
    this.curves = curves;
    this.style = new CurveStyle(theme);
    lowest = curves.measure() == Measure.TIME ? 1e-6 : 1;
    Curves.DRAWN.forEach(mode -> draw(mode, names.get(mode)));
    plot = new XYPlot(series, axis(sizes()), axis(new Range(lowest, highest)), renderer);
    dress();
  }

  private Range sizes() {
    List<Row> rows = curves.rows();
    return rows.isEmpty()
        ? new Range(1, 10)
        : new Range(rows.getFirst().inputs(), rows.getLast().inputs());
  }

  private void draw(Mode mode, String name) {
    boolean timed = curves.measure() == Measure.TIME;
    XYSeries solid = new XYSeries(mode.id());
    XYSeries dashed = new XYSeries(mode.id() + "~");
    for (Row row : curves.of(mode)) {
      OptionalDouble value = curves.measure().of(row);
      if (value.isPresent()) {
        boolean guessed = timed && !row.timing().measured();
        if (guessed && dashed.isEmpty() && !solid.isEmpty()) {
          dashed.add(solid.getDataItem(solid.getItemCount() - 1));
        }
        (guessed ? dashed : solid).add(row.inputs(), value.getAsDouble());
        highest = Math.max(highest, value.getAsDouble());
        lowest = Math.min(lowest, value.getAsDouble());
      }
    }
    add(solid, mode, name, false);
    add(dashed, mode, name, true);
  }

  private void add(XYSeries drawn, Mode mode, String name, boolean dashed) {
    int k = series.getSeriesCount();
    series.addSeries(drawn);
    Color color = CurveStyle.color(style.ink(mode));
    renderer.setSeriesPaint(k, color);
    renderer.setSeriesStroke(k, style.stroke(mode, dashed));
    renderer.setSeriesShape(k, style.point(mode));
    renderer.setSeriesShapesVisible(k, !dashed && curves.measure() == Measure.TIME);
    renderer.setSeriesToolTipGenerator(
        k,
        (data, s, item) ->
            name
                + ": n = "
                + Tens.words(data.getXValue(s, item))
                + ", "
                + (dashed ? "≈ " : "")
                + Tens.words(data.getYValue(s, item)));
  }

  private LogAxis axis(Range range) {
    double from = Math.floor(Math.log10(range.getLowerBound()) + 1e-9);
    double to = Math.log10(range.getUpperBound());
    LogAxis axis = new LogAxis(null);
    axis.setBase(10);
    axis.setTickUnit(new NumberTickUnit(Math.ceil((to - from) / MOST_TICKS)), false, true);
    axis.setNumberFormatOverride(new Tens());
    axis.setRange(
        new Range(Math.pow(10, from - 0.02 * (to - from)), Math.pow(10, to + 0.04 * (to - from))));
    axis.setMinorTickMarksVisible(false);
    axis.setTickLabelFont(style.font());
    axis.setTickLabelPaint(CurveStyle.color(style.theme().muted()));
    axis.setAxisLinePaint(CurveStyle.color(style.theme().nodeLine()));
    axis.setTickMarksVisible(false);
    axis.setTickLabelInsets(new RectangleInsets(4, 6, 4, 6));
    return axis;
  }

  private void dress() {
    Theme theme = style.theme();
    Color surface = CurveStyle.color(theme.surface());
    Color grid = CurveStyle.color(theme.border().withOpacity(theme == Theme.PROJECTOR ? 0.25 : 1));
    plot.setBackgroundPaint(surface);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(grid);
    plot.setRangeGridlinePaint(grid);
    plot.setDomainGridlineStroke(new BasicStroke(1));
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(new RectangleInsets(8, 0, 0, 12));
    renderer.setDrawSeriesLineAsPath(true);
  }

  /** A line upwards with words beside it. */
  void mark(double inputs, String words) {
    Theme theme = style.theme();
    float dash = (float) theme.sizes().line() * 2;
    ValueMarker marker = new ValueMarker(inputs);
    marker.setPaint(CurveStyle.color(theme.text()));
    marker.setStroke(
        new BasicStroke(
            (float) theme.sizes().thin(),
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            1,
            new float[] {dash, dash},
            0));
    marker.setLabel(words);
    marker.setLabelFont(style.font());
    marker.setLabelPaint(CurveStyle.color(theme.text()));
    marker.setLabelBackgroundColor(CurveStyle.color(theme.surface()));
    boolean right = inputs < Math.sqrt(plot.getDomainAxis().getUpperBound());
    marker.setLabelAnchor(right ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
    marker.setLabelTextAnchor(right ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
    marker.setLabelOffset(new RectangleInsets(4, 6, 4, 6));
    plot.addDomainMarker(marker, Layer.FOREGROUND);
  }

  /** Points of a graph that is no member of the family. */
  void point(Mode mode, double inputs, double value, String words) {
    int k = series.getSeriesCount();
    XYSeries one = new XYSeries(mode.id() + "!");
    one.add(inputs, value);
    series.addSeries(one);
    renderer.setSeriesPaint(k, CurveStyle.color(style.theme().text()));
    renderer.setSeriesFillPaint(k, CurveStyle.color(style.ink(mode)));
    renderer.setUseFillPaint(true);
    renderer.setSeriesLinesVisible(k, false);
    renderer.setSeriesShapesVisible(k, true);
    renderer.setSeriesShape(
        k,
        AffineTransform.getScaleInstance(1.4, 1.4)
            .createTransformedShape(style.point(mode)));
    renderer.setSeriesToolTipGenerator(k, (data, s, item) -> words + ", " + Tens.words(value));
  }

  JFreeChart chart() {
    for (int k = 0; k < series.getSeriesCount(); k++) {
      if (renderer.getSeriesFillPaint(k) == null) {
        renderer.setSeriesFillPaint(k, renderer.getSeriesPaint(k));
      }
    }
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(CurveStyle.color(style.theme().surface()));
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    return chart;
  }
}
