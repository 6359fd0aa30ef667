package edgewise.ui.cost;

import edgewise.ui.kit.Segments;
import edgewise.ui.kit.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The buttons that choose the quantity of the chart. */
final class CostQuantityChoice extends HBox {
  CostQuantityChoice(Texts texts, ObjectProperty<CostQuantity> quantity) {
    getStyleClass().add("segments");
    List<CostQuantity> all = List.of(CostQuantity.values());
    List<ToggleButton> buttons =
        Segments.of(all, quantity, one -> texts.bind("lab.quantity." + one.id()));
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setId("lab-" + all.get(i).id());
    }
    getChildren().addAll(buttons);
  }
}
