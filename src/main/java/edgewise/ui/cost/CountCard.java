package edgewise.ui.cost;

import edgewise.ui.state.StudioState;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/**
 * A card with a count: its name, the count in large type, all its digits, and the time it would
 * take.
 */
final class CountCard extends VBox {
  private static final int MOST_DIGITS = 360;
  private final Label figure = new Label();
  private final Label digits = new Label();
  private final Label duration = new Label();
  private final Tooltip tip = new Tooltip();

  CountCard(StudioState state, String key, String style) {
    super(4);
    getStyleClass().addAll("count-card", style);
    Label title = new Label();
    title.getStyleClass().add("section");
    title.textProperty().bind(state.texts().bind(key));
    figure.getStyleClass().add("count-figure");
    figure.setTooltip(tip);
    digits.getStyleClass().add("count-digits");
    digits.setWrapText(true);
    tip.setWrapText(true);
    tip.setMaxWidth(600);
    duration.getStyleClass().add("count-felt");
    duration.setWrapText(true);
    getChildren().addAll(title, figure, digits, duration);
  }

  /**
   * Shows a count. The digits have a line of their own only if the large text does not contain
   * them.
   *
   * @param large the count as a power or rounded
   * @param exact all its digits
   * @param time the time in words
   */
  void show(String large, String exact, String time) {
    figure.setText(large);
    tip.setText(exact);
    boolean more = !large.endsWith(exact) && exact.length() <= MOST_DIGITS;
    digits.setText(more ? exact : "");
    digits.setVisible(more);
    digits.setManaged(more);
    duration.setText(time.replace(" · ", "\u00a0·\u00a0"));
  }
}
