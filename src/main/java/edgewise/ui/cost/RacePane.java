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
 * The race of five strategies for the gradient of the current graph: one clock, and one unit of
 * work for each lane in each tick. Computed on a background thread, only while the lab is visible;
 * another graph starts another race.
 */
public final class RacePane extends BorderPane {
  private static final int MOST_NODES = 120;
  private static final double USUAL_SECONDS = 5;
  private final StudioState state;
  private final BackgroundWork workshop = new BackgroundWork();
  private final RacePlayback playback = new RacePlayback();
  private final RaceLanes lanes = new RaceLanes();
  private final Label showNote = new Label();
  private final FinishList finish;
  private final List<LaneCard> cards = new ArrayList<>();
  private final Region bar;
  private ProgramStudy racedStudy;

  /**
   * A pane that races on the state's graph.
   *
   * @param bars makes the player bar of the race
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
    showNote.getStyleClass().add("quiet");
    showNote.setWrapText(true);
    setTop(new VBox(4, lead, bar, showNote));
    setCenter(lanes);
    InvalidationListener follow = o -> prepare();
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
              racedStudy = null;
              prepare();
            });
    prepare();
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

  /** Prepares the race of the current study; a race of the same study continues. */
  @SuppressWarnings("ReferenceEquality") // a study is made once
  private void prepare() {
    ProgramStudy study = state.program().studyProperty().get();
    boolean front = isVisible() && state.appearance().tabProperty().get() == Tab.COST;
    if (!front) {
      playback.playingProperty().set(false);
      return;
    }
    if (study == null || !state.program().freshProperty().get() || study == racedStudy) {
      return;
    }
    racedStudy = study;
    cards.clear();
    playback.setRace(null);
    lanes.show(cards, finish);
    boolean large = study.graph().nodes().size() > MOST_NODES;
    showNote(state.texts().get(large ? "race.tooLarge" : "graph.working", MOST_NODES));
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

  private void showNote(String text) {
    showNote.setText(text);
    showNote.setVisible(!text.isEmpty());
    showNote.setManaged(!text.isEmpty());
  }

  private void start(RaceNarration made) {
    showNote("");
    bar.setDisable(false);
    List<Lane> raced = made.race().lanes();
    for (int i = 0; i < raced.size(); i++) {
      LaneCard card = new LaneCard(state, raced.get(i), made.drawings().get(i));
      card.setMinSize(0, 0);
      cards.add(card);
    }
    lanes.show(cards, finish);
    BigInteger shortest = raced.stream().map(Lane::length).min(BigInteger::compareTo).orElseThrow();
    playback.setPaceFor(shortest.doubleValue(), USUAL_SECONDS);
    playback.setRace(made);
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
