package edgewise.ui.cost;

import edgewise.ui.state.StudioState;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A count: what of, large, with all its digits, and how long it takes. */
final class CountCard extends VBox {
  private static final int MOST_DIGITS = 360;
  private final Label figure = new Label();
  private final Label digits = new Label();
  private final Label felt = new Label();
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
    felt.getStyleClass().add("count-felt");
    felt.setWrapText(true);
    getChildren().addAll(title, figure, digits, felt);
  }

  /** The digits are told apart only where the figure has not shown them all. */
  void show(String large, String exact, String time) {
    figure.setText(large);
    tip.setText(exact);
    boolean more = !large.endsWith(exact) && exact.length() <= MOST_DIGITS;
    digits.setText(more ? exact : "");
    digits.setVisible(more);
    digits.setManaged(more);
    felt.setText(time.replace(" · ", "\u00a0·\u00a0"));
  }
}
