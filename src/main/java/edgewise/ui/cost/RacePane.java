package edgewise.ui.cost;

import edgewise.figure.GraphDrawing;
import edgewise.figure.Sizes;
import edgewise.layout.Direction;
import edgewise.strategy.Lane;
import edgewise.strategy.Race;
import edgewise.study.ProgramStudy;
import edgewise.text.CountLabels;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.state.BackgroundWork;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Five ways to the gradient of the graph of the moment, in lockstep: one clock, a unit of work a
 * tick for each. Lined up beside the JavaFX thread, and only while the lab is in front; another
 * graph begins another race.
 */
public final class RacePane extends BorderPane {
  private static final int MOST_NODES = 120;
  private static final double USUAL_SECONDS = 5;
  private final StudioState state;
  private final BackgroundWork workshop = new BackgroundWork();
  private final RaceLanes lanes = new RaceLanes();
  private final Label clock = new Label();
  private final Label note = new Label();
  private final FinishList finish;
  private final Button play;
  private final RaceClock beat = new RaceClock(this::advance);
  private final List<LaneCard> cards = new ArrayList<>();
  private final HBox controls;
  private ProgramStudy raced;
  private Race race;
  private BigInteger ticks = BigInteger.ZERO;

  /** The lanes and their drawings. */
  private record LinedUp(Race race, List<GraphDrawing> drawings) {
    static LinedUp of(ProgramStudy study) {
      Race race = Race.of(study.trace().target());
      GraphDrawing.Options options =
          new GraphDrawing.Options(Direction.RIGHT, false, false, false, true, Sizes.SCREEN);
      return new LinedUp(
          race, race.lanes().stream().map(lane -> GraphDrawing.of(lane.trace(), options)).toList());
    }
  }

  /** A pane that races on the state's graph. */
  public RacePane(StudioState state) {
    this.state = state;
    finish = new FinishList(state.texts());
    setId("race");
    getStyleClass().addAll("lab", "race");
    Label lead = new Label();
    lead.textProperty().bind(state.texts().bind("race.lead"));
    lead.getStyleClass().add("quiet");
    lead.setWrapText(true);
    lead.setMinWidth(0);
    HBox.setHgrow(lead, Priority.ALWAYS);
    play = button("play", Feather.PLAY, this::toggle);
    play.getStyleClass().add("accent");
    clock.setId("race-clock");
    clock.getStyleClass().add("where");
    Tooltips.set(beat.pace(), state.texts(), "race.pace");
    controls =
        new HBox(
            8,
            play,
            button("step", Feather.CHEVRON_RIGHT, () -> advance(BigInteger.ONE)),
            button("end", Feather.SKIP_FORWARD, this::end),
            button("reset", Feather.ROTATE_CCW, this::reset),
            beat.pace(),
            clock,
            lead);
    controls.setAlignment(Pos.CENTER_LEFT);
    note.getStyleClass().add("quiet");
    note.setWrapText(true);
    clock.setMinWidth(Region.USE_PREF_SIZE);
    setTop(new VBox(8, controls, note));
    setCenter(lanes);
    InvalidationListener follow = o -> lineUp();
    state.program().studyProperty().addListener(follow);
    state.program().freshProperty().addListener(follow);
    state.appearance().tabProperty().addListener(follow);
    visibleProperty().addListener(follow);
    state.appearance().themeProperty().addListener(o -> show());
    state
        .texts()
        .localeProperty()
        .addListener(
            o -> {
              raced = null;
              lineUp();
            });
    lineUp();
  }

  private Button button(String what, Feather icon, Runnable action) {
    Button button = new Button(null, Icon.of(icon));
    button.setId("race-" + what);
    button.getStyleClass().add("button-icon");
    button.setOnAction(e -> action.run());
    Tooltips.set(button, state.texts(), "race." + what);
    return button;
  }

  /** A race is for one study; where the same study is still shown, it goes on. */
  @SuppressWarnings("ReferenceEquality") // a study is made once
  private void lineUp() {
    ProgramStudy study = state.program().studyProperty().get();
    boolean front = isVisible() && state.appearance().tabProperty().get() == Tab.COST;
    if (!front) {
      pause();
      return;
    }
    if (study == null || !state.program().freshProperty().get() || study == raced) {
      return;
    }
    raced = study;
    race = null;
    pause();
    cards.clear();
    lanes.show(cards, finish);
    clock.setText("");
    boolean large = study.graph().nodes().size() > MOST_NODES;
    note(state.texts().get(large ? "race.tooLarge" : "graph.working", MOST_NODES));
    controls.setDisable(true);
    workshop.cancel();
    if (!large) {
      workshop.submit(
          () -> LinedUp.of(study),
          this::start,
          e -> {
            throw e;
          });
    }
  }

  private void note(String text) {
    note.setText(text);
    note.setVisible(!text.isEmpty());
    note.setManaged(!text.isEmpty());
  }

  private void start(LinedUp made) {
    race = made.race();
    note("");
    controls.setDisable(false);
    for (int i = 0; i < race.lanes().size(); i++) {
      LaneCard card = new LaneCard(state, race.lanes().get(i), made.drawings().get(i));
      card.setMinSize(0, 0);
      cards.add(card);
    }
    lanes.show(cards, finish);
    BigInteger shortest =
        race.lanes().stream().map(Lane::length).min(BigInteger::compareTo).orElseThrow();
    beat.finishIn(shortest.doubleValue(), USUAL_SECONDS);
    reset();
  }

  private void toggle() {
    if (beat.isRunning()) {
      pause();
    } else if (race != null) {
      if (isOver()) {
        reset();
      }
      beat.start();
      play.setGraphic(Icon.of(Feather.PAUSE));
    }
  }

  private void pause() {
    beat.stop();
    play.setGraphic(Icon.of(Feather.PLAY));
  }

  private boolean isOver() {
    return race != null && ticks.compareTo(race.length()) >= 0;
  }

  /** No further than to the tick at which the last one finishes. */
  private void advance(BigInteger by) {
    if (race != null) {
      ticks = ticks.add(by).min(race.length());
      if (isOver()) {
        pause();
      }
      show();
    }
  }

  private void end() {
    if (race != null) {
      advance(race.length());
    }
  }

  private void reset() {
    pause();
    ticks = BigInteger.ZERO;
    show();
  }

  private void show() {
    if (race == null) {
      return;
    }
    for (LaneCard card : cards) {
      card.show(ticks, race.rank(card.lane()));
    }
    clock.setText(
        state.texts().get("race.clock", CountLabels.of(ticks, 12, state.texts().locale())));
    finish.show(race, ticks);
  }
}
