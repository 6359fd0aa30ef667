package edgewise.ui.present;

import edgewise.explain.Explanation;
import edgewise.figure.GraphDrawing;
import edgewise.figure.Theme;
import edgewise.strategy.Frame;
import edgewise.ui.Help;
import edgewise.ui.Jump;
import edgewise.ui.MathView;
import edgewise.ui.Sentence;
import edgewise.ui.StudioState;
import edgewise.ui.Study;
import edgewise.ui.graph.Picture;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

/**
 * What the hall sees: the graph, one sentence, the numbers. Type of at least 24 px: the picture is
 * never made smaller than that, rather it follows the step. The pointer and the player are there
 * only while the mouse moves.
 */
public final class HallPane extends StackPane {
  private static final double SENTENCE = 30;
  private static final double NUMBERS = 34;
  private static final double LEAST_NUMBERS = 24;
  private static final double MOST_FIT = 2.4;

  /** The smallest type of the picture is 24 px. */
  private static final double LEAST_FIT = 0.925;

  private final StudioState state;
  private final Enlargement enlargement = new Enlargement();
  private final Picture picture = new Picture();
  private final TextFlow sentence = new TextFlow();
  private final StackPane numbers = new StackPane();
  private final Label typed = new Label();
  private final Spotlight spotlight = new Spotlight();
  private final Region blank = new Region();
  private final Help help;
  private final Jump jump;
  private final PauseTransition rest = new PauseTransition(Duration.seconds(2.5));

  /**
   * A hall that follows the state.
   *
   * @param player is shown while the mouse moves
   */
  public HallPane(StudioState state, Region player) {
    this.state = state;
    help = new Help(state.texts());
    jump = new Jump(state);
    setId("hall");
    getStyleClass().addAll("studio", "projector", "hall");
    picture.viewport().setFitLimits(LEAST_FIT, MOST_FIT);
    sentence.getStyleClass().add("hall-sentence");
    sentence.setId("hall-sentence");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    numbers.setAlignment(Pos.CENTER_RIGHT);
    HBox caption = new HBox(48, sentence, numbers);
    caption.setAlignment(Pos.CENTER_LEFT);
    caption.setFillHeight(false);
    caption.getStyleClass().add("hall-caption");
    BorderPane page = new BorderPane(picture);
    page.setBottom(caption);
    typed.getStyleClass().add("hall-typed");
    typed.setVisible(false);
    setAlignment(typed, Pos.TOP_RIGHT);
    blank.setVisible(false);
    blank.setId("blank");
    player.setVisible(false);
    // It takes the caption's place, to the pixel.
    player.minHeightProperty().bind(caption.heightProperty());
    player.maxHeightProperty().bind(caption.heightProperty());
    setAlignment(player, Pos.BOTTOM_CENTER);
    getChildren().addAll(page, spotlight, player, typed, jump, help, blank);
    InvalidationListener follow = o -> show();
    state.frameProperty().addListener(follow);
    state.freshProperty().addListener(follow);
    state.texts().localeProperty().addListener(follow);
    state.attention().pointedProperty().addListener(o -> light());
    widthProperty().addListener(follow);
    rest.setOnFinished(
        e -> {
          player.setVisible(false);
          setCursor(Cursor.NONE);
        });
    addEventFilter(
        MouseEvent.MOUSE_MOVED,
        e -> {
          setCursor(Cursor.DEFAULT);
          player.setVisible(true);
          spotlight.moveTo(e.getX(), e.getY());
          rest.playFromStart();
        });
    setCursor(Cursor.NONE);
    show();
  }

  private void show() {
    Study study = state.studyProperty().get();
    Frame frame = state.frameProperty().get();
    boolean known = study != null && frame != null && state.freshProperty().get();
    picture.setVisible(known);
    sentence.setVisible(known);
    numbers.setVisible(known);
    if (known) {
      enlargement.of(study, drawing -> draw(drawing));
      tell(study.explanation(frame.position()), study);
    }
  }

  @SuppressWarnings("ReferenceEquality") // a trace is made once and drawn as it is
  private void draw(GraphDrawing drawing) {
    Study study = state.studyProperty().get();
    if (drawing.trace() != study.trace()) {
      return;
    }
    picture.show(
        drawing,
        state.frameProperty().get(),
        Theme.PROJECTOR,
        state.appearance().animatedProperty().get() ? state.speedProperty().get() : 0);
    light();
  }

  private void light() {
    picture.light(Theme.PROJECTOR, state.attention());
  }

  private void tell(Explanation told, Study study) {
    sentence
        .getChildren()
        .setAll(
            Sentence.nodes(
                told.sentence(state.texts().locale()),
                SENTENCE * 1.1,
                study.symbols(),
                state.attention()));
    sentence.setAccessibleText(told.description(state.texts().locale()));
    numbers.getChildren().clear();
    double room = Math.max(200, getWidth() * 0.42);
    for (String latex : List.of(told.left() + " " + told.numbers(), told.numbers())) {
      double size = NUMBERS;
      MathView view = new MathView(latex, size, told.numbersText());
      if (view.naturalWidth() > room) {
        size = NUMBERS * room / view.naturalWidth();
        view = new MathView(latex, size, told.numbersText());
      }
      if (size >= LEAST_NUMBERS) {
        numbers.getChildren().add(view);
        return;
      }
    }
  }

  /** Blanks the hall in a colour, or shows it again. */
  void blank(String colour) {
    boolean already = blank.isVisible() && colour.equals(blank.getUserData());
    blank.setUserData(colour);
    blank.setStyle("-fx-background-color: " + colour);
    blank.setVisible(!already);
  }

  /** Shows it again; tells whether it was blank. */
  boolean unblank() {
    boolean was = blank.isVisible();
    blank.setVisible(false);
    return was;
  }

  void toggleSpotlight() {
    spotlight.toggle();
  }

  /** Shows the number that is being typed; the empty string for none. */
  void type(String digits) {
    typed.setText("→ " + digits);
    typed.setVisible(!digits.isEmpty());
  }

  Help help() {
    return help;
  }

  Jump jump() {
    return jump;
  }

  Picture picture() {
    return picture;
  }
}
