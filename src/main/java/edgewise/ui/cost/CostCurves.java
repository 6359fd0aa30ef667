package edgewise.ui.cost;

import edgewise.cost.CostLab;
import edgewise.cost.CostRow;
import edgewise.strategy.Mode;
import edgewise.ui.kit.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The curves of a cost chart as three sets with one series for each strategy: extrapolated points,
 * counted or measured points, and the current graph. Every point has a tooltip text.
 */
final class CostCurves {
  /** The indices of the sets in drawing order: measured points are drawn over extrapolated ones. */
  static final int DASHES = 0;

  static final int LINES = 1;
  static final int HERE = 2;
  static final List<Integer> ALL = List.of(DASHES, LINES, HERE);
  private final Texts texts;
  private final ChartContents plotted;
  private final List<XYSeriesCollection> sets;
  private final List<List<List<String>>> tips =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  CostCurves(Texts texts, ChartContents plotted) {
    this.texts = texts;
    this.plotted = plotted;
    sets = List.of(dashes(), lines(), here());
  }

  XYSeriesCollection set(int which) {
    return sets.get(which);
  }

  String tip(int which, int series, int item) {
    return tips.get(which).get(series).get(item);
  }

  private XYSeriesCollection lines() {
    XYSeriesCollection set = new XYSeriesCollection();
    for (Mode mode : CostLab.STRATEGIES) {
      fill(set, LINES, mode, plotted.rows(mode).stream().filter(this::isSolid).toList());
    }
    return set;
  }

  private boolean isSolid(CostRow row) {
    return plotted.quantity() != CostQuantity.SECONDS || row.measured();
  }

  /** The extrapolated part of each curve, which starts at the last measured point. */
  private XYSeriesCollection dashes() {
    XYSeriesCollection set = new XYSeriesCollection();
    for (Mode mode : CostLab.STRATEGIES) {
      List<CostRow> rows = plotted.rows(mode);
      int first = 0;
      while (first < rows.size() && isSolid(rows.get(first))) {
        first++;
      }
      boolean any = first < rows.size();
      fill(set, DASHES, mode, any ? rows.subList(Math.max(0, first - 1), rows.size()) : List.of());
    }
    return set;
  }

  private void fill(XYSeriesCollection set, int which, Mode mode, List<CostRow> rows) {
    XYSeries series = new XYSeries(mode.id());
    List<String> newTips = new ArrayList<>();
    for (CostRow row : rows) {
      Optional<BigDecimal> figure = plotted.quantity().of(row);
      if (figure.isPresent()) {
        series.add((double) row.size(), figure.get().doubleValue());
        newTips.add(tip(mode, row.size(), figure.get(), row.measured() || which == LINES));
      }
    }
    set.addSeries(series);
    tips.get(which).add(newTips);
  }

  private XYSeriesCollection here() {
    XYSeriesCollection set = new XYSeriesCollection();
    for (Mode mode : CostLab.STRATEGIES) {
      XYSeries series = new XYSeries(mode.id());
      List<String> newTips = new ArrayList<>();
      if (plotted.here() != null && plotted.here().work().containsKey(mode)) {
        plotted
            .quantity()
            .counted(plotted.here().work().get(mode))
            .ifPresent(
                figure -> {
                  series.add((double) plotted.here().inputs(), figure.doubleValue());
                  newTips.add(
                      texts.get("lab.here")
                          + "\n"
                          + tip(mode, plotted.here().inputs(), figure, true));
                });
      }
      set.addSeries(series);
      tips.get(HERE).add(newTips);
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
}
