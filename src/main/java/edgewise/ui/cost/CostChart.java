package edgewise.ui.cost;

import edgewise.cost.CostLab;
import edgewise.cost.CostRow;
import edgewise.figure.Accent;
import edgewise.figure.Theme;
import edgewise.strategy.Mode;
import edgewise.ui.Texts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.fx.FXGraphics2D;

/**
 * Cost against size, both axes logarithmic. Counted curves are solid, what was measured has points,
 * what is extrapolated is dashed; every strategy has a colour, a shape and a width, so that curves
 * that lie on one another are all seen. Zooms by wheel and by dragging; a double click goes back.
 */
final class CostChart extends Region {
  /** Datasets in the order they are drawn: what was measured lies over what is extrapolated. */
  static final int DASHES = 0;

  static final int LINES = 1;
  static final int HERE = 2;
  private final Texts texts;
  private final LogAxis sizes = new LogAxis();
  private final LogAxis figures = new LogAxis();
  private final XYPlot plot = new XYPlot();
  private final JFreeChart chart;
  private final TextTitle upwards = new TextTitle("");
  private final ChartViewer viewer;
  private final List<List<List<String>>> tips = new ArrayList<>();
  private Theme theme = Theme.LIGHT;
  private double scale = 1;
  private Plotted plotted;

  /** An empty chart. */
  CostChart(Texts texts) {
    this.texts = texts;
    plot.setDomainAxis(sizes);
    plot.setRangeAxis(figures);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setDomainPannable(true);
    plot.setRangePannable(true);
    for (LogAxis axis : List.of(sizes, figures)) {
      axis.setNumberFormatOverride(new Powers());
      axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }
    sizes.setAutoRange(false);
    figures.setLowerMargin(0.06);
    figures.setUpperMargin(0.06);
    chart = new JFreeChart(null, null, plot, false);
    // Not the axis's own label: turned on its side it would be drawn as outlines of Inter alone.
    chart.addSubtitle(upwards);
    chart.addLegend(new LegendTitle(this::legend));
    viewer = new ChartViewer(chart, false);
    viewer
        .getCanvas()
        .addEventHandler(
            MouseEvent.MOUSE_CLICKED,
            e -> {
              if (e.getClickCount() == 2) {
                wholeRange();
              }
            });
    getChildren().add(viewer);
    setMinSize(0, 0);
    setId("cost-chart");
  }

  /** Shows something, in a theme's colours and in the language of the moment. */
  void show(Plotted now, Theme look) {
    boolean anew =
        plotted == null || plotted.family() != now.family() || plotted.quantity() != now.quantity();
    plotted = now;
    theme = look;
    chart.setNotify(false);
    tips.clear();
    for (int i = 0; i < 3; i++) {
      tips.add(new ArrayList<>());
    }
    plot.setDataset(LINES, lines());
    plot.setDataset(DASHES, dashes());
    plot.setDataset(HERE, here());
    dress();
    marks();
    if (anew) {
      wholeRange();
    }
    chart.setNotify(true);
  }

  /** Zooms back to everything. */
  void wholeRange() {
    double least = plotted == null ? 1 : plotted.family().smallest();
    sizes.setRange(least * 0.75, (plotted == null ? 10 : Sizes.largest(plotted.family())) * 1.25);
    figures.setAutoRange(true);
  }

  private XYSeriesCollection lines() {
    XYSeriesCollection set = new XYSeriesCollection();
    for (Mode mode : CostLab.STRATEGIES) {
      fill(set, LINES, mode, rows(mode).stream().filter(this::isSolid).toList());
    }
    return set;
  }

  private boolean isSolid(CostRow row) {
    return plotted.quantity() != Quantity.SECONDS || row.measured();
  }

  /** What is extrapolated begins at the last that was measured. */
  private XYSeriesCollection dashes() {
    XYSeriesCollection set = new XYSeriesCollection();
    for (Mode mode : CostLab.STRATEGIES) {
      List<CostRow> rows = rows(mode);
      int first = 0;
      while (first < rows.size() && isSolid(rows.get(first))) {
        first++;
      }
      boolean any = first < rows.size();
      fill(set, DASHES, mode, any ? rows.subList(Math.max(0, first - 1), rows.size()) : List.of());
    }
    return set;
  }

