package edgewise.ui.cost;

import edgewise.cost.CostLab;
import edgewise.figure.Accent;
import edgewise.figure.Theme;
import edgewise.strategy.Mode;
import edgewise.ui.chart.ChartStyle;
import edgewise.ui.chart.CostChartLook;
import edgewise.ui.chart.LogAxisMarks;
import edgewise.ui.chart.PlotZoom;
import edgewise.ui.chart.StrategyStrokes;
import edgewise.ui.chart.Zoomable;
import edgewise.ui.kit.Texts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.fx.FXGraphics2D;

/**
 * Cost against size, both axes logarithmic. Counted curves are solid, what was measured has points,
 * what is extrapolated is dashed; every strategy has a colour, a shape and a width, so that curves
 * that coincide are all visible. Wheel, dragging and keys zoom; a double click shows the whole
 * chart.
 */
final class CostChart extends Region implements Zoomable {
  private final Texts texts;
  private final LogAxis sizes = new LogAxis();
  private final LogAxis quantities = new LogAxis();
  private final XYPlot plot = new XYPlot();
  private final JFreeChart chart;
  private final TextTitle quantityTitle = new TextTitle("");
  private final ChartViewer viewer;
  private final PlotZoom plotZoom;
  private Theme theme = Theme.LIGHT;
  private double scale = 1;
  private ChartContents plotted;
  private CostCurves curves;

  /** An empty chart. */
  CostChart(Texts texts) {
    this.texts = texts;
    plot.setDomainAxis(sizes);
    plot.setRangeAxis(quantities);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    for (LogAxis axis : List.of(sizes, quantities)) {
      axis.setNumberFormatOverride(new LogAxisMarks());
      axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }
    sizes.setAutoRange(false);
    quantities.setLowerMargin(0.06);
    quantities.setUpperMargin(0.06);
    chart = new JFreeChart(null, null, plot, false);
    // Not the axis's own label: turned on its side it would be drawn as outlines of Inter alone.
    chart.addSubtitle(quantityTitle);
    chart.addLegend(new LegendTitle(this::legend));
    viewer = new ChartViewer(chart, false);
    viewer.setFocusTraversable(false);
    plotZoom = new PlotZoom(plot, viewer.getCanvas());
    viewer.getCanvas().addEventFilter(ScrollEvent.SCROLL, plotZoom::zoomByWheel);
    viewer
        .getCanvas()
        .addEventHandler(
            MouseEvent.MOUSE_CLICKED,
            e -> {
              if (e.getClickCount() == 2) {
                whole();
              }
            });
    getChildren().add(viewer);
    PlotZoom.focus(this, texts.bind("chart.cost"));
    setId("cost-chart");
  }

  /** Shows contents in a theme's colours and in the current language. */
  void show(ChartContents newContents, Theme newTheme) {
    boolean isNewAxis =
        plotted == null
            || plotted.family() != newContents.family()
            || plotted.quantity() != newContents.quantity();
    plotted = newContents;
    theme = newTheme;
    chart.setNotify(false);
    curves = new CostCurves(texts, newContents);
    for (int which : CostCurves.ALL) {
      plot.setDataset(which, curves.set(which));
    }
    applyTheme();
    if (isNewAxis) {
      whole();
    }
    chart.setNotify(true);
  }

  @Override
  public void zoom(double times) {
    plotZoom.zoom(times);
  }

  @Override
  public void pan(int right, int up) {
    plotZoom.pan(right, up);
  }

  @Override
  public void whole() {
    double least = plotted == null ? 1 : plotted.family().smallest();
    sizes.setRange(
        least * 0.75, (plotted == null ? 10 : FamilySizes.largest(plotted.family())) * 1.25);
    quantities.setAutoRange(true);
  }

