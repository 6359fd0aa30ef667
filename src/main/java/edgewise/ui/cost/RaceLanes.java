package edgewise.ui.cost;

import edgewise.figure.Figure;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/**
 * The cards of a race and the list of finished lanes, in three columns or in one row for each card,
 * whichever shows larger pictures. Lengths are in px.
 */
final class RaceLanes extends GridPane {
  private static final PseudoClass HORIZONTAL = PseudoClass.getPseudoClass("lying");
  private static final int COLUMNS = 3;
  private static final double GAP = 12;
  private static final double NARROW_GAP = 6;
  private static final double FINISH = 190;

  /** The space that a card needs around its picture, in columns and in rows. */
  private static final double MARGIN = 24;

  private static final double VERTICAL_TEXT_HEIGHT = 100;
  private static final double HORIZONTAL_MARGIN = 20;
  private static final double LEAST_ROW = 76;

  /** The factor by which rows must enlarge the pictures to be chosen. */
  private static final double LEAST_GAIN = 1.25;

  private List<LaneCard> cards = List.of();
  private Node finish;
  private double width;
  private double height;
  private Boolean horizontal;

  RaceLanes() {
    getStyleClass().add("lanes");
    widthProperty().addListener(o -> arrange());
    heightProperty().addListener(o -> arrange());
  }

  /** Shows a race's cards; none for an empty list. */
  void show(List<LaneCard> lanes, Node finishList) {
    cards = List.copyOf(lanes);
    List<Figure> figures = cards.stream().map(LaneCard::figure).toList();
    width = figures.stream().mapToDouble(Figure::width).max().orElse(1);
    height = figures.stream().mapToDouble(Figure::height).max().orElse(1);
    finish = finishList;
    horizontal = null;
    arrange();
  }

  private void arrange() {
    boolean newHorizontal = !cards.isEmpty() && isBetterHorizontal();
    if (horizontal != null && horizontal == newHorizontal) {
      return;
    }
    horizontal = newHorizontal;
    pseudoClassStateChanged(HORIZONTAL, newHorizontal);
    getChildren().clear();
    getColumnConstraints().clear();
    getRowConstraints().clear();
    if (cards.isEmpty()) {
      return;
    }
    setHgap(GAP);
    setVgap(newHorizontal ? NARROW_GAP : GAP);
    cards.forEach(card -> card.setHorizontal(newHorizontal));
    if (newHorizontal) {
      rows();
    } else {
      columns();
    }
  }

  private void columns() {
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      getColumnConstraints().add(column);
    }
    share(2);
    for (int i = 0; i < cards.size(); i++) {
      add(cards.get(i), i % COLUMNS, i / COLUMNS);
    }
    add(finish, COLUMNS - 1, 1);
  }

  private void rows() {
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    ColumnConstraints narrow = new ColumnConstraints(FINISH);
    getColumnConstraints().addAll(wide, narrow);
    share(cards.size());
    for (int i = 0; i < cards.size(); i++) {
      add(cards.get(i), 0, i);
    }
    add(finish, 1, 0, 1, cards.size());
  }

  private void share(int rows) {
    for (int i = 0; i < rows; i++) {
      RowConstraints row = new RowConstraints();
      row.setPercentHeight(100.0 / rows);
      getRowConstraints().add(row);
    }
  }

  /** Whether rows show the largest picture larger than columns, with room for the texts. */
  private boolean isBetterHorizontal() {
    double verticalScale =
        Math.min(
            ((getWidth() - 2 * GAP) / COLUMNS - MARGIN) / width,
            ((getHeight() - GAP) / 2 - VERTICAL_TEXT_HEIGHT) / height);
    double row = (getHeight() - GAP - (cards.size() - 1) * NARROW_GAP) / cards.size();
    double horizontalScale =
        Math.min(
            (getWidth() - FINISH - LaneCard.TEXT_WIDTH - 2 * GAP - MARGIN) / width,
            (row - HORIZONTAL_MARGIN) / height);
    return row >= LEAST_ROW && horizontalScale > LEAST_GAIN * verticalScale;
  }
}
