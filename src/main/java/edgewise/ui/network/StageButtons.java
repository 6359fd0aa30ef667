package edgewise.ui.network;

import edgewise.figure.Theme;
import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.Stage;
import edgewise.study.Narration;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/**
 * The algorithm's five steps as a list with the current one marked. A click on one goes to its
 * first step.
 */
final class StageButtons extends HBox {
  /** In a narrower bar there is room for only one of the five names, px. */
  private static final double NARROW = 1120;

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private final StudioState state;
  private final ObservableValue<Theme> look;
  private final NetworkState network;
  private final Map<Stage, Button> stages = new EnumMap<>(Stage.class);
  private double room;

  StageButtons(StudioState state, ObservableValue<Theme> look) {
    super(2);
    this.state = state;
    this.look = look;
    this.network = state.network();
    getStyleClass().add("net-stages");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    for (Stage stage : Stage.values()) {
      Button button = new Button();
      button.setId("network-stage-" + stage.id());
      button.getStyleClass().addAll("stage-line", "flat");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(e -> goTo(stage));
      stages.put(stage, button);
      getChildren().add(button);
    }
  }

  /** Goes to the first step of a stage. */
  private void goTo(Stage stage) {
    network.narrationProperty().get().phases().stream()
        .filter(phase -> phase.id().equals(stage.id()))
        .findFirst()
        .map(Narration.Phase::from)
        .ifPresent(from -> network.step(from + 1));
  }

  /** Adapts to the width of the bar, px. */
  void arrange(double width) {
    room = width;
    show();
  }

  /** Marks the current stage; without room, and in a hall's type, only this one shows its name. */
  void show() {
    boolean brief = LegibleSizes.isHall(look.getValue()) || room > 0 && room < NARROW;
    Stage now = network.step().map(BackpropagationStep::stage).orElse(null);
    stages.forEach(
        (stage, button) -> {
          String number = Integer.toString(stage.ordinal() + 1);
          String title = stage.title(state.texts().locale());
          boolean current = stage == now;
          button.setText(brief && !current ? number : number + "  " + title);
          button.setAccessibleText(number + " " + title);
          button.pseudoClassStateChanged(CURRENT, current);
        });
  }
}
