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
 * Zoom and pan of a plot: about the pointer with the wheel, about its middle with keys. The axes
 * may be linear or logarithmic, where a step of panning is a factor.
 */
public final class PlotZoom {
  /** The px of wheel movement that enlarge by the factor e. */
  private static final double WHEEL = 400;

  /** The part of the visible range by which one key press pans. */
  private static final double STEP = 0.1;

  private final XYPlot plot;
  private final ChartCanvas canvas;

  /** The zoom of a plot, controlled by the wheel over its canvas. */
  public PlotZoom(XYPlot plot, ChartCanvas canvas) {
    this.plot = plot;
    this.canvas = canvas;
    plot.setDomainPannable(true);
    plot.setRangePannable(true);
  }

  /** Makes a chart focusable, by key and by a press, with a frame that shows the focus. */
  public static void focus(Region chart, ObservableValue<String> accessibleText) {
    chart.setFocusTraversable(true);
    chart.setMinSize(0, 0);
    chart.getStyleClass().add("chart");
    chart.accessibleTextProperty().bind(accessibleText);
    chart.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> chart.requestFocus());
  }

  /**
   * Zooms about the pointer in the same direction as the graph: turning the wheel away enlarges.
   */
  public void zoomByWheel(ScrollEvent e) {
    Rectangle2D area = info().getDataArea();
    // Outside of the plot, on its legend, the nearest point of the plot is used.
    double x = Math.clamp(e.getX(), area.getMinX(), area.getMaxX());
    double y = Math.clamp(e.getY(), area.getMinY(), area.getMaxY());
    zoom(Math.exp(e.getDeltaY() / WHEEL), new Point2D.Double(x, y));
    e.consume();
  }

  /** Enlarges by a factor about the middle. */
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

  /** Pans by a number of steps to the right and up. */
  public void pan(int right, int up) {
    together(
        () -> {
          plot.panDomainAxes(right * STEP, info(), null);
          plot.panRangeAxes(up * STEP, info(), null);
        });
  }

  /** Changes both axes and redraws once. */
  private void together(Runnable change) {
    canvas.getChart().setNotify(false);
    change.run();
    canvas.getChart().setNotify(true);
  }

  /** Lays out the canvas of a region inside of the frame that shows the focus. */
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
