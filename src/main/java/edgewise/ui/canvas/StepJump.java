package edgewise.ui.canvas;

import edgewise.ui.state.Playback;
import edgewise.ui.state.StudioState;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A prompt for the number of a step; it goes to that step of the narration in front. */
public final class StepJump extends StackPane {
  private final StudioState state;
  private final Supplier<Playback> walk;
  private final TextField field = new TextField();
  private final Label range = new Label();

  /** A hidden prompt. */
  public StepJump(StudioState state, Supplier<Playback> walk) {
    this.state = state;
    this.walk = walk;
    setPickOnBounds(false);
    setAlignment(Pos.BOTTOM_CENTER);
    Label ask = new Label();
    ask.textProperty().bind(state.texts().bind("jump.ask"));
    field.setId("jump");
    field.setPrefColumnCount(5);
    field.accessibleTextProperty().bind(ask.textProperty());
    range.getStyleClass().add("quiet");
    HBox box = new HBox(10, ask, field, range);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("jump");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(box);
    setVisible(false);
    field.setOnAction(e -> go());
    field
        .focusedProperty()
        .addListener(
            (o, old, focused) -> {
              if (!focused) {
                dismiss();
              }
            });
  }

  private void go() {
    try {
      walk.get().step(Integer.parseInt(field.getText().strip()));
      dismiss();
    } catch (NumberFormatException e) {
      state.showNotice(state.texts().get("jump.wrong", field.getText()));
      field.selectAll();
    }
  }

  /** Shows the prompt. */
  public void open() {
    Playback walked = walk.get();
    if (walked.size() == 0) {
      return;
    }
    range.setText(state.texts().get("jump.range", walked.size()));
    field.setText(String.valueOf(walked.positionProperty().get()));
    setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  /** Hides the prompt; returns whether it was shown. */
  public boolean dismiss() {
    boolean was = isVisible();
    setVisible(false);
    return was;
  }
}
