package edgewise.ui.network;

import edgewise.graph.Figures;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/**
 * A number that is typed. What is no finite number is marked where it stands and changes nothing.
 */
final class NumberField extends TextField {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private final BiConsumer<NumberField, OptionalDouble> typed;
  private boolean following;

  /**
   * A field of a number.
   *
   * @param name in its id and to those who listen
   * @param typed is told what is typed: empty for what is no number
   */
  NumberField(String name, String style, BiConsumer<NumberField, OptionalDouble> typed) {
    this.typed = typed;
    setId("network-" + name);
    getStyleClass().addAll("number", style);
    setPrefColumnCount(4);
    setMinWidth(48);
    setPrefWidth(52);
    setAccessibleText(name);
    textProperty().addListener(o -> told());
  }

  /** Shows a number; one that is there already stays as it was typed. */
  void follow(double value) {
    OptionalDouble now = number();
    if (now.isEmpty() || Double.compare(now.getAsDouble(), value) != 0) {
      following = true;
      setText(Figures.exact(value));
      following = false;
    }
  }

  private OptionalDouble number() {
    try {
      double value = Double.parseDouble(getText().trim().replace('−', '-'));
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private void told() {
    OptionalDouble value = number();
    pseudoClassStateChanged(WRONG, value.isEmpty() && !following);
    if (!following) {
      typed.accept(this, value);
    }
  }
}