  private void applyTheme() {
    new CostChartMarks(texts, theme, new CostChartLook(theme, scale)).addTo(plot, plotted);
    CostChartLook newTheme = new CostChartLook(theme, scale);
    newTheme.dress(chart);
    newTheme.dress(sizes);
    newTheme.dress(quantities);
    newTheme.dress(chart.getLegend());
    sizes.setLabel(texts.get("lab.axis." + plotted.family().id()));
    newTheme.dress(quantityTitle);
    // On screen the chosen quantity is to be seen above; a picture must say it by itself.
    quantityTitle.setVisible(false);
    quantityTitle.setText(texts.get("lab.axis." + plotted.quantity().id()));
    boolean timed = plotted.quantity() == CostQuantity.SECONDS;
    for (int which : CostCurves.ALL) {
      XYLineAndShapeRenderer renderer =
          new XYLineAndShapeRenderer(which != CostCurves.HERE, which != CostCurves.LINES || timed);
      for (int i = 0; i < CostLab.STRATEGIES.size(); i++) {
        Color colour = colour(CostLab.STRATEGIES.get(i));
        double width = StrategyStrokes.width(CostLab.STRATEGIES.get(i));
        renderer.setSeriesPaint(i, colour);
        renderer.setSeriesStroke(
            i,
            which == CostCurves.DASHES
                ? newTheme.dashed(Math.min(2, width))
                : newTheme.solid(width));
        double size = (which == CostCurves.HERE ? 10 : 8) * newTheme.factor();
        renderer.setSeriesShape(i, StrategyStrokes.shape(CostLab.STRATEGIES.get(i), size));
        renderer.setSeriesOutlinePaint(
            i, which == CostCurves.HERE ? ChartStyle.color(theme.text()) : colour);
      }
      renderer.setUseFillPaint(which != CostCurves.LINES);
      renderer.setUseOutlinePaint(which != CostCurves.LINES);
      renderer.setDefaultOutlineStroke(newTheme.solid(1.6));
      if (which == CostCurves.DASHES) {
        renderer.setDefaultFillPaint(ChartStyle.color(theme.surface()));
      }
      if (which == CostCurves.HERE) {
        for (int i = 0; i < CostLab.STRATEGIES.size(); i++) {
          renderer.setSeriesFillPaint(i, colour(CostLab.STRATEGIES.get(i)));
        }
      }
      CostCurves shownCurves = curves;
      renderer.setDefaultToolTipGenerator(
          (set, series, item) -> shownCurves.tip(which, series, item));
      renderer.setDrawSeriesLineAsPath(which != CostCurves.LINES);
      plot.setRenderer(which, renderer);
    }
  }

  private Color colour(Mode mode) {
    Accent accent =
        switch (mode) {
          case PATH_SUM -> theme.hues().path();
          case MERGED -> theme.hues().weights();
          case FORWARD -> theme.hues().forward();
          case REVERSE, EVALUATE -> theme.hues().reverse();
          case DIFFERENCES -> null;
        };
    return ChartStyle.color(accent == null ? theme.muted() : accent.line());
  }

  private LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    CostChartLook newTheme = new CostChartLook(theme, scale);
    for (Mode mode : CostLab.STRATEGIES) {
      if (plotted == null
          || plotted.rows(mode).stream().noneMatch(r -> plotted.quantity().of(r).isPresent())) {
        continue;
      }
      Shape line = new Line2D.Double(-10 * scale, 0, 10 * scale, 0);
      boolean timed = plotted.quantity() == CostQuantity.SECONDS;
      items.add(
          new LegendItem(
              texts.get("mode." + mode.id()),
              null,
              null,
              null,
              timed,
              StrategyStrokes.shape(mode, 8 * newTheme.factor()),
              true,
              colour(mode),
              false,
              colour(mode),
              new BasicStroke(1),
              true,
              line,
              newTheme.solid(StrategyStrokes.width(mode)),
              colour(mode)));
    }
    return items;
  }

  /**
   * A picture of the visible part of the chart at another resolution. It is drawn larger rather
   * than scaled, since a scaled drawing on a canvas is clipped in the wrong place.
   *
   * @param times the resolution, relative to the screen
   */
  WritableImage picture(double times) {
    Canvas canvas = new Canvas(getWidth() * times, getHeight() * times);
    chart.setNotify(false);
    scale = times;
    applyTheme();
    quantityTitle.setVisible(true);
    chart.draw(
        new FXGraphics2D(canvas.getGraphicsContext2D()),
        new Rectangle2D.Double(0, 0, canvas.getWidth(), canvas.getHeight()));
    scale = 1;
    applyTheme();
    chart.setNotify(true);
    return canvas.snapshot(null, null);
  }

  /** The chart itself, for tests. */
  XYPlot plot() {
    return plot;
  }

  @Override
  protected void layoutChildren() {
    // The frame of the focus lies around it.
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    viewer.resizeRelocate(left, top, Math.max(1, width), Math.max(1, height));
  }
}
