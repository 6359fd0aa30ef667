package edgewise.ui.cost;

import edgewise.figure.Theme;
import edgewise.ui.chart.ChartStyle;
import edgewise.ui.chart.CostChartLook;
import edgewise.ui.kit.Texts;
import java.awt.Color;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/**
 * The marks on a cost chart: the range in which forward mode is cheaper, the size of the current
 * graph, and the size of the selected claim.
 */
record CostChartMarks(Texts texts, Theme theme, CostChartLook look) {
  /** Replaces the marks of a plot. */
  void addTo(XYPlot plot, ChartContents plotted) {
    plot.clearDomainMarkers();
    if (plotted.crossover().isPresent()) {
      IntervalMarker wins = new IntervalMarker(0.5, plotted.crossover().getAsDouble());
      wins.setPaint(ChartStyle.color(theme.forwardSoft()));
      wins.setAlpha(1);
      wins.setLabel(texts.get("lab.forwardWins", plotted.crossover().getAsDouble()));
      wins.setLabelFont(look.font());
      wins.setLabelPaint(ChartStyle.color(theme.forward()));
      wins.setLabelBackgroundColor(new Color(0, 0, 0, 0));
      wins.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
      wins.setLabelTextAnchor(TextAnchor.TOP_RIGHT);
      plot.addDomainMarker(wins, Layer.BACKGROUND);
    }
    if (plotted.here() != null && plotted.quantity() != CostQuantity.SECONDS) {
      plot.addDomainMarker(
          line(plotted, (double) plotted.here().inputs(), texts.get("lab.here"), true),
          Layer.FOREGROUND);
    }
    if (plotted.focus().isPresent()) {
      double at = plotted.focus().getAsDouble();
      String label = texts.get("lab.size." + plotted.family().id(), at);
      plot.addDomainMarker(line(plotted, at, label, false), Layer.FOREGROUND);
    }
  }

  private ValueMarker line(ChartContents plotted, double at, String label, boolean above) {
    Color text = ChartStyle.color(theme.text());
    ValueMarker marker = new ValueMarker(at);
    marker.setPaint(text);
    marker.setStroke(look.solid(1));
    marker.setLabel(label);
    marker.setLabelFont(look.font());
    marker.setLabelPaint(text);
    marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
    boolean right = Math.log(at) > 0.6 * Math.log((double) FamilySizes.largest(plotted.family()));
    if (above) {
      marker.setLabelAnchor(right ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
      marker.setLabelTextAnchor(right ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    } else {
      marker.setLabelAnchor(right ? RectangleAnchor.BOTTOM_LEFT : RectangleAnchor.BOTTOM_RIGHT);
      marker.setLabelTextAnchor(right ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT);
    }
    return marker;
  }
}
