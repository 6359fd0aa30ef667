package edgewise.ui.network;

import edgewise.figure.Key;
import edgewise.graph.Figures;
import edgewise.network.BackpropagationStep;
import edgewise.network.MatrixForm;
import edgewise.network.Quantity;
import edgewise.ui.Attention;
import edgewise.ui.MathView;
import edgewise.ui.NetworkState;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * An equation of matrices with every cell a number: the active row and column are framed, cells
 * light with what they are, and what is not worked out yet is an empty slot.
 */
final class MatrixView extends HBox {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final int MOST = 6;
  private final NetworkState state;
  private final double em;
  private final List<Cell> cells = new ArrayList<>();

  private record Cell(Label label, Key key) {}

  MatrixView(NetworkState state, MatrixForm form, BackpropagationStep step, double em) {
    super(8);
    this.state = state;
    this.em = em;
    getStyleClass().add("matrices");
    setAlignment(Pos.CENTER_LEFT);
    boolean first = true;
    for (MatrixForm.Part part : form.parts()) {
      getChildren()
          .add(
              switch (part) {
                case MatrixForm.Sign sign -> new MathView(sign.latex(), em * 1.25, sign.latex());
                case MatrixForm.Block block -> block(block, first ? step : null);
              });
      first = false;
    }
    light();
  }

  /** Lights the cells of what is pointed at. */
  void light() {
    Attention attention = state.attention();
    Key pointed = attention.pointedProperty().get();
    Key key = pointed == null ? attention.current().orElse(null) : pointed;
    cells.forEach(c -> c.label().pseudoClassStateChanged(LIT, c.key().equals(key)));
  }

  private Node block(MatrixForm.Block block, BackpropagationStep result) {
    GridPane grid = new GridPane(2, 2);
    grid.getStyleClass().add("matrix");
    List<Integer> rows = shown(block.rows());
    List<Integer> columns = shown(block.columns());
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        grid.add(cell(block, rows.get(r), columns.get(c), result), c, r);
      }
    }
    MathView name = new MathView(block.latex(), em, block.latex());
    VBox box = new VBox(4, name, grid);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  /** The first ones, 0 for the dots, and the last. */
  private static List<Integer> shown(int count) {
    List<Integer> all = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      if (count <= MOST || i < MOST - 1 || i == count) {
        all.add(i);
      } else if (i == MOST - 1) {
        all.add(0);
      }
    }
    return all;
  }

  private Label cell(MatrixForm.Block block, int row, int column, BackpropagationStep result) {
    Label label = new Label("⋯");
    label.getStyleClass().add("matrix-cell");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    if (row == 0 || column == 0) {
      return label;
    }
    Quantity quantity = block.quantity(row, column);
    boolean empty = result != null && result.row() > 0 && row > result.row();
    label.setText(empty ? " " : Figures.display(block.value(row, column)));
    label.pseudoClassStateChanged(PseudoClass.getPseudoClass("empty"), empty);
    label.pseudoClassStateChanged(ACTIVE, block.isActive(row, column));
    if (quantity != null) {
      label.getStyleClass().add(style(quantity));
      Key.NodeKey key = new Key.NodeKey(quantity.name());
      cells.add(new Cell(label, key));
      label.setAccessibleText(quantity.name() + " = " + label.getText());
      label.setOnMouseEntered(e -> state.attention().point(key));
      label.setOnMouseExited(e -> state.attention().leave(key));
      label.setOnMouseClicked(e -> state.select(quantity));
    }
    return label;
  }

  private static String style(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Weight w -> "weight-cell";
      case Quantity.Bias b -> "bias-cell";
      default -> "plain-cell";
    };
  }
}
