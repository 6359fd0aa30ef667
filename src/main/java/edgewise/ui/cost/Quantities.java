package edgewise.ui.cost;

import edgewise.ui.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Which quantity the chart shows. */
final class Quantities extends HBox {
  Quantities(Texts texts, ObjectProperty<Quantity> quantity) {
    getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    for (Quantity one : Quantity.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("lab-" + one.id());
      button.textProperty().bind(texts.bind("lab.quantity." + one.id()));
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(e -> quantity.set(one));
      quantity.subscribe(now -> button.setSelected(now == one));
      getChildren().add(button);
    }
  }
}
