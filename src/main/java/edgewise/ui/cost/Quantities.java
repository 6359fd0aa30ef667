package edgewise.ui.cost;

import edgewise.ui.Segments;
import edgewise.ui.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Which quantity the chart shows. */
final class Quantities extends HBox {
  Quantities(Texts texts, ObjectProperty<Quantity> quantity) {
    getStyleClass().add("segments");
    List<Quantity> all = List.of(Quantity.values());
    List<ToggleButton> buttons =
        Segments.of(all, quantity, one -> texts.bind("lab.quantity." + one.id()));
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setId("lab-" + all.get(i).id());
    }
    getChildren().addAll(buttons);
  }
}