  private List<CostRow> rows(Mode mode) {
    return plotted.rows().stream().filter(row -> row.strategy() == mode).toList();
  }

  private void fill(XYSeriesCollection set, int which, Mode mode, List<CostRow> rows) {
    XYSeries series = new XYSeries(mode.id());
    List<String> told = new ArrayList<>();
    for (CostRow row : rows) {
      Optional<BigDecimal> figure = plotted.quantity().of(row);
      if (figure.isPresent()) {
        series.add((double) row.size(), figure.get().doubleValue());
        told.add(tip(mode, row.size(), figure.get(), row.measured() || which == LINES));
      }
    }
    set.addSeries(series);
    tips.get(which).add(told);
  }

  private XYSeriesCollection here() {
    XYSeriesCollection set = new XYSeriesCollection();
    for (Mode mode : CostLab.STRATEGIES) {
      XYSeries series = new XYSeries(mode.id());
      List<String> told = new ArrayList<>();
      if (plotted.here() != null && plotted.here().work().containsKey(mode)) {
        plotted
            .quantity()
            .counted(plotted.here().work().get(mode))
            .ifPresent(
                figure -> {
                  series.add((double) plotted.here().inputs(), figure.doubleValue());
                  told.add(
                      texts.get("lab.here")
                          + "\n"
                          + tip(mode, plotted.here().inputs(), figure, true));
                });
      }
      set.addSeries(series);
      tips.get(HERE).add(told);
    }
    return set;
  }

  private String tip(Mode mode, long size, BigDecimal figure, boolean certain) {
    return texts.get("mode." + mode.id())
        + "\n"
        + texts.get("lab.size." + plotted.family().id(), size)
        + "\n"
        + (certain ? "" : "≈ ")
        + texts.get("lab.figure." + plotted.quantity().id(), readable(figure));
  }

  private String readable(BigDecimal figure) {
    boolean plain = figure.scale() <= 0 && figure.precision() - figure.scale() <= 15;
    return plain
        ? NumberFormat.getIntegerInstance(texts.locale()).format(figure)
        : figure.round(new MathContext(4)).stripTrailingZeros().toString().replace("E+", "e");
  }

  private void dress() {
    ChartLook look = new ChartLook(theme, scale);
    look.dress(chart);
    look.dress(sizes);
    look.dress(figures);
    look.dress(chart.getLegend());
    sizes.setLabel(texts.get("lab.axis." + plotted.family().id()));
    look.dress(upwards);
    // On screen the chosen quantity is to be seen above; a picture must say it by itself.
    upwards.setVisible(false);
    upwards.setText(texts.get("lab.axis." + plotted.quantity().id()));
    boolean timed = plotted.quantity() == Quantity.SECONDS;
    for (int which : List.of(LINES, DASHES, HERE)) {
      XYLineAndShapeRenderer renderer =
          new XYLineAndShapeRenderer(which != HERE, which != LINES || timed);
      for (int i = 0; i < CostLab.STRATEGIES.size(); i++) {
        Color colour = colour(CostLab.STRATEGIES.get(i));
        double width = Strokes.width(CostLab.STRATEGIES.get(i));
        renderer.setSeriesPaint(i, colour);
        renderer.setSeriesStroke(
            i, which == DASHES ? look.dashed(Math.min(2, width)) : look.solid(width));
        double size = (which == HERE ? 10 : 8) * look.factor();
        renderer.setSeriesShape(i, Strokes.shape(CostLab.STRATEGIES.get(i), size));
        renderer.setSeriesOutlinePaint(i, which == HERE ? ChartLook.color(theme.text()) : colour);
      }
      renderer.setUseFillPaint(which != LINES);
      renderer.setUseOutlinePaint(which != LINES);
      renderer.setDefaultOutlineStroke(look.solid(1.6));
      if (which == DASHES) {
        renderer.setDefaultFillPaint(ChartLook.color(theme.surface()));
      }
      if (which == HERE) {
        for (int i = 0; i < CostLab.STRATEGIES.size(); i++) {
          renderer.setSeriesFillPaint(i, colour(CostLab.STRATEGIES.get(i)));
        }
      }
      List<List<String>> told = tips.get(which);
      renderer.setDefaultToolTipGenerator((set, series, item) -> told.get(series).get(item));
      renderer.setDrawSeriesLineAsPath(which != LINES);
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
    return ChartLook.color(accent == null ? theme.muted() : accent.line());
  }

  private LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    ChartLook look = new ChartLook(theme, scale);
    for (Mode mode : CostLab.STRATEGIES) {
      if (plotted == null
          || rows(mode).stream().noneMatch(r -> plotted.quantity().of(r).isPresent())) {
        continue;
      }
      Shape line = new Line2D.Double(-10 * scale, 0, 10 * scale, 0);
      boolean timed = plotted.quantity() == Quantity.SECONDS;
      items.add(
          new LegendItem(
              texts.get("mode." + mode.id()),
              null,
              null,
              null,
              timed,
              Strokes.shape(mode, 8 * look.factor()),
              true,
              colour(mode),
              false,
              colour(mode),
              new BasicStroke(1),
              true,
              line,
              look.solid(Strokes.width(mode)),
              colour(mode)));
    }
    return items;
  }

