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
 * The cards of a race and who has arrived: three beside each other, or each in a row of its own
 * where the pictures are wide and low; whichever draws them larger. In px.
 */
final class RaceLanes extends GridPane {
  private static final PseudoClass LYING = PseudoClass.getPseudoClass("lying");
  private static final int COLUMNS = 3;
  private static final double GAP = 12;
  private static final double NARROW_GAP = 6;
  private static final double FINISH = 190;

  /** What a card needs beside its picture, standing and lying. */
  private static final double EDGES = 24;

  private static final double STANDING_WORDS = 100;
  private static final double LYING_EDGES = 20;
  private static final double LEAST_ROW = 76;

  /** How much larger the pictures must be for the cards to lie down. */
  private static final double WORTH = 1.25;

  private List<LaneCard> cards = List.of();
  private Node finish;
  private double width;
  private double height;
  private Boolean lying;

  RaceLanes() {
    getStyleClass().add("lanes");
    widthProperty().addListener(o -> arrange());
    heightProperty().addListener(o -> arrange());
  }

  /** Shows a race's cards; none for an empty list. */
  void show(List<LaneCard> lanes, Node arrived) {
    cards = List.copyOf(lanes);
    List<Figure> figures = cards.stream().map(LaneCard::figure).toList();
    width = figures.stream().mapToDouble(Figure::width).max().orElse(1);
    height = figures.stream().mapToDouble(Figure::height).max().orElse(1);
    finish = arrived;
    lying = null;
    arrange();
  }

  private void arrange() {
    boolean low = !cards.isEmpty() && isLow();
    if (lying != null && lying == low) {
      return;
    }
    lying = low;
    pseudoClassStateChanged(LYING, low);
    getChildren().clear();
    getColumnConstraints().clear();
    getRowConstraints().clear();
    if (cards.isEmpty()) {
      return;
    }
    setHgap(GAP);
    setVgap(low ? NARROW_GAP : GAP);
    cards.forEach(card -> card.lieDown(low));
    if (low) {
      rows();
    } else {
      standing();
    }
  }

  private void standing() {
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

  /** Whether rows draw the largest picture larger than columns do, and have room for the words. */
  private boolean isLow() {
    double standing =
        Math.min(
            ((getWidth() - 2 * GAP) / COLUMNS - EDGES) / width,
            ((getHeight() - GAP) / 2 - STANDING_WORDS) / height);
    double row = (getHeight() - GAP - (cards.size() - 1) * NARROW_GAP) / cards.size();
    double lain =
        Math.min(
            (getWidth() - FINISH - LaneCard.WORDS - 2 * GAP - EDGES) / width,
            (row - LYING_EDGES) / height);
    return row >= LEAST_ROW && lain > WORTH * standing;
  }
}
