package edgewise.ui.cost;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Two counts as bars on one logarithmic scale, with landmarks for comparison. The scale reaches at
 * least to 10²⁰ and grows with the larger count.
 */
final class LogRuler extends Region {
  private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
  private static final double BAR = 22;
  private static final double GAP = 8;
  private static final double LEAST_DECADES = 20;
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final double[] decades = new double[2];

  private record Mark(double decades, Region line, Label label) {}

  LogRuler(String... styles) {
    getStyleClass().add("log-ruler");
    for (String style : styles) {
      Region bar = new Region();
      bar.getStyleClass().addAll("bar", style);
      bars.add(bar);
      Label name = new Label();
      name.getStyleClass().add("bar-name");
      name.textProperty().addListener(o -> requestLayout());
      names.add(name);
    }
    setMinHeight(2 * BAR + 3 * GAP + 22);
    setPrefHeight(2 * BAR + 3 * GAP + 22);
  }

  /** The name of a bar. */
  StringProperty name(int bar) {
    return names.get(bar).textProperty();
  }

  /**
   * Adds a landmark at a power of ten.
   *
   * @return its label
   */
  Label mark(double atDecades) {
    Region line = new Region();
    line.getStyleClass().add("landmark");
    Label label = new Label();
    label.getStyleClass().add("landmark-label");
    marks.add(new Mark(atDecades, line, label));
    getChildren().setAll(List.of());
    marks.forEach(m -> getChildren().add(m.line()));
    getChildren().addAll(bars);
    getChildren().addAll(names);
    marks.forEach(m -> getChildren().add(m.label()));
    label.textProperty().addListener(o -> requestLayout());
    return label;
  }

  void show(BigInteger first, BigInteger second) {
    decades[0] = log10(first);
    decades[1] = log10(second);
    requestLayout();
  }

  /** The decimal logarithm of a count of any size. */
  static double log10(BigInteger count) {
    int shift = Math.max(0, count.bitLength() - 60);
    return Math.log10(count.shiftRight(shift).doubleValue()) + shift * Math.log10(2);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double most = Math.max(LEAST_DECADES, Math.max(decades[0], decades[1]) * 1.02);
    double bottom = GAP;
    for (int i = 0; i < bars.size(); i++) {
      double length = Math.max(4, width * decades[i] / most);
      bars.get(i).resizeRelocate(0, bottom, length, BAR);
      Label name = names.get(i);
      double wide = name.prefWidth(-1);
      boolean inside = length + GAP + wide > width;
      name.pseudoClassStateChanged(INSIDE, inside);
      name.resizeRelocate(inside ? GAP : length + GAP, bottom, wide, BAR);
      bottom += BAR + GAP;
    }
    double free = width;
    for (Mark mark : marks.reversed()) {
      double x = width * mark.decades() / most;
      double w = mark.label().prefWidth(-1);
      double left = Math.clamp(x - w / 2, 0, Math.max(0, width - w));
      boolean fits = x <= width && left + w <= free;
      mark.line().setVisible(fits);
      mark.label().setVisible(fits);
      if (fits) {
        mark.line().resizeRelocate(x, 0, 1.5, bottom);
        mark.label().resizeRelocate(left, bottom + 2, w, mark.label().prefHeight(-1));
        free = left - 12;
      }
    }
  }
}
