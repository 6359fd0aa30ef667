package edgewise.ui.training;

import edgewise.ui.canvas.PlayerBars;
import edgewise.ui.canvas.PlayerParts;
import edgewise.ui.keys.Command;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.kit.Texts;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/**
 * Makes the player bar of a training run, with buttons to restart and to train one epoch, and the
 * choice of the pace.
 */
final class TrainingPlayer {
  private final Texts texts;
  private final TrainingSession session;

  TrainingPlayer(Texts texts, TrainingSession session) {
    this.texts = texts;
    this.session = session;
  }

  /** The player bar of the run. */
  Region bar(PlayerBars bars) {
    List<Node> controls = List.of(restart(), epoch(), pace());
    Region bar =
        bars.bar(
            session,
            texts,
            new PlayerParts(
                "train-",
                true,
                PlayerParts.title(session),
                controls,
                List.of(),
                Map.of(
                    Command.FIRST, "train.first",
                    Command.PREVIOUS, "train.previous",
                    Command.PLAY, "train.run",
                    Command.NEXT, "train.step.tip",
                    Command.LAST, "train.last")));
    bar.getStyleClass().add("train-transport");
    bar.setMinWidth(0);
    Tooltip timeline = new Tooltip();
    timeline.textProperty().bind(texts.bind("train.timeline"));
    Tooltip.install(bar.lookup("#train-scrubber"), timeline);
    return bar;
  }

  private Button restart() {
    Button button = new Button(null, Icon.of(Feather.ROTATE_CCW));
    button.setId("train-restart");
    button.getStyleClass().addAll("button-icon", "flat");
    button.setOnAction(e -> session.restart());
    Tooltips.set(button, texts, "train.restart");
    return button;
  }

  private Button epoch() {
    Button button = new Button();
    button.setId("train-epoch");
    button.getStyleClass().add("train-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tooltips.set(button, texts, "train.epoch.tip");
    button.textProperty().bind(texts.bind("train.epoch"));
    button.setOnAction(e -> session.learn(Pace.EPOCH));
    return button;
  }

  private ComboBox<Pace> pace() {
    ComboBox<Pace> pace = new ComboBox<>();
    pace.setId("train-pace");
    pace.getItems().setAll(Pace.values());
    pace.converterProperty()
        .bind(
            Bindings.createObjectBinding(
                () ->
                    new StringConverter<Pace>() {
                      @Override
                      public String toString(Pace value) {
                        return value == null ? "" : texts.get("train.pace." + value.id());
                      }

                      @Override
                      public Pace fromString(String text) {
                        throw new IllegalStateException("it is not typed");
                      }
                    },
                texts.localeProperty()));
    pace.valueProperty().bindBidirectional(session.paceProperty());
    pace.setMinWidth(Region.USE_PREF_SIZE);
    Tooltips.set(pace, texts, "train.pace");
    return pace;
  }
}
