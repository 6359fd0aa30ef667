package edgewise.ui.training;

import edgewise.training.TrainingException;
import edgewise.ui.canvas.PlayerBars;
import edgewise.ui.state.Appearance;
import edgewise.ui.state.StudioState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * The pane of training: the setup, one run or two, and a timeline that goes back to any moment of
 * them. The first setup learns the exclusive or.
 */
public final class TrainingPane extends StackPane {
  private final Appearance appearance;
  private final TrainingSession session;
  private final HBox runs = new HBox(16);
  private final Label refusal = new Label();
  private final CsvSheet sheet;

  /**
   * A pane in the state's look and language.
   *
   * @param bars makes the player bar of the run
   */
  public TrainingPane(StudioState state, PlayerBars bars) {
    session = new TrainingSession(state.texts().localeProperty());
    this.appearance = state.appearance();
    setId("training");
    getStyleClass().add("training-pane");
    setMinSize(0, 0);
    sheet = new CsvSheet(state.texts(), data -> session.start(List.of(data)));
    SetupBar setup = new SetupBar(state.texts(), session, sheet);
    Region player = new TrainingPlayer(state.texts(), session).bar(bars);
    refusal.setWrapText(true);
    refusal.setId("training-refusal");
    refusal.getStyleClass().addAll("train-remark");
    runs.setMinSize(0, 0);
    ScrollPane scroll = new ScrollPane(runs);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox page = new VBox(10, setup, player, refusal, scroll);
    page.getStyleClass().add("training-page");
    page.setMinSize(0, 0);
    getChildren().addAll(page, sheet);
    session.snapshotsProperty().subscribe(this::show);
    session.refusalProperty().subscribe(this::showRefusal);
    state.texts().localeProperty().addListener(o -> showRefusal(session.refusalProperty().get()));
    PersistentTraining.connect(state.network(), session);
  }

  /** Sets the function that chooses the file of a table, in place of the file dialog. */
  void setFileChooser(Function<Window, Optional<Path>> chooser) {
    sheet.setFileChooser(chooser);
  }

  TrainingSession session() {
    return session;
  }

  private void showRefusal(TrainingException newRefusal) {
    refusal.setText(newRefusal == null ? "" : newRefusal.message().in(appearance.texts().locale()));
    refusal.setVisible(newRefusal != null);
    refusal.setManaged(newRefusal != null);
  }

  private void show(List<RunSnapshot> snapshots) {
    while (runs.getChildren().size() > snapshots.size()) {
      runs.getChildren().removeLast();
    }
    while (runs.getChildren().size() < snapshots.size()) {
      RunView view = new RunView(appearance, runs.getChildren().size() + 1, session::goTo);
      view.setMinWidth(0);
      view.setPrefWidth(400);
      HBox.setHgrow(view, Priority.ALWAYS);
      runs.getChildren().add(view);
    }
    for (int i = 0; i < snapshots.size(); i++) {
      ((RunView) runs.getChildren().get(i)).show(snapshots.get(i));
    }
  }
}
