package edgewise.ui.training;

import edgewise.figure.Theme;
import edgewise.training.TrainingMoment;
import edgewise.ui.chart.ChartStyle;
import edgewise.ui.chart.LinearChartLook;
import edgewise.ui.chart.PlotZoom;
import edgewise.ui.chart.Zoomable;
import edgewise.ui.kit.Texts;
import java.awt.geom.Ellipse2D;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * Loss and accuracy over the epochs of a run, with a line at the moment that is shown. Pointing
 * into it with the mouse held down goes to a moment; wheel and keys zoom, and what is looked at
 * closely stays so while the run goes on.
 */
final class CurvesChart extends Region implements Zoomable {
  private final NumberAxis epochs = new NumberAxis();
  private final NumberAxis losses = new NumberAxis();
  private final NumberAxis accuracies = new NumberAxis();
  private final XYPlot plot = new XYPlot();
  private final JFreeChart chart = new JFreeChart(null, null, plot, false);
  private final ChartCanvas canvas = new ChartCanvas(chart);
  private final PlotZoom lens = new PlotZoom(plot, canvas);
  private final IntConsumer scrub;
  private LinearChartLook look = new LinearChartLook(Theme.LIGHT);
  private Theme theme = Theme.LIGHT;
  private RunSnapshot shot;
  private boolean close;

  /** A chart that tells the step that is pointed at. */
  CurvesChart(Texts texts, IntConsumer scrub) {
    this.scrub = scrub;
    plot.setDomainAxis(epochs);
    plot.setRangeAxis(0, losses);
    plot.setRangeAxis(1, accuracies);
    plot.setRenderer(0, inOnePiece());
    plot.setRenderer(1, inOnePiece());
    plot.mapDatasetToRangeAxis(1, 1);
    losses.setAutoRangeIncludesZero(true);
    losses.setUpperMargin(0.05);
    losses.setNumberFormatOverride(plain(4));
    NumberFormat percent = NumberFormat.getPercentInstance(Locale.ROOT);
    accuracies.setNumberFormatOverride(percent);
    epochs.setNumberFormatOverride(plain(2));
    // Whole epochs; and never more ticks than a glance takes in.
    epochs.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    losses.setTickLabelInsets(new RectangleInsets(9, 4, 9, 4));
    accuracies.setTickLabelInsets(new RectangleInsets(9, 4, 9, 4));
    epochs.setLowerMargin(0);
    epochs.setUpperMargin(0);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    PlotZoom.focus(this, texts.bind("chart.curves"));
    addEventFilter(ScrollEvent.SCROLL, this::turn);
    setOnMousePressed(this::go);
    setOnMouseDragged(this::go);
    follow(Theme.LIGHT);
  }

  /** Draws a line in one piece, so that its dashes do not begin anew at every point. */
  private static XYLineAndShapeRenderer inOnePiece() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    return renderer;
  }

  private static NumberFormat plain(int digits) {
    NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
    format.setMaximumFractionDigits(digits);
    format.setGroupingUsed(false);
    return format;
  }

  /** Takes on a theme's look. */
  void follow(Theme now) {
    theme = now;
    look = new LinearChartLook(now);
    look.dress(chart);
    look.dress(epochs, now.muted());
    look.dress(losses, now.hues().path().text());
    look.dress(accuracies, now.hues().reverse().text());
    paint(0, ChartStyle.color(now.hues().path().line()), look.solid());
    paint(1, ChartStyle.color(now.hues().reverse().line()), look.dashed());
    mark();
  }

  private void paint(int dataset, java.awt.Color color, java.awt.Stroke stroke) {
    plot.getRenderer(dataset).setSeriesPaint(0, color);
    plot.getRenderer(dataset).setSeriesStroke(0, stroke);
  }

  /** Shows a run at one of its moments. */
  void show(RunSnapshot now) {
    close &= shot != null && shot.samples() == now.samples();
    shot = now;
    chart.setNotify(false);
    List<TrainingMoment> moments = now.moments();
    double[] x = moments.stream().mapToDouble(now::epochs).toArray();
    plot.setDataset(0, series(x, moments.stream().mapToDouble(m -> finite(m.loss())).toArray()));
    boolean classes = now.moment().accuracy().isPresent();
    accuracies.setVisible(classes);
    // Without an axis at the right, half of the last epoch's number stands out.
    double beside = classes ? 0 : 1.6 * LinearChartLook.em(theme);
    chart.setPadding(new RectangleInsets(4, 0, 0, beside));
    plot.setDataset(
        1,
        classes
            ? series(x, moments.stream().mapToDouble(m -> m.accuracy().orElse(0)).toArray())
            : null);
    dots(moments.size() == 1);
    if (!close) {
      whole();
    }
    mark();
    chart.setNotify(true);
  }

  /** One moment makes no line. */
  private void dots(boolean shown) {
    for (int dataset = 0; dataset < 2; dataset++) {
      XYLineAndShapeRenderer renderer = (XYLineAndShapeRenderer) plot.getRenderer(dataset);
      renderer.setSeriesShapesVisible(0, shown);
      renderer.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
    }
  }

  private void mark() {
    plot.clearDomainMarkers();
    if (shot != null) {
      ValueMarker marker = new ValueMarker(shot.epochs(shot.moment()));
      marker.setPaint(ChartStyle.color(theme.text()));
      marker.setStroke(look.thin());
      plot.addDomainMarker(marker, Layer.FOREGROUND);
    }
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }

  private static DefaultXYDataset series(double[] x, double[] y) {
    DefaultXYDataset set = new DefaultXYDataset();
    set.addSeries("", new double[][] {x, y});
    return set;
  }

  /** The canvas lets the mouse through, and lies within the frame of the focus. */
  private void turn(ScrollEvent event) {
    close = true;
    lens.zoomByWheel(event.copyFor(canvas, canvas));
    event.consume();
  }

  @Override
  public void zoom(double times) {
    close = true;
    lens.zoom(times);
  }

  @Override
  public void pan(int right, int up) {
    close = true;
    lens.pan(right, up);
  }

  @Override
  public void whole() {
    close = false;
    epochs.setRange(0, shot == null ? 1 : Math.max(1, shot.epochs(shot.latest())));
    losses.setAutoRange(true);
    accuracies.setRange(0, 1.02);
  }

  private void go(MouseEvent event) {
    var area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
    if (shot == null || area.isEmpty()) {
      return;
    }
    Point2D at = canvas.parentToLocal(event.getX(), event.getY());
    double epoch = epochs.java2DToValue(at.getX(), area, plot.getDomainAxisEdge());
    scrub.accept((int) Math.round(Math.max(0, epoch) * shot.stepsPerEpoch()));
  }

  @Override
  protected void layoutChildren() {
    PlotZoom.frame(this, canvas);
  }
}
