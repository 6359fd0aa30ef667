package edgewise.ui.network;

import edgewise.ui.kit.PlainScroll;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** An equation and its explanation, side by side, or the explanation above in a narrow space. */
final class EquationWithWords extends StackPane {
  private final Region equation;
  private final VBox words;
  private Boolean narrow;

  EquationWithWords(Region equation, VBox words) {
    this.equation = equation;
    this.words = words;
    words.getStyleClass().add("net-words");
    getStyleClass().add("net-told");
    setMinSize(0, 0);
  }

  /**
   * Arranges the two.
   *
   * @param isNarrow whether the explanation stands above
   */
  void arrange(boolean isNarrow) {
    if (narrow != null && narrow == isNarrow) {
      return;
    }
    narrow = isNarrow;
    if (isNarrow) {
      getChildren().setAll(new PlainScroll(new VBox(14, words, equation)));
    } else {
      PlainScroll left = new PlainScroll(equation);
      PlainScroll right = new PlainScroll(words);
      right.getStyleClass().add("net-words-scroll");
      HBox.setHgrow(left, Priority.ALWAYS);
      getChildren().setAll(new HBox(20, left, right));
    }
    setPadding(new Insets(10, 16, 10, 16));
  }
}
