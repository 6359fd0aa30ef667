package edgewise.ui.network;

import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.Stage;
import edgewise.ui.state.StudioState;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The five steps of the algorithm in a line, the current one marked, and the position. */
final class StageList extends HBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double TYPE = 24;
  private final StudioState state;
  private final Map<Stage, Label> stages = new EnumMap<>(Stage.class);
  private final Label positionLabel = new Label();

  StageList(StudioState state) {
    super(4);
    this.state = state;
    setAlignment(Pos.CENTER_LEFT);
    setId("hall-stages");
    getStyleClass().add("hall-stages");
    for (Stage stage : Stage.values()) {
      Label label = new Label();
      label.getStyleClass().add("hall-stage");
      label.setMinWidth(USE_PREF_SIZE);
      stages.put(stage, label);
      getChildren().add(label);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    positionLabel.getStyleClass().add("hall-where");
    positionLabel.setId("hall-where");
    positionLabel.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(space, positionLabel);
  }

  /** Marks the current stage. */
  void show() {
    Stage now = now();
    stages.forEach((stage, label) -> label.pseudoClassStateChanged(CURRENT, stage == now));
    positionLabel.setText(
        state.network().positionProperty().get() + " / " + state.network().size());
  }

  private Stage now() {
    return state.network().step().map(BackpropagationStep::stage).orElse(null);
  }

  /** Shows all names where there is room, else only the current one. */
  void arrange(double width, double growth) {
    setStyle("-fx-font-size: " + TYPE * growth + "px");
    name(true);
    applyCss();
    if (prefWidth(-1) > width) {
      name(false);
    }
  }

  private void name(boolean all) {
    Stage now = now();
    stages.forEach(
        (stage, label) -> {
          String number = Integer.toString(stage.ordinal() + 1);
          String title = number + " " + stage.title(state.texts().locale());
          label.setText(all || stage == now ? title : number);
          label.setAccessibleText(title);
        });
  }
}
