package edgewise.ui.network;

import edgewise.figure.Theme;
import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.Stage;
import edgewise.ui.keys.Command;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Walking the steps: buttons, a scrubber, and the algorithm's five steps as a list with the current
 * one marked. A click on one of the five goes to where it begins.
 */
final class StepBar extends HBox {
  /** Narrower than this there is room for one of the five names only. */
  private static final double NARROW = 1120;

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private final StudioState state;
  private final ObservableValue<Theme> look;
  private final NetworkState network;
  private final Label where = new Label();
  private final Slider scrubber = new Slider();
  private final Map<Stage, Button> stages = new EnumMap<>(Stage.class);

  StepBar(StudioState state, ObservableValue<Theme> look) {
    super(4);
    this.state = state;
    this.look = look;
    this.network = state.network();
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("net-bar");
    where.setMinWidth(Region.USE_PREF_SIZE);
    where.getStyleClass().add("where");
    where.setId("network-where");
    scrubber.setMin(0);
    scrubber.setBlockIncrement(1);
    scrubber.setMinWidth(60);
    scrubber.setPrefWidth(60);
    scrubber.setId("network-scrubber");
    scrubber.accessibleTextProperty().bind(where.textProperty());
    scrubber.valueProperty().addListener((o, old, now) -> scrubbed(now.intValue()));
    HBox.setHgrow(scrubber, Priority.ALWAYS);
    widthProperty().addListener((o, old, now) -> list(now.doubleValue()));
    getChildren()
        .addAll(
            button(Command.FIRST, Feather.SKIP_BACK, () -> 0),
            button(Command.PREVIOUS, Feather.CHEVRON_LEFT, () -> position() - 1),
            play(),
            button(Command.NEXT, Feather.CHEVRON_RIGHT, () -> position() + 1),
            button(Command.LAST, Feather.SKIP_FORWARD, () -> Integer.MAX_VALUE),
            list(),
            scrubber,
            where);
  }

  private int position() {
    return network.positionProperty().get();
  }

  private Button button(Command command, Feather icon, IntSupplier to) {
    Button button = new Button(null, Icon.of(icon));
    button.setId("network-" + command.id());
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tooltips.set(button, state.texts(), "command." + command.id(), command);
    button.setOnAction(e -> network.step(to.getAsInt()));
    return button;
  }

  private Button play() {
    FontIcon icon = Icon.of(Feather.PLAY);
    Button button = new Button(null, icon);
    button.setId("network-play");
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tooltips.set(button, state.texts(), "command." + Command.PLAY.id(), Command.PLAY);
    button.setOnAction(e -> network.togglePlay());
    network.playingProperty().subscribe(on -> icon.setIconCode(on ? Feather.PAUSE : Feather.PLAY));
    return button;
  }

  /** The scrubber follows the player without stopping it. */
  private void scrubbed(int to) {
    if (to != position()) {
      network.step(to);
    }
  }

  private HBox list() {
    HBox list = new HBox(2);
    list.getStyleClass().add("net-stages");
    list.setAlignment(Pos.CENTER_LEFT);
    list.setMinWidth(Region.USE_PREF_SIZE);
    for (Stage stage : Stage.values()) {
      Button button = new Button();
      button.setId("network-stage-" + stage.id());
      button.getStyleClass().addAll("stage-line", "flat");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(e -> network.step(first(stage)));
      stages.put(stage, button);
      list.getChildren().add(button);
    }
    return list;
  }

  /** The step with which a stage begins. */
  private int first(Stage stage) {
    List<BackpropagationStep> steps = network.studyProperty().get().steps();
    for (int k = 0; k < steps.size(); k++) {
      if (steps.get(k).stage() == stage) {
        return k + 1;
      }
    }
    return position();
  }

  /** Shows the step there is. */
  void show() {
    int most = network.studyProperty().get().steps().size();
    scrubber.setMax(most);
    scrubber.setValue(position());
    where.setText(state.texts().get("net.where", position(), most));
    list(getWidth());
  }

  /** The five steps; where there is no room, and in a hall's type, only the current one's name. */
  private void list(double width) {
    boolean hall = LegibleSizes.isHall(look.getValue());
    boolean brief = hall || width > 0 && width < NARROW;
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
