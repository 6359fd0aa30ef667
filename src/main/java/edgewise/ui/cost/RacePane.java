package edgewise.ui.cost;

import edgewise.strategy.Lane;
import edgewise.study.ProgramStudy;
import edgewise.study.RaceNarration;
import edgewise.ui.canvas.PlayerBars;
import edgewise.ui.canvas.PlayerParts;
import edgewise.ui.keys.Command;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.state.BackgroundWork;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

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
  private final RacePlayback playback = new RacePlayback();
  private final RaceLanes lanes = new RaceLanes();
  private final Label note = new Label();
  private final FinishList finish;
  private final List<LaneCard> cards = new ArrayList<>();
  private final Region bar;
  private ProgramStudy raced;

  /**
   * A pane that races on the state's graph.
   *
   * @param bars makes the bar that walks the race
   */
  public RacePane(StudioState state, PlayerBars bars) {
    this.state = state;
    finish = new FinishList(state.texts());
    setId("race");
    getStyleClass().addAll("lab", "race");
    Label lead = new Label();
    lead.textProperty().bind(state.texts().bind("race.lead"));
    lead.getStyleClass().add("quiet");
    lead.setWrapText(true);
    bar = bar(bars);
    note.getStyleClass().add("quiet");
    note.setWrapText(true);
    setTop(new VBox(4, lead, bar, note));
    setCenter(lanes);
    InvalidationListener follow = o -> lineUp();
    state.program().studyProperty().addListener(follow);
    state.program().freshProperty().addListener(follow);
    state.appearance().tabProperty().addListener(follow);
    visibleProperty().addListener(follow);
    playback.positionProperty().addListener(o -> show());
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

  private Region bar(PlayerBars bars) {
    Tooltips.set(playback.pace(), state.texts(), "race.pace");
    Region made =
        bars.bar(
            playback,
            state.texts(),
            new PlayerParts(
                "race-",
                true,
                PlayerParts.title(playback),
                List.of(playback.pace()),
                List.of(),
                Map.of(
                    Command.FIRST, "race.reset",
                    Command.PREVIOUS, "race.back",
                    Command.PLAY, "race.play",
                    Command.NEXT, "race.step",
                    Command.LAST, "race.end")));
    made.getStyleClass().add("race-bar");
    return made;
  }

  /** A race is for one study; where the same study is still shown, it goes on. */
  @SuppressWarnings("ReferenceEquality") // a study is made once
  private void lineUp() {
    ProgramStudy study = state.program().studyProperty().get();
    boolean front = isVisible() && state.appearance().tabProperty().get() == Tab.COST;
    if (!front) {
      playback.playingProperty().set(false);
      return;
    }
    if (study == null || !state.program().freshProperty().get() || study == raced) {
      return;
    }
    raced = study;
    cards.clear();
    playback.begin(null);
    lanes.show(cards, finish);
    boolean large = study.graph().nodes().size() > MOST_NODES;
    note(state.texts().get(large ? "race.tooLarge" : "graph.working", MOST_NODES));
    bar.setDisable(true);
    workshop.cancel();
    if (!large) {
      Locale language = state.texts().locale();
      workshop.submit(
          () -> RaceNarration.of(study.trace().target(), language),
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

  private void start(RaceNarration made) {
    note("");
    bar.setDisable(false);
    List<Lane> raced = made.race().lanes();
    for (int i = 0; i < raced.size(); i++) {
      LaneCard card = new LaneCard(state, raced.get(i), made.drawings().get(i));
      card.setMinSize(0, 0);
      cards.add(card);
    }
    lanes.show(cards, finish);
    BigInteger shortest = raced.stream().map(Lane::length).min(BigInteger::compareTo).orElseThrow();
    playback.finishIn(shortest.doubleValue(), USUAL_SECONDS);
    playback.begin(made);
    show();
  }

  private void show() {
    RaceNarration narration = playback.narrationProperty().get();
    if (narration == null) {
      return;
    }
    BigInteger ticks = narration.ticks(playback.positionProperty().get());
    for (LaneCard card : cards) {
      card.show(ticks, narration.race().rank(card.lane()));
    }
    finish.show(narration, ticks);
  }
}
