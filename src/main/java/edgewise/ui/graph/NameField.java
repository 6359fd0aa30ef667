package edgewise.ui.graph;

import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;

/**
 * A text field over a node for renaming it in place. Enter accepts the name; Escape and losing the
 * focus cancel.
 */
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
   * Shows the field.
   *
   * @param at the node's bounds on the pane
   * @param then receives the typed name; false if it is refused
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
