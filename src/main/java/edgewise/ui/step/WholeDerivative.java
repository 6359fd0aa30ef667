package edgewise.ui.step;

import edgewise.explain.Regrouping;
import edgewise.strategy.Remainder;
import edgewise.study.ProgramStudy;
import edgewise.text.CountLabels;
import edgewise.ui.canvas.FormulaBox;
import edgewise.ui.state.StudioState;
import java.math.BigInteger;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Shown while paths are merged: the formula of the whole derivative, and how the number of
 * remaining paths and the total work changed with this step.
 */
final class WholeDerivative extends VBox {
  private static final int MOST_DIGITS = 9;
  private final StudioState state;
  private final FormulaBox formulas = new FormulaBox();
  private final GridPane table = new GridPane();

  WholeDerivative(StudioState state) {
    super(8);
    this.state = state;
    setId("whole");
    Label title = new Label();
    title.getStyleClass().add("section");
    title.textProperty().bind(state.texts().bind("step.whole"));
    table.setId("remainder");
    table.getStyleClass().add("remainder");
    table.setHgap(12);
    table.setVgap(4);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    table.getColumnConstraints().addAll(words, numbers, numbers);
    getChildren().addAll(title, formulas, table);
  }

  void show(ProgramStudy study, int position, double room) {
    Regrouping regrouping = Regrouping.of(study.trace(), position).orElse(null);
    setVisible(regrouping != null);
    setManaged(regrouping != null);
    if (regrouping == null) {
      return;
    }
    String title = state.texts().get("step.whole");
    formulas.show(regrouping.latex(), title, room, study.symbols(), state.program().selection());
    table.getChildren().clear();
    boolean dropped = !regrouping.before().equals(regrouping.now());
    if (dropped) {
      table.add(label(state.texts().get("remainder.before"), "column-head"), 1, 0);
      table.add(label(state.texts().get("remainder.now"), "column-head"), 2, 0);
    }
    row(1, "remainder.paths", Remainder::paths, regrouping, dropped);
    row(2, "remainder.multiplications", r -> r.total().multiplications(), regrouping, dropped);
    row(3, "remainder.additions", r -> r.total().additions(), regrouping, dropped);
  }

  private void row(
      int row,
      String key,
      Function<Remainder, BigInteger> count,
      Regrouping regrouping,
      boolean dropped) {
    table.add(label(state.texts().get(key), "quiet"), 0, row);
    if (dropped) {
      table.add(label(number(count.apply(regrouping.before())), "figure"), 1, row);
    }
    Label now = label(number(count.apply(regrouping.now())), "now");
    now.setId(key.replace('.', '-'));
    table.add(now, 2, row);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private String number(BigInteger value) {
    return CountLabels.of(value, MOST_DIGITS, state.texts().locale());
  }
}
