package edgewise.ui.check;

import edgewise.network.GradientCheck;
import edgewise.network.Network;
import edgewise.network.Parameter;
import edgewise.text.Numbers;
import edgewise.ui.canvas.MathView;
import edgewise.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/**
 * A table with a row for every parameter: its derivative by backpropagation and by a central
 * difference, and the relative error. A number that is not computed yet is an empty slot. For a
 * large network only the largest errors are listed.
 */
final class CheckTable extends GridPane {
  private static final int MOST = 200;

  /** The smallest width of a slot, which is that of its number. */
  private static final double NARROWEST = 82;

  private final List<Label> cells = new ArrayList<>();
  private List<Integer> layers = List.of();
  private double em = 16;

  CheckTable(Texts texts) {
    super(20, 4);
    setId("network-check-table");
    getColumnConstraints().add(new ColumnConstraints(36));
    for (int c = 1; c <= 3; c++) {
      getColumnConstraints()
          .add(new ColumnConstraints(NARROWEST, USE_COMPUTED_SIZE, USE_PREF_SIZE));
    }
    String[] heads = {"net.parameter", "net.backprop", "net.difference", "net.error"};
    for (int c = 0; c < heads.length; c++) {
      Label head = new Label();
      head.textProperty().bind(texts.bind(heads[c]));
      head.getStyleClass().add("section");
      put(head, c, 0);
    }
  }

  /** Sets the font size of names, px; returns whether it has changed. */
  boolean setEm(double size) {
    boolean other = size != em;
    if (other) {
      clear();
    }
    em = size;
    return other;
  }

  /** Shows empty slots for a network's parameters. */
  void empty(Network network) {
    boolean listed = network.parameters() <= MOST;
    if (!network.layers().equals(layers) || !listed) {
      clear();
      layers = listed ? network.layers() : List.of();
      if (listed) {
        Parameter.all(network).forEach(this::row);
      }
    }
    cells.forEach(cell -> cell.setText(""));
  }

  /** Fills the slots; if there are none, adds rows for the largest errors. */
  void fill(List<GradientCheck.Comparison> comparisons) {
    List<GradientCheck.Comparison> listed = comparisons;
    if (comparisons.size() > MOST) {
      clear();
      listed =
          comparisons.stream()
              .sorted(
                  Comparator.comparingDouble(GradientCheck.Comparison::relativeError).reversed())
              .limit(MOST)
              .toList();
      listed.forEach(each -> row(each.parameter()));
    }
    for (int i = 0; i < listed.size(); i++) {
      GradientCheck.Comparison each = listed.get(i);
      cells.get(3 * i).setText(Numbers.display(each.backprop()));
      cells.get(3 * i + 1).setText(Numbers.display(each.difference()));
      cells.get(3 * i + 2).setText(Numbers.display(each.relativeError()));
    }
  }

  private void clear() {
    getChildren().removeIf(node -> GridPane.getRowIndex(node) > 0);
    cells.clear();
    layers = List.of();
  }

  private void row(Parameter parameter) {
    int row = 1 + cells.size() / 3;
    add(new MathView(parameter.quantity().latex(), em, parameter.name()), 0, row);
    for (int column = 1; column <= 3; column++) {
      Label cell = new Label();
      cells.add(cell);
      put(cell, column, row);
    }
  }

  private void put(Label label, int column, int row) {
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
    add(label, column, row);
  }
}
