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
 * Learning: what is learned from and how, the run or the two runs, and the timeline that goes back
 * to any moment of them. Begins with the exclusive or.
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
   * @param bars makes the bar that walks the run
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
    session.shotsProperty().subscribe(this::show);
    session.refusalProperty().subscribe(this::refuse);
    state.texts().localeProperty().addListener(o -> refuse(session.refusalProperty().get()));
    PersistentTraining.follow(state.network(), session);
  }

  /** Where a table to open comes from, instead of a dialog. */
  void askWith(Function<Window, Optional<Path>> chooser) {
    sheet.askWith(chooser);
  }

  TrainingSession session() {
    return session;
  }

  private void refuse(TrainingException refused) {
    refusal.setText(refused == null ? "" : refused.message().in(appearance.texts().locale()));
    refusal.setVisible(refused != null);
    refusal.setManaged(refused != null);
  }

  private void show(List<RunSnapshot> shots) {
    while (runs.getChildren().size() > shots.size()) {
      runs.getChildren().removeLast();
    }
    while (runs.getChildren().size() < shots.size()) {
      RunView view = new RunView(appearance, runs.getChildren().size() + 1, session::goTo);
      view.setMinWidth(0);
      view.setPrefWidth(400);
      HBox.setHgrow(view, Priority.ALWAYS);
      runs.getChildren().add(view);
    }
    for (int i = 0; i < shots.size(); i++) {
      ((RunView) runs.getChildren().get(i)).show(shots.get(i));
    }
  }
}
