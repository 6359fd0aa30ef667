package edgewise.ui.network;

import edgewise.figure.ItemKey;
import edgewise.network.Quantity;
import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.MatrixForm;
import edgewise.text.Numbers;
import edgewise.ui.canvas.MathView;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.Selection;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * An equation of matrices with every cell a number: the active row and column are framed, a cell is
 * highlighted with its quantity, and a value that is not computed yet is an empty cell. The arrow
 * keys go from cell to cell, also into the next block.
 */
final class MatrixView extends FlowPane implements KeyNavigable {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
  private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
  private static final int MOST = 6;
  private final StudioState state;
  private final NetworkState network;
  private final double em;
  private final List<Cell> cells = new ArrayList<>();
  private Cell current;

  /** A cell, the number of its block from the left, and its row and column there. */
  private record Cell(Label label, Quantity quantity, int block, int row, int column) {
    ItemKey key() {
      return new ItemKey.NodeKey(quantity.name());
    }
  }

  MatrixView(StudioState state, MatrixForm form, BackpropagationStep step, double em) {
    super(6, 6);
    this.state = state;
    this.network = state.network();
    this.em = em;
    getStyleClass().add("matrices");
    setRowValignment(javafx.geometry.VPos.CENTER);
    setFocusTraversable(true);
    setMaxWidth(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(NetworkAccessibleText.of(java.util.Optional.of(step), state.texts()));
    int number = 0;
    for (MatrixForm.Part part : form.parts()) {
      getChildren()
          .add(
              switch (part) {
                case MatrixForm.Sign sign -> new MathView(sign.latex(), em * 1.25, sign.latex());
                case MatrixForm.Block block -> block(block, number, number == 0 ? step : null);
              });
      number++;
    }
    addEventFilter(javafx.scene.input.MouseEvent.MOUSE_PRESSED, e -> requestFocus());
    focusedProperty().addListener((o, had, has) -> mark(has ? current : null));
    updateHighlight();
  }

  /** The width of all parts on one line, px. */
  @Override
  protected double computePrefWidth(double height) {
    double width = snappedLeftInset() + snappedRightInset() - getHgap();
    for (Node part : getManagedChildren()) {
      width += snapSizeX(part.prefWidth(-1)) + getHgap();
    }
    return width;
  }

  /** Highlights the cells of the quantity at the pointer. */
  void updateHighlight() {
    Selection selection = network.selection();
    cells.forEach(c -> c.label().pseudoClassStateChanged(LIT, selection.isHighlighted(c.key())));
  }

  private Node block(MatrixForm.Block block, int number, BackpropagationStep result) {
    GridPane grid = new GridPane(2, 1);
    grid.getStyleClass().add("matrix");
    List<Integer> rows = shown(block.rows());
    List<Integer> columns = shown(block.columns());
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        grid.add(cell(block, number, rows.get(r), columns.get(c), result), c, r);
      }
    }
    MathView name = new MathView(block.latex(), em, block.latex());
    VBox box = new VBox(3, name, grid);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  /** The indices that are shown: the first ones, 0 for dots, and the last. */
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

  private Label cell(
      MatrixForm.Block block, int number, int row, int column, BackpropagationStep result) {
    Label label = new Label("⋯");
    label.getStyleClass().add("matrix-cell");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    if (row == 0 || column == 0) {
      return label;
    }
    Quantity quantity = block.quantity(row, column);
    boolean empty = result != null && result.row() > 0 && row > result.row();
    label.setText(empty ? " " : Numbers.display(block.value(row, column)));
    label.pseudoClassStateChanged(EMPTY, empty);
    label.pseudoClassStateChanged(ACTIVE, block.isActive(row, column));
    if (quantity != null) {
      label.getStyleClass().add(style(quantity));
      Cell cell = new Cell(label, quantity, number, row, column);
      cells.add(cell);
      String value = empty ? state.texts().get("spoken.unknown") : label.getText();
      label.setAccessibleText(
          quantity.name() + " = " + NetworkAccessibleText.cell(row, column, value, state.texts()));
      label.setOnMouseEntered(e -> network.selection().point(cell.key()));
      label.setOnMouseExited(e -> network.selection().stopPointing(cell.key()));
      label.setOnMouseClicked(e -> network.select(quantity));
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

  @Override
  public void move(NavigationDirection direction) {
    if (cells.isEmpty()) {
      return;
    }
    Cell next = current == null ? cells.getFirst() : next(direction);
    mark(next);
    current = next;
    network.selection().point(next.key());
    setAccessibleText(next.label().getAccessibleText());
  }

  /** The nearest cell in a direction: first in the same block, then in the next one. */
  private Cell next(NavigationDirection direction) {
    Cell best = current;
    double least = Double.POSITIVE_INFINITY;
    for (Cell cell : cells) {
      int across = 1000 * (cell.block - current.block) + cell.column - current.column;
      int down = cell.row - current.row;
      int ahead = across * direction.dx() + down * direction.dy();
      int beside = Math.abs(across * direction.dy()) + Math.abs(down * direction.dx());
      double far = ahead + 10.0 * beside;
      if (ahead > 0 && far < least) {
        best = cell;
        least = far;
      }
    }
    return best;
  }

  private void mark(Cell cell) {
    cells.forEach(c -> c.label().pseudoClassStateChanged(AT, c.equals(cell)));
  }

  @Override
  public void select() {
    if (current != null) {
      network.select(current.quantity());
    }
  }
}
