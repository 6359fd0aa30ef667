package edgewise.ui.check;

import edgewise.ui.kit.Texts;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The progress of a gradient check, with a button that cancels or restarts it. */
final class CheckProgress extends HBox {
  /** A check shorter than this shows no progress. */
  private static final Duration NOTICED = Duration.millis(150);

  private final Texts texts;
  private final Label words = new Label();
  private final Button button = new Button();
  private final PauseTransition pause = new PauseTransition(NOTICED);

  CheckProgress(GradientCheckRun checking, Texts texts, Runnable again) {
    super(10);

    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    setId("network-check-progress");
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(checking.progressProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    words.setMinWidth(Region.USE_PREF_SIZE);
    words.getStyleClass().add("quiet");
    button.setId("network-check-cancel");
    button.getStyleClass().add("train-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        e -> {
          if (checking.stageProperty().get() == GradientCheckRun.Stage.RUNNING) {
            checking.cancel();
          } else {
            again.run();
          }
        });
    bar.visibleProperty().bind(checking.stageProperty().isEqualTo(GradientCheckRun.Stage.RUNNING));
    getChildren().addAll(words, bar, button);
    managedProperty().bind(visibleProperty());
    pause.setOnFinished(e -> setVisible(true));
    checking.stageProperty().subscribe(this::follow);
    texts.localeProperty().addListener(o -> follow(checking.stageProperty().get()));
  }

  private void follow(GradientCheckRun.Stage stage) {
    boolean running = stage == GradientCheckRun.Stage.RUNNING;
    words.setText(texts.get(running ? "net.checking" : "net.cancelled"));
    button.setText(texts.get(running ? "net.cancel" : "net.checkAgain"));
    pause.stop();
    setVisible(stage == GradientCheckRun.Stage.CANCELLED);
    if (running) {
      pause.playFromStart();
    }
  }
}
