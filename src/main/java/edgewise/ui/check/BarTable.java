package edgewise.ui.check;

import edgewise.text.Numbers;
import edgewise.ui.kit.Bar;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** A table with a name, an optional number, a bar, and the bar's number in each row. */
final class BarTable extends GridPane {
  private static final double USUAL = 26;
  private static final double MOST = 46;
  private int rows;

  /** An empty table. */
  BarTable() {
    getStyleClass().add("norm-bars");
    setHgap(12);
    setMinWidth(0);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    bar.setFillWidth(true);
    getColumnConstraints()
        .setAll(content(HPos.RIGHT), content(HPos.RIGHT), bar, content(HPos.RIGHT));
  }

  private static ColumnConstraints content(HPos side) {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(Region.USE_PREF_SIZE);
    column.setHalignment(side);
    return column;
  }

  /** Removes all rows. */
  void clear() {
    getChildren().clear();
    getRowConstraints().clear();
    rows = 0;
  }

  /** Adds a row; without a factor its cell stays empty. */
  void add(Node name, Label factor, double fraction, double number) {
    Label numberLabel = number(number);
    getRowConstraints()
        .add(
            new RowConstraints(
                Region.USE_COMPUTED_SIZE, USUAL, MOST, Priority.ALWAYS, VPos.CENTER, false));
    add(name, 0, rows);
    if (factor != null) {
      add(factor, 1, rows);
    }
    add(new Bar(fraction), 2, rows);
    add(numberLabel, 3, rows++);
  }

  /** A label of a number, with all digits in its tooltip. */
  static Label number(double value) {
    Label label = new Label(Numbers.display(value));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setTooltip(new Tooltip(Numbers.exact(value)));
    return label;
  }
}
