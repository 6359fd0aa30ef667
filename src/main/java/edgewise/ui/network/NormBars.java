package edgewise.ui.network;

import edgewise.graph.Figures;
import edgewise.ui.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The gradient's norm layer by layer, on a logarithmic scale from 10⁻⁸ to 10: where learning is
 * slow the bar is short.
 */
final class NormBars extends GridPane {
  private static final double LEAST = -8;
  private static final double MOST = 1;
  private final Texts texts;
  private List<Double> norms = List.of();

  NormBars(Texts texts) {
    this.texts = texts;
    getStyleClass().add("norm-bars");
    setHgap(10);
    setVgap(12);
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    bar.setFillWidth(true);
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    number.setMinWidth(Region.USE_PREF_SIZE);
    getColumnConstraints().setAll(name, bar, number);
    texts.localeProperty().addListener(o -> show(norms));
  }

  /** Shows one norm a layer, from the second layer on. */
  void show(List<Double> now) {
    norms = now;
    getChildren().clear();
    for (int l = 0; l < now.size(); l++) {
      Label name = new Label(texts.get("train.layer", l + 2));
      name.getStyleClass().add("quiet");
      Label number = new Label(Figures.display(now.get(l)));
      number.setTooltip(new Tooltip(Figures.exact(now.get(l))));
      addRow(l, name, new Bar(fraction(now.get(l))), number);
    }
  }

  private static double fraction(double norm) {
    return norm > 0 ? Math.clamp((Math.log10(norm) - LEAST) / (MOST - LEAST), 0.0, 1.0) : 0;
  }

  /** A bar on its track. */
  private static final class Bar extends Region {
    private final double fraction;
    private final Region filled = new Region();

    Bar(double fraction) {
      this.fraction = fraction;
      getStyleClass().add("norm-track");
      filled.getStyleClass().add("norm-bar");
      getChildren().add(filled);
      setMinSize(20, 16);
      setPrefHeight(16);
      setMaxHeight(16);
    }

    @Override
    protected void layoutChildren() {
      filled.resizeRelocate(0, 0, getWidth() * fraction, getHeight());
    }
  }
}
