package edgewise.ui.cost;

import edgewise.ui.state.StudioState;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A toggle button for every claim; pressed again, it deselects the claim. */
final class Claims extends FlowPane {
  Claims(StudioState state, ObjectProperty<Claim> claim) {
    super(8, 8);
    ToggleGroup group = new ToggleGroup();
    for (Claim value : Claim.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("claim-" + value.id());
      button.getStyleClass().add("claim");
      button.textProperty().bind(state.texts().bind("lab.claim." + value.id()));
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(e -> claim.set(button.isSelected() ? value : null));
      claim.subscribe(now -> button.setSelected(now == value));
      getChildren().add(button);
    }
  }
}
