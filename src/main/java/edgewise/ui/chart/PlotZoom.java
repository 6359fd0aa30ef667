package edgewise.ui.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * A plot looked at more closely: about the pointer by wheel, about its middle by key. The axes may
 * be linear or logarithmic; there a step of panning is a factor.
 */
public final class PlotZoom {
  /** So many px of the wheel make things e times as large. */
  private static final double WHEEL = 400;

  /** The part of what is seen that one key press moves it by. */
  private static final double STEP = 0.1;

  private final XYPlot plot;
  private final ChartCanvas canvas;

  /** A lens on a plot, which turns with the wheel over its canvas. */
  public PlotZoom(XYPlot plot, ChartCanvas canvas) {
    this.plot = plot;
    this.canvas = canvas;
    plot.setDomainPannable(true);
    plot.setRangePannable(true);
  }

  /** Lets a chart have the focus, by key and by a press, in a frame that shows it. */
  public static void focus(Region chart, ObservableValue<String> accessibleText) {
    chart.setFocusTraversable(true);
    chart.setMinSize(0, 0);
    chart.getStyleClass().add("chart");
    chart.accessibleTextProperty().bind(accessibleText);
    chart.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> chart.requestFocus());
  }

  /** About the pointer, and the way the graph does: the wheel turned away from you comes nearer. */
  public void zoomByWheel(ScrollEvent e) {
    Rectangle2D area = info().getDataArea();
    // Beside the plot, on its legend, the nearest point of the plot is meant.
    double x = Math.clamp(e.getX(), area.getMinX(), area.getMaxX());
    double y = Math.clamp(e.getY(), area.getMinY(), area.getMaxY());
    zoom(Math.exp(e.getDeltaY() / WHEEL), new Point2D.Double(x, y));
    e.consume();
  }

  /** Comes so many times nearer, about the middle. */
  public void zoom(double times) {
    Rectangle2D area = info().getDataArea();
    zoom(times, new Point2D.Double(area.getCenterX(), area.getCenterY()));
  }

  private void zoom(double times, Point2D at) {
    if (!info().getDataArea().isEmpty()) {
      together(
          () -> {
            plot.zoomDomainAxes(1 / times, info(), at, true);
            plot.zoomRangeAxes(1 / times, info(), at, true);
          });
    }
  }

  /** Looks elsewhere: so many steps to the right and up. */
  public void pan(int right, int up) {
    together(
        () -> {
          plot.panDomainAxes(right * STEP, info(), null);
          plot.panRangeAxes(up * STEP, info(), null);
        });
  }

  /** Drawn once, after both axes. */
  private void together(Runnable change) {
    canvas.getChart().setNotify(false);
    change.run();
    canvas.getChart().setNotify(true);
  }

  /** Fills a region with its canvas, up to the frame that shows the focus. */
  public static void frame(Region region, ChartCanvas canvas) {
    Insets frame = region.getInsets();
    canvas.relocate(frame.getLeft(), frame.getTop());
    canvas.setWidth(Math.max(1, region.getWidth() - frame.getLeft() - frame.getRight()));
    canvas.setHeight(Math.max(1, region.getHeight() - frame.getTop() - frame.getBottom()));
  }

  private PlotRenderingInfo info() {
    return canvas.getRenderingInfo().getPlotInfo();
  }
}
