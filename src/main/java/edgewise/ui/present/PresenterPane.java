package edgewise.ui.present;

import edgewise.figure.Theme;
import edgewise.strategy.Frame;
import edgewise.ui.Sentence;
import edgewise.ui.StudioState;
import edgewise.ui.Study;
import edgewise.ui.graph.Picture;
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
import javafx.beans.InvalidationListener;
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
import javafx.scene.text.TextFlow;

/**
 * What the laptop shows while the hall looks elsewhere: this step, the next one, all steps, the
 * notes to this step, and the time.
 */
public final class PresenterPane extends BorderPane {
  private static final double LINE = 28;
  private final StudioState state;
  private final Picture now = new Picture();
  private final Picture following = new Picture();
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
  private Study listed;
  private boolean filling;

  /** A presenter's view that follows the state, with the time of a clock. */
  public PresenterPane(StudioState state, Clock clock) {
    this.state = state;
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
    VBox left = new VBox(12, now, sentence);
    VBox.setVgrow(now, Priority.ALWAYS);
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
                state.playingProperty().set(false);
                state.goTo(step);
              }
            });
    StackPane preview = new StackPane(following);
    following.viewport().setMargin(8);
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
    InvalidationListener follow = o -> show();
    state.frameProperty().addListener(follow);
    state.texts().localeProperty().addListener(follow);
    state.appearance().themeProperty().addListener(follow);
    ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), e -> tick()));
    ticking.setCycleCount(Animation.INDEFINITE);
    ticking.play();
    tick();
    show();
  }

  /** Stops the clock. */
  public void close() {
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

  private void note(String text) {
    if (!filling) {
      Map<Integer, String> all = new TreeMap<>(state.notesProperty().get());
      if (text.isBlank()) {
        all.remove(state.positionProperty().get());
      } else {
        all.put(state.positionProperty().get(), text);
      }
      state.notesProperty().set(all);
    }
  }

  @SuppressWarnings("ReferenceEquality") // a study is made once and shown as it is
  private void show() {
    Study study = state.studyProperty().get();
    Frame frame = state.frameProperty().get();
    if (study == null || frame == null) {
      return;
    }
    filling = true;
    int k = frame.position();
    int after = Math.min(k + 1, study.trace().size());
    Theme theme = state.appearance().themeProperty().get();
    now.show(study.drawing(), frame, theme, 0);
    following.show(study.drawing(), study.trace().frame(after), theme, 0);
    fill(sentence, study.explanation(k).sentence(state.texts().locale()), study, 17);
    fill(
        nextSentence,
        k == after
            ? state.texts().get("presenter.last")
            : study.explanation(after).sentence(state.texts().locale()),
        study,
        15);
    where.setText(state.texts().get("presenter.where", k, study.trace().size()));
    if (study != listed) {
      steps.getItems().setAll(IntStream.rangeClosed(0, study.trace().size()).boxed().toList());
      listed = study;
    } else {
      steps.refresh();
    }
    steps.getSelectionModel().select(Integer.valueOf(k));
    scroll();
    notes.setText(state.notesProperty().get().getOrDefault(k, ""));
    filling = false;
  }

  /** The step of the moment stands third in the list: two that were, then what comes. */
  private void scroll() {
    steps.scrollTo(Math.max(0, state.positionProperty().get() - 2));
  }

  private void fill(TextFlow flow, String marked, Study study, double size) {
    flow.getChildren().setAll(Sentence.nodes(marked, size, study.symbols(), state.attention()));
  }

  private final class StepCell extends ListCell<Integer> {
    @Override
    protected void updateItem(Integer step, boolean empty) {
      super.updateItem(step, empty);
      Study study = state.studyProperty().get();
      if (empty || step == null || study == null || step > study.trace().size()) {
        setText(null);
      } else {
        String note = state.notesProperty().get().containsKey(step) ? "  ✎" : "";
        setText(step + "  " + study.explanation(step).title(state.texts().locale()) + note);
      }
    }
  }
}
