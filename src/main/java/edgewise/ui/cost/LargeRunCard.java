package edgewise.ui.cost;

import edgewise.cost.LargeRun;
import edgewise.cost.Memory;
import edgewise.cost.Watcher;
import edgewise.graph.Figures;
import edgewise.ui.StudioState;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A hundred million inputs in one reverse pass: says what memory that takes and whether it is
 * there, offers less where it is not, runs it, tells how far it is, and can give it up.
 */
final class LargeRunCard extends HBox {
  private final StudioState state;
  private final LongWork work;
  private final Consumer<LargeRun> done;
  private final Label words = new Label();
  private final Button run = new Button();
  private final Button cancel = new Button();
  private final ProgressBar bar = new ProgressBar(0);
  private long inputs = LargeRun.HUNDRED_MILLION;
  private LargeRun last;
  private boolean lacking;

  LargeRunCard(StudioState state, LongWork work, Consumer<LargeRun> done) {
    super(12);
    this.state = state;
    this.work = work;
    this.done = done;
    setAlignment(Pos.CENTER_LEFT);
    words.setId("large-words");
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    run.setId("large-run");
    run.getStyleClass().add("accent");
    run.setMinWidth(Region.USE_PREF_SIZE);
    run.setOnAction(e -> start());
    cancel.setId("large-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.textProperty().bind(state.texts().bind("lab.cancel"));
    cancel.setOnAction(e -> work.cancel());
    bar.setId("large-progress");
    bar.setMinWidth(120);
    getChildren().addAll(words, bar, cancel, run);
    work.progressProperty().addListener(o -> show());
    work.stageProperty().addListener(o -> show());
    state.texts().localeProperty().addListener(o -> show());
    show();
  }

  /** Looks at the memory again. */
  void refresh() {
    long available = Memory.available();
    inputs = Math.min(LargeRun.HUNDRED_MILLION, LargeRun.fits(available));
    lacking = inputs < LargeRun.HUNDRED_MILLION;
    show();
  }

  private void start() {
    refresh();
    if (inputs > 1) {
      last = null;
      work.start(watcher -> LargeRun.of(inputs, watcher), this::finish, this::refuse);
    }
  }

  /** For tests: fewer inputs than a person would ask for. */
  void start(long fewer) {
    last = null;
    work.start(watcher -> LargeRun.of(fewer, watcher), this::finish, this::refuse);
  }

  private void finish(LargeRun result) {
    last = result;
    show();
    done.accept(result);
  }

  private void refuse() {
    inputs = Math.max(1, inputs / 2);
    lacking = true;
    show();
  }

  private void show() {
    double part = work.progressProperty().get();
    boolean running = part >= 0;
    bar.setVisible(running);
    bar.setManaged(running);
    cancel.setVisible(running);
    cancel.setManaged(running);
    run.setVisible(!running);
    run.setManaged(!running);
    run.setText(state.texts().get("lab.run", Tens.words(inputs)));
    bar.setProgress(part);
    words.setText(running ? stage() : last == null ? before() : after());
  }

  private String stage() {
    Watcher.Stage stage = work.stageProperty().get();
    return state
        .texts()
        .get("lab.stage." + (stage == null ? Watcher.Stage.MEMORY : stage).name());
  }

  private String before() {
    String need = gigabytes(LargeRun.bytes(LargeRun.HUNDRED_MILLION));
    return lacking
        ? state
            .texts()
            .get("lab.large.lacking", need, gigabytes(Memory.available()), Tens.words(inputs))
        : state.texts().get("lab.large.before", need, gigabytes(Memory.available()));
  }

  private String after() {
    return state
        .texts()
        .get(
            "lab.large.after",
            Tens.words(last.inputs()),
            Figures.display(last.seconds()),
            Figures.display(last.layingSeconds()),
            gigabytes(last.bytes()),
            Tens.words(last.probe()),
            Figures.exact(last.derivative()));
  }

  private static String gigabytes(long bytes) {
    return Figures.display(Math.rint(bytes / 1e8) / 10);
  }
}
