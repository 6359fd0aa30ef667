package edgewise.ui.kit;

import edgewise.text.Numbers;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/**
 * A text field for a number. Without focus it shows four digits; with focus and in its tooltip all
 * digits. Text that is not a finite number is marked as wrong and changes nothing.
 */
public final class NumberField extends TextField {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double WIDTH = 66;
  private final BiConsumer<NumberField, OptionalDouble> typed;
  private double value = Double.NaN;
  private boolean following;

  /**
   * A field for a named number.
   *
   * @param name in its id and for listeners
   * @param typed receives the typed number; empty if it is not a number
   */
  public NumberField(String name, String style, BiConsumer<NumberField, OptionalDouble> typed) {
    this.typed = typed;
    setId("network-" + name);
    getStyleClass().addAll("number", style);
    setPrefColumnCount(4);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setAccessibleText(name);
    setTooltip(new Tooltip());
    textProperty().addListener(o -> notifyListener());
    focusedProperty().addListener(o -> show());
  }

  /** Shows a number; an equal number stays as it was typed. */
  public void follow(double number) {
    if (Double.compare(number, value) != 0 || read().isEmpty()) {
      value = number;
      show();
    }
  }

  private void show() {
    following = true;
    setText(isFocused() ? Numbers.exact(value) : Numbers.display(value));
    following = false;
    getTooltip().setText(Numbers.exact(value));
    pseudoClassStateChanged(WRONG, false);
  }

  private OptionalDouble read() {
    try {
      double number = Double.parseDouble(getText().trim().replace('−', '-'));
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private void notifyListener() {
    if (following) {
      return;
    }
    OptionalDouble number = read();
    pseudoClassStateChanged(WRONG, number.isEmpty());
    value = number.orElse(value);
    getTooltip().setText(Numbers.exact(value));
    typed.accept(this, number);
  }
}
