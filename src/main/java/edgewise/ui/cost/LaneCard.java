package edgewise.ui.cost;

import edgewise.explain.Terms;
import edgewise.figure.Figure;
import edgewise.figure.GraphDrawing;
import edgewise.figure.Ink;
import edgewise.figure.Theme;
import edgewise.graph.MathName;
import edgewise.graph.Node;
import edgewise.strategy.Frame;
import edgewise.strategy.Lane;
import edgewise.strategy.Mode;
import edgewise.strategy.Target;
import edgewise.strategy.Work;
import edgewise.text.CountLabels;
import edgewise.ui.canvas.StepPicture;
import edgewise.ui.state.StudioState;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The card of one lane of the race: its strategy's colour, picture, counters and progress. */
final class LaneCard extends BorderPane {
  private static final int MOST_DIGITS = 9;
  private static final int MOST_LETTERS = 30;

  /** The width of the texts of a horizontal card, px. */
  static final double TEXT_WIDTH = 216;

  private final StudioState state;
  private final Lane lane;
  private final GraphDrawing drawing;
  private final StepPicture picture = new StepPicture();
  private final HBox head;
  private final Label place = new Label();
  private final Label counters = new Label();
  private final Label result = new Label();
  private final Region filled = new Region();
  private final StackPane track = new StackPane(filled);
  private double share;
  private int position = -1;
  private Theme theme;

  LaneCard(StudioState state, Lane lane, GraphDrawing drawing) {
    this.state = state;
    this.lane = lane;
    this.drawing = drawing;
    String id = lane.trace().mode().id();
    setId("lane-" + id);
    getStyleClass().add("lane");
    Label name = new Label(Terms.mode(lane.trace().mode(), state.texts().locale()));
    name.getStyleClass().add("card-title");
    place.getStyleClass().add("place");
    place.setId("place-" + id);
    counters.getStyleClass().add("quiet");
    counters.setId("counters-" + id);
    result.setId("result-" + id);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head = new HBox(8, name, space, place);
    head.setAlignment(Pos.CENTER_LEFT);
    picture.setMouseTransparent(true);
    picture.viewport().setMargin(2);
    setCenter(picture);
    track.setAlignment(Pos.CENTER_LEFT);
    track.getStyleClass().add("lane-track");
    filled.getStyleClass().add("bar");
    track.widthProperty().addListener(o -> fill());
    setHorizontal(false);
  }

  /**
   * Places the texts to the left of a wide, low picture, or above and below another.
   *
   * @param horizontal whether they are at the left
   */
  void setHorizontal(boolean horizontal) {
    setTop(null);
    setBottom(null);
    setLeft(null);
    if (horizontal) {
      VBox words = new VBox(3, head, counters, track, result);
      words.setAlignment(Pos.CENTER_LEFT);
      words.setPrefWidth(TEXT_WIDTH);
      words.setMinWidth(TEXT_WIDTH);
      setMargin(picture, new Insets(0, 0, 0, 12));
      setLeft(words);
    } else {
      setMargin(picture, new Insets(4, 0, 4, 0));
      setTop(head);
      setBottom(new VBox(4, counters, track, result));
    }
  }

  /** The figure at the finish, in its own px. */
  Figure figure() {
    return drawing.figure(lane.trace().last(), Theme.LIGHT);
  }

  Lane lane() {
    return lane;
  }

  /** A strategy's colour; its name is always shown too. */
  private static Ink colour(Mode mode, Theme theme) {
    return switch (mode) {
      case PATH_SUM -> theme.path();
      case FORWARD -> theme.forward();
      case REVERSE, EVALUATE -> theme.reverse();
      case MERGED -> theme.hues().weights().text();
      case DIFFERENCES -> theme.muted();
    };
  }

  /**
   * Shows the lane after some ticks.
   *
   * @param rank of the lane among all at the finish, from 1
   */
  void show(BigInteger ticks, int rank) {
    Theme now = state.appearance().themeProperty().get();
    int newPosition = lane.position(ticks);
    Frame frame = lane.trace().frame(newPosition);
    if (newPosition != position || !now.equals(theme)) {
      picture.show(drawing, frame, now, 0);
      picture.viewport().fit();
      position = newPosition;
    }
    if (!now.equals(theme)) {
      // Only then: a style set anew is worked out anew for every line of the picture.
      setStyle("-ew-lane: " + colour(lane.trace().mode(), now).css() + ";");
      theme = now;
    }
    boolean finished = lane.isFinished(ticks);
    place.setText(finished ? state.texts().get("race.place", rank) : "");
    counters.setText(counted(frame.work()));
    result.setText(
        finished
            ? derivatives(lane.gradient())
            : state.texts().get("race.left", count(lane.length().subtract(lane.done(ticks)))));
    share =
        new BigDecimal(lane.done(ticks))
            .divide(new BigDecimal(lane.length().max(BigInteger.ONE)), MathContext.DECIMAL32)
            .doubleValue();
    fill();
  }

  private void fill() {
    filled.setMaxWidth(Math.max(3, track.getWidth() * share));
  }

  private String counted(Work work) {
    boolean arithmetic = lane.trace().mode() != Mode.DIFFERENCES;
    return state
        .texts()
        .get(
            "race.counters",
            count(work.edgeVisits()),
            arithmetic ? count(work.multiplications()) : "–",
            arithmetic ? count(work.additions()) : "–");
  }

  private String count(BigInteger value) {
    return CountLabels.of(value, MOST_DIGITS, state.texts().locale());
  }

  /** ∂e/∂a = 2, ∂e/∂b = 5, in the order of the target, as many as fit on a card. */
  private String derivatives(Map<Node, Double> gradient) {
    Target target = lane.trace().target();
    String relation = lane.trace().mode() == Mode.DIFFERENCES ? "≈" : "=";
    StringBuilder shown = new StringBuilder();
    for (Node wrt : target.wrt()) {
      String value = state.texts().number(gradient.get(wrt));
      String entry =
          "∂%s/∂%s %s %s"
              .formatted(
                  MathName.text(target.node().name()), MathName.text(wrt.name()), relation, value);
      if (!shown.isEmpty() && shown.length() + entry.length() > MOST_LETTERS) {
        return shown.append("  …").toString();
      }
      shown.append(shown.isEmpty() ? "" : "   ").append(entry);
    }
    return shown.toString();
  }
}
