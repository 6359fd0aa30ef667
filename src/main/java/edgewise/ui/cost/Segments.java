package edgewise.ui.cost;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A choice of one of a few, as buttons side by side. */
final class Segments {
  private Segments() {}

  static <T> HBox of(
      List<T> choices,
      ObjectProperty<T> chosen,
      Function<T, String> id,
      Function<T, ObservableValue<String>> text) {
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    for (T choice : choices) {
      ToggleButton button = new ToggleButton();
      button.setId(id.apply(choice));
      button.textProperty().bind(text.apply(choice));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(
          e -> {
            button.setSelected(true);
            chosen.set(choice);
          });
      chosen.subscribe(now -> button.setSelected(choice.equals(now)));
      segments.getChildren().add(button);
    }
    segments.setMinWidth(Region.USE_PREF_SIZE);
    segments.setMaxWidth(Region.USE_PREF_SIZE);
    return segments;
  }
}
