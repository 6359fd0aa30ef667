package edgewise.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/**
 * Buttons of which exactly one is chosen. Pressing the chosen one again leaves it chosen; the focus
 * comes to the chosen one, and arrows up and down choose its neighbours.
 */
public final class Segments {
  private Segments() {}

  /**
   * A button a value.
   *
   * @param chosen follows the buttons, and they follow it
   * @param text of a value's button
   */
  public static <T> List<ToggleButton> of(
      List<T> values, Property<T> chosen, Function<T, ObservableValue<String>> text) {
    ToggleGroup group = new ToggleGroup();
    List<ToggleButton> buttons = new ArrayList<>();
    for (T value : values) {
      ToggleButton button = new ToggleButton();
      button.textProperty().bind(text.apply(value));
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setSelected(value.equals(chosen.getValue()));
      button.setOnAction(e -> button.setSelected(true));
      button
          .selectedProperty()
          .subscribe(
              on -> {
                if (on) {
                  chosen.setValue(value);
                }
              });
      chosen.subscribe(now -> button.setSelected(value.equals(now)));
      buttons.add(button);
    }
    return buttons;
  }
}
