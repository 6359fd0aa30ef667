package edgewise.ui.present;

import edgewise.ui.canvas.Presentable;
import edgewise.ui.state.StudioState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/**
 * The presenter's view on the laptop: the current step, the next one, the list of steps, the notes
 * of the step, and the time.
 */
public final class PresenterPane extends BorderPane {
  private static final double LINE = 28;
  private final StudioState state;
  private final Presentable presentable;
  private final Presentable.Preview current;
  private final Presentable.Preview following;
  private final TextFlow sentence = new TextFlow();
  private final TextFlow nextSentence = new TextFlow();
  private final ListView<Integer> steps = new ListView<>();
  private final TextArea notes = new TextArea();
  private final Label time = new Label();
  private final Label elapsed = new Label();
  private final Label where = new Label();
  private final Clock clock;
  private final Instant began;
  private final Timeline ticking;
  private final Subscription follow;
  private boolean filling;

  /** A view that follows a presentation, with the time of a clock. */
  public PresenterPane(StudioState state, Presentable presentable, Clock clock) {
    this.state = state;
    this.presentable = presentable;
    this.current = presentable.preview();
    this.following = presentable.preview();
    this.clock = clock;
    this.began = clock.instant();
    setId("presenter");
    getStyleClass().addAll("studio", "presenter");
    sentence.getStyleClass().add("sentence");
    nextSentence.getStyleClass().add("next");
    nextSentence.setLineSpacing(4);
    time.getStyleClass().add("clock");
    time.setId("clock");
    elapsed.getStyleClass().add("clock-elapsed");
    where.getStyleClass().add("where");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox top = new HBox(24, where, space, elapsed, time);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("presenter-top");
    setTop(top);
    VBox left = new VBox(12, current.region(), sentence);
    VBox.setVgrow(current.region(), Priority.ALWAYS);
    left.getStyleClass().add("presenter-now");
    setCenter(left);
    notes.setId("notes");
    notes.setWrapText(true);
    notes.promptTextProperty().bind(state.texts().bind("presenter.notesPrompt"));
    notes.accessibleTextProperty().bind(state.texts().bind("presenter.notes"));
    notes.textProperty().addListener((o, old, text) -> note(text));
    steps.setId("steps");
    steps.accessibleTextProperty().bind(state.texts().bind("presenter.steps"));
    steps.setFixedCellSize(LINE);
    steps.heightProperty().addListener(o -> scroll());
    steps.setCellFactory(view -> new StepCell());
    steps
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, old, step) -> {
              if (step != null && !filling) {
                presentable.playback().step(step);
              }
            });
    StackPane preview = new StackPane(following.region());
    following.margin().accept(8);
    preview.setPrefHeight(280);
    preview.setMinHeight(220);
    preview.getStyleClass().add("preview");
    VBox right =
        new VBox(
            8,
            title("presenter.next"),
            preview,
            nextSentence,
            title("presenter.steps"),
            steps,
            title("presenter.notes"),
            notes);
    VBox.setVgrow(steps, Priority.ALWAYS);
    notes.setPrefRowCount(4);
    notes.setMinHeight(84);
    right.getStyleClass().add("presenter-side");
    setRight(right);
    follow = presentable.follow(this::show);
    ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), e -> tick()));
    ticking.setCycleCount(Animation.INDEFINITE);
    ticking.play();
    tick();
    show();
  }

  /** Stops the clock and the listeners. */
  public void close() {
    follow.unsubscribe();
    ticking.stop();
  }

  private Label title(String key) {
    Label title = new Label();
    title.getStyleClass().add("section");
    title.textProperty().bind(state.texts().bind(key));
    return title;
  }

  private void tick() {
    time.setText(ZonedDateTime.now(clock).format(DateTimeFormatter.ofPattern("HH:mm")));
    Duration since = Duration.between(began, clock.instant());
    elapsed.setText(
        "%d:%02d:%02d".formatted(since.toHours(), since.toMinutesPart(), since.toSecondsPart()));
  }

  private int position() {
    return presentable.playback().positionProperty().get();
  }

  private void note(String text) {
    if (!filling) {
      Map<Integer, String> all = new TreeMap<>(presentable.playback().notesProperty().get());
      if (text.isBlank()) {
        all.remove(position());
      } else {
        all.put(position(), text);
      }
      presentable.playback().notesProperty().set(all);
    }
  }

  private void show() {
    if (!presentable.isReady()) {
      return;
    }
    filling = true;
    int k = position();
    int size = presentable.playback().size();
    int after = Math.min(k + 1, size);
    current.show().accept(k);
    following.show().accept(after);
    presentable.write(k, sentence, 17);
    if (k == after) {
      nextSentence.getChildren().setAll(prose(state.texts().get("presenter.last")));
    } else {
      presentable.write(after, nextSentence, 15);
    }
    where.setText(state.texts().get("presenter.where", k, size));
    if (steps.getItems().size() != size + 1) {
      steps.getItems().setAll(IntStream.rangeClosed(0, size).boxed().toList());
    } else {
      steps.refresh();
    }
    steps.getSelectionModel().select(Integer.valueOf(k));
    scroll();
    notes.setText(presentable.playback().notesProperty().get().getOrDefault(k, ""));
    filling = false;
  }

  private static Text prose(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("prose");
    return text;
  }

  /** Scrolls the list so that two steps before the current one are visible. */
  private void scroll() {
    steps.scrollTo(Math.max(0, position() - 2));
  }

  private final class StepCell extends ListCell<Integer> {
    @Override
    protected void updateItem(Integer step, boolean empty) {
      super.updateItem(step, empty);
      if (empty || step == null || !presentable.isReady() || step > presentable.playback().size()) {
        setText(null);
      } else {
        String note = presentable.playback().notesProperty().get().containsKey(step) ? "  ✎" : "";
        setText(step + "  " + presentable.playback().narrationProperty().get().title(step) + note);
      }
    }
  }
}
