package edgewise.ui.training;

import edgewise.text.Numbers;
import edgewise.ui.kit.Bar;
import edgewise.ui.kit.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/**
 * Bars of the gradient's norm in each layer, on a logarithmic scale from 10⁻⁸ to 10: a short bar
 * means that the layer learns slowly.
 */
final class NormBars extends GridPane {
  private static final double LEAST = -8;
  private static final double MOST = 1;
  private static final double ROW = 46;
  private final Texts texts;
  private List<Double> norms = List.of();

  NormBars(Texts texts) {
    this.texts = texts;
    getStyleClass().add("norm-bars");
    setHgap(10);
    setVgap(2);
    setMinSize(0, 0);
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

  /** Shows one norm for each layer, from the second layer on. */
  void show(List<Double> now) {
    norms = now;
    getChildren().clear();
    getRowConstraints().clear();
    for (int l = 0; l < now.size(); l++) {
      Label name = new Label(texts.get("train.layer", l + 2));
      name.getStyleClass().add("quiet");
      Label number = new Label(Numbers.display(now.get(l)));
      number.setTooltip(new Tooltip(Numbers.exact(now.get(l))));
      getRowConstraints().add(new RowConstraints(0, ROW, ROW));
      addRow(l, name, new Bar(fraction(now.get(l))), number);
    }
  }

  private static double fraction(double norm) {
    return norm > 0 ? (Math.log10(norm) - LEAST) / (MOST - LEAST) : 0;
  }
}
