package edgewise.ui.graph;

import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;

/** A field over a node, to rename it in place. Enter takes the name, Escape and leaving do not. */
final class NameField extends TextField {
  private final GraphPane pane;
  private Predicate<String> accept = typed -> true;

  NameField(GraphPane pane) {
    this.pane = pane;
    setId("name");
    getStyleClass().add("name-field");
    setVisible(false);
    setOnAction(
        e -> {
          if (accept.test(getText().strip())) {
            dismiss();
            pane.requestFocus();
          }
        });
    focusedProperty()
        .addListener(
            (o, old, focused) -> {
              if (!focused) {
                dismiss();
              }
            });
  }

  /**
   * Asks for a name.
   *
   * @param at the node's place on the pane
   * @param then takes what was typed, or refuses it
   */
  void ask(String name, Bounds at, Predicate<String> then) {
    accept = then;
    setText(name);
    double width = Math.max(120, at.getWidth());
    setPrefWidth(width);
    resizeRelocate(at.getCenterX() - width / 2, at.getMinY() - 4, width, 32);
    setVisible(true);
    requestFocus();
    selectAll();
  }

  boolean dismiss() {
    boolean was = isVisible();
    setVisible(false);
    if (was && isFocused()) {
      pane.requestFocus();
    }
    return was;
  }
}
