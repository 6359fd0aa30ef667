package edgewise.ui.cost;

import edgewise.ui.state.StudioState;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A button for every claim; pressed again it lets the claim go. */
final class Claims extends FlowPane {
  Claims(StudioState state, ObjectProperty<Claim> claim) {
    super(8, 8);
    ToggleGroup group = new ToggleGroup();
    for (Claim one : Claim.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("claim-" + one.id());
      button.getStyleClass().add("claim");
      button.textProperty().bind(state.texts().bind("lab.claim." + one.id()));
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(e -> claim.set(button.isSelected() ? one : null));
      claim.subscribe(now -> button.setSelected(now == one));
      getChildren().add(button);
    }
  }
}
