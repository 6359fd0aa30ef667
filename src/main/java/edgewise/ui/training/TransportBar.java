package edgewise.ui.training;

import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.kit.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** Step, epoch, run and pause, and the timeline: its thumb is at the moment that is shown. */
final class TransportBar extends HBox {
  private final Texts texts;
  private final TrainingSession session;
  private final Slider timeline = new Slider(0, 1, 0);
  private final Label where = new Label();
  private boolean following;

  TransportBar(Texts texts, TrainingSession session) {
    super(8);
    this.texts = texts;
    this.session = session;
    getStyleClass().add("train-transport");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    Button run = button("train-run", Feather.PLAY, "train.run", this::toggle);
    run.getStyleClass().addAll("accent", "round");
    session
        .runningProperty()
        .subscribe(on -> run.setGraphic(Icon.of(on ? Feather.PAUSE : Feather.PLAY)));
    getChildren()
        .addAll(
            button("train-restart", Feather.ROTATE_CCW, "train.restart", session::restart),
            run,
            worded("train-step", "train.step", () -> session.learn(Pace.STEP)),
            worded("train-epoch", "train.epoch", () -> session.learn(Pace.EPOCH)),
            pace(),
            timeline,
            where);
    timeline.setId("train-timeline");
    timeline.setMinWidth(90);
    HBox.setHgrow(timeline, Priority.ALWAYS);
    Tooltips.set(timeline, texts, "train.timeline");
    timeline
        .valueProperty()
        .addListener(
            (o, old, now) -> {
              if (!following) {
                session.scrub((int) Math.round(now.doubleValue()));
              }
            });
    where.getStyleClass().add("where");
    where.setId("train-where");
    where.setMinWidth(USE_PREF_SIZE);
    session.shotsProperty().subscribe(this::follow);
    texts.localeProperty().addListener(o -> follow(session.shotsProperty().get()));
  }

  private void toggle() {
    if (session.runningProperty().get()) {
      session.pause();
    } else {
      session.run();
    }
  }

  private void follow(List<RunSnapshot> shots) {
    if (shots.isEmpty()) {
      where.setText("");
      return;
    }
    int last = shots.stream().mapToInt(s -> s.latest().step()).max().orElse(0);
    int shown = shots.stream().mapToInt(s -> s.moment().step()).max().orElse(0);
    following = true;
    timeline.setMax(Math.max(1, last));
    if (!timeline.isValueChanging()) {
      timeline.setValue(shown);
    }
    following = false;
    RunSnapshot first = shots.getFirst();
    where.setText(
        texts.get(
            "train.where", Integer.toString(first.moment().epoch()), Integer.toString(shown)));
  }

  private Button button(String id, Feather icon, String key, Runnable action) {
    Button button = new Button(null, Icon.of(icon));
    button.setId(id);
    button.getStyleClass().addAll("button-icon", "flat");
    button.setOnAction(e -> action.run());
    Tooltips.set(button, texts, key);
    return button;
  }

  private Button worded(String id, String key, Runnable action) {
    Button button = new Button();
    button.setId(id);
    button.getStyleClass().add("train-button");
    button.setMinWidth(USE_PREF_SIZE);
    Tooltips.set(button, texts, key + ".tip");
    button.textProperty().bind(texts.bind(key));
    button.setOnAction(e -> action.run());
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
    pace.setMinWidth(USE_PREF_SIZE);
    Tooltips.set(pace, texts, "train.pace");
    return pace;
  }
}
