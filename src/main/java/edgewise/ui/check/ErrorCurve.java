package edgewise.ui.check;

import edgewise.figure.Theme;
import edgewise.network.GradientCheck;
import edgewise.ui.chart.ChartStyle;
import edgewise.ui.chart.LinearChartLook;
import edgewise.ui.chart.PlotZoom;
import edgewise.ui.chart.Zoomable;
import edgewise.ui.kit.Texts;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.util.List;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** The chart of the error of differences over ε, on logarithmic axes. Zooms by wheel and by key. */
final class ErrorCurve extends Region implements Zoomable {
  /** The smallest error drawn, the machine's precision, used for an error of 0. */
  private static final double LEAST = 1e-16;

  private final XYPlot plot = new XYPlot();
  private final LogAxis across = new LogAxis();
  private final LogAxis up = new LogAxis();
  private final JFreeChart chart = new JFreeChart(null, null, plot, false);
  private final ChartCanvas canvas = new ChartCanvas(chart);
  private final PlotZoom zoom = new PlotZoom(plot, canvas);

  ErrorCurve(Texts texts) {
    setId("network-sweep");
    PlotZoom.focus(this, texts.bind("chart.sweep"));
    canvas.addEventFilter(ScrollEvent.SCROLL, zoom::zoomByWheel);
    plot.setDomainAxis(across);
    plot.setRangeAxis(up);
    plot.setRenderer(new XYLineAndShapeRenderer(true, true));
    getChildren().add(canvas);
  }

  @Override
  protected void layoutChildren() {
    PlotZoom.frame(this, canvas);
  }

  @Override
  public void zoom(double times) {
    zoom.zoom(times);
  }

  @Override
  public void pan(int right, int up) {
    zoom.pan(right, up);
  }

  @Override
  public void whole() {
    across.setAutoRange(true);
    up.setAutoRange(true);
  }

  /** Draws points in a theme's colours; without points only the axes. */
  void show(List<GradientCheck.Point> points, Theme theme) {
    LinearChartLook look = new LinearChartLook(theme);
    look.dress(chart);
    plot.setRangeGridlinesVisible(!points.isEmpty());
    for (LogAxis axis : List.of(across, up)) {
      axis.setTickLabelFont(look.font());
      axis.setTickLabelPaint(ChartStyle.color(theme.muted()));
      axis.setAxisLineVisible(false);
      axis.setTickMarksVisible(false);
      axis.setNumberFormatOverride(new DecimalFormat("0E0"));
      axis.setTickLabelsVisible(!points.isEmpty());
    }
    DefaultXYDataset set = new DefaultXYDataset();
    set.addSeries(
        "",
        new double[][] {
          points.stream().mapToDouble(GradientCheck.Point::step).toArray(),
          points.stream().mapToDouble(p -> Math.max(LEAST, p.error())).toArray()
        });
    plot.setDataset(set);
    plot.getRenderer().setSeriesPaint(0, ChartStyle.color(theme.hues().reverse().line()));
    plot.getRenderer().setSeriesStroke(0, look.solid());
    plot.getRenderer().setSeriesShape(0, new Ellipse2D.Double(-3, -3, 6, 6));
  }
}
