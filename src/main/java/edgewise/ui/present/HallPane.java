package edgewise.ui.present;

import edgewise.ui.canvas.Presentable;
import edgewise.ui.canvas.StepJump;
import edgewise.ui.keys.Help;
import edgewise.ui.state.StudioState;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * The pane on the hall's screen: the page of the presented steps, with the speaker's overlays. The
 * pointer and the player are visible only while the mouse moves.
 */
public final class HallPane extends StackPane {
  private final Presentable.Page page;
  private final Label typed = new Label();
  private final Spotlight spotlight = new Spotlight();
  private final Region blank = new Region();
  private final Help help;
  private final StepJump jump;
  private final PauseTransition hideDelay = new PauseTransition(Duration.seconds(2.5));

  /** A pane that shows a presentation. */
  public HallPane(StudioState state, Presentable presentable) {
    page = presentable.page();
    help = new Help(state.texts());
    jump = new StepJump(state, presentable::playback);
    Region player = presentable.player();
    setId("hall");
    getStyleClass().addAll("studio", "projector", "hall");
    typed.getStyleClass().add("hall-typed");
    typed.setVisible(false);
    setAlignment(typed, Pos.TOP_RIGHT);
    blank.setVisible(false);
    blank.setId("blank");
    player.setVisible(false);
    // It has exactly the caption's size and position.
    player.minHeightProperty().bind(page.caption().heightProperty());
    player.maxHeightProperty().bind(page.caption().heightProperty());
    setAlignment(player, Pos.BOTTOM_CENTER);
    getChildren().addAll(page.region(), spotlight, player, typed, jump, help, blank);
    hideDelay.setOnFinished(
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
          hideDelay.playFromStart();
        });
    setCursor(Cursor.NONE);
  }

  /** Blanks the screen in a colour, or shows the page again. */
  void blank(String colour) {
    boolean already = blank.isVisible() && colour.equals(blank.getUserData());
    blank.setUserData(colour);
    blank.setStyle("-fx-background-color: " + colour);
    blank.setVisible(!already);
  }

  /** Shows the page again; returns whether the screen was blank. */
  boolean unblank() {
    boolean was = blank.isVisible();
    blank.setVisible(false);
    return was;
  }

  void toggleSpotlight() {
    spotlight.toggle();
  }

  /** Shows the digits typed so far; the empty string for none. */
  void type(String digits) {
    typed.setText("→ " + digits);
    typed.setVisible(!digits.isEmpty());
  }

  Help help() {
    return help;
  }

  StepJump jump() {
    return jump;
  }

  Presentable.Page page() {
    return page;
  }
}