  private void marks() {
    plot.clearDomainMarkers();
    ChartLook look = new ChartLook(theme, scale);
    if (plotted.crossover().isPresent()) {
      IntervalMarker wins = new IntervalMarker(0.5, plotted.crossover().getAsDouble());
      wins.setPaint(ChartLook.color(theme.forwardSoft()));
      wins.setAlpha(1);
      wins.setLabel(texts.get("lab.forwardWins", plotted.crossover().getAsDouble()));
      wins.setLabelFont(look.font());
      wins.setLabelPaint(ChartLook.color(theme.forward()));
      wins.setLabelBackgroundColor(new Color(0, 0, 0, 0));
      wins.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
      wins.setLabelTextAnchor(TextAnchor.TOP_RIGHT);
      plot.addDomainMarker(wins, Layer.BACKGROUND);
    }
    if (plotted.here() != null && plotted.quantity() != Quantity.SECONDS) {
      line((double) plotted.here().inputs(), texts.get("lab.here"), look, true);
    }
    if (plotted.focus().isPresent()) {
      double at = plotted.focus().getAsDouble();
      line(at, texts.get("lab.size." + plotted.family().id(), at), look, false);
    }
  }

  private void line(double at, String label, ChartLook look, boolean above) {
    Color text = ChartLook.color(theme.text());
    ValueMarker marker = new ValueMarker(at);
    marker.setPaint(text);
    marker.setStroke(look.solid(1));
    marker.setLabel(label);
    marker.setLabelFont(look.font());
    marker.setLabelPaint(text);
    marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
    boolean right = Math.log(at) > 0.6 * Math.log((double) Sizes.largest(plotted.family()));
    if (above) {
      marker.setLabelAnchor(right ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
      marker.setLabelTextAnchor(right ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    } else {
      marker.setLabelAnchor(right ? RectangleAnchor.BOTTOM_LEFT : RectangleAnchor.BOTTOM_RIGHT);
      marker.setLabelTextAnchor(right ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT);
    }
    plot.addDomainMarker(marker, Layer.FOREGROUND);
  }

  /**
   * The chart as it is on screen, zoomed as it is, at another resolution. Drawn larger rather than
   * scaled, since a scaled drawing on a canvas is clipped in the wrong place.
   */
  WritableImage picture(double times) {
    Canvas canvas = new Canvas(getWidth() * times, getHeight() * times);
    chart.setNotify(false);
    scale = times;
    dress();
    marks();
    upwards.setVisible(true);
    chart.draw(
        new FXGraphics2D(canvas.getGraphicsContext2D()),
        new Rectangle2D.Double(0, 0, canvas.getWidth(), canvas.getHeight()));
    scale = 1;
    dress();
    marks();
    chart.setNotify(true);
    return canvas.snapshot(null, null);
  }

  /** The chart itself, for tests. */
  XYPlot plot() {
    return plot;
  }

  @Override
  protected void layoutChildren() {
    viewer.resizeRelocate(0, 0, Math.max(1, getWidth()), Math.max(1, getHeight()));
  }
}
