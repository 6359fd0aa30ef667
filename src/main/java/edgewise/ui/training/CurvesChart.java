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
 * A chart of loss and accuracy over the epochs of a run, with a line at the moment that is shown.
 * Pressing or dragging the mouse goes to a moment; wheel and keys zoom, and a zoomed part stays
 * while the run continues.
 */
final class CurvesChart extends Region implements Zoomable {
  private final NumberAxis epochs = new NumberAxis();
  private final NumberAxis losses = new NumberAxis();
  private final NumberAxis accuracies = new NumberAxis();
  private final XYPlot plot = new XYPlot();
  private final JFreeChart chart = new JFreeChart(null, null, plot, false);
  private final ChartCanvas canvas = new ChartCanvas(chart);
  private final PlotZoom plotZoom = new PlotZoom(plot, canvas);
  private final IntConsumer goToStep;
  private LinearChartLook look = new LinearChartLook(Theme.LIGHT);
  private Theme theme = Theme.LIGHT;
  private RunSnapshot snapshot;
  private boolean isZoomed;

  /**
   * A chart without a run.
   *
   * @param goToStep is called with the step where the mouse is pressed
   */
  CurvesChart(Texts texts, IntConsumer goToStep) {
    this.goToStep = goToStep;
    plot.setDomainAxis(epochs);
    plot.setRangeAxis(0, losses);
    plot.setRangeAxis(1, accuracies);
    plot.setRenderer(0, continuousRenderer());
    plot.setRenderer(1, continuousRenderer());
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
    addEventFilter(ScrollEvent.SCROLL, this::zoomByWheel);
    setOnMousePressed(this::goToPointer);
    setOnMouseDragged(this::goToPointer);
    follow(Theme.LIGHT);
  }

  /** Draws a line in one piece, so that its dashes do not restart at every point. */
  private static XYLineAndShapeRenderer continuousRenderer() {
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

  /** Applies a theme. */
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
    isZoomed &= snapshot != null && snapshot.samples() == now.samples();
    snapshot = now;
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
    showPoints(moments.size() == 1);
    if (!isZoomed) {
      whole();
    }
    mark();
    chart.setNotify(true);
  }

  /** Shows or hides points: a single moment has a point since it makes no line. */
  private void showPoints(boolean shown) {
    for (int dataset = 0; dataset < 2; dataset++) {
      XYLineAndShapeRenderer renderer = (XYLineAndShapeRenderer) plot.getRenderer(dataset);
      renderer.setSeriesShapesVisible(0, shown);
      renderer.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
    }
  }

  private void mark() {
    plot.clearDomainMarkers();
    if (snapshot != null) {
      ValueMarker marker = new ValueMarker(snapshot.epochs(snapshot.moment()));
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

  /**
   * Passes a scroll event on to the canvas, which is transparent to the mouse and lies inside the
   * focus frame.
   */
  private void zoomByWheel(ScrollEvent event) {
    isZoomed = true;
    plotZoom.zoomByWheel(event.copyFor(canvas, canvas));
    event.consume();
  }

  @Override
  public void zoom(double times) {
    isZoomed = true;
    plotZoom.zoom(times);
  }

  @Override
  public void pan(int right, int up) {
    isZoomed = true;
    plotZoom.pan(right, up);
  }

  @Override
  public void whole() {
    isZoomed = false;
    epochs.setRange(0, snapshot == null ? 1 : Math.max(1, snapshot.epochs(snapshot.latest())));
    losses.setAutoRange(true);
    accuracies.setRange(0, 1.02);
  }

  private void goToPointer(MouseEvent event) {
    var area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
    if (snapshot == null || area.isEmpty()) {
      return;
    }
    Point2D at = canvas.parentToLocal(event.getX(), event.getY());
    double epoch = epochs.java2DToValue(at.getX(), area, plot.getDomainAxisEdge());
    goToStep.accept((int) Math.round(Math.max(0, epoch) * snapshot.stepsPerEpoch()));
  }

  @Override
  protected void layoutChildren() {
    PlotZoom.frame(this, canvas);
  }
}
