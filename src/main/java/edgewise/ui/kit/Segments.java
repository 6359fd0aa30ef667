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
 * A segmented control: buttons of which exactly one is selected. Pressing the selected one again
 * keeps it selected; the focus goes to the selected one, and arrows up and down select its
 * neighbours.
 */
public final class Segments {
  private Segments() {}

  /**
   * A button for each value.
   *
   * @param chosen bound to the selected button in both directions
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
