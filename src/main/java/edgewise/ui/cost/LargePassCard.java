package edgewise.ui.cost;

import edgewise.autodiff.SweepProgress;
import edgewise.cost.LargePass;
import edgewise.cost.Memory;
import edgewise.cost.TooLittleMemory;
import edgewise.text.Numbers;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.LongRun;
import edgewise.ui.state.StudioState;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * One reverse pass over a hundred million inputs: asks for memory first and offers a smaller number
 * where there is too little, shows how far it is, can be stopped, and says what came of it.
 */
final class LargePassCard extends VBox {
  private static final double GIGA = 1e9;
  private final Texts texts;
  private final LongRun run = new LongRun();
  private final Label said = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button start = new Button();
  private final Button cancel = new Button();
  private final BiFunction<Integer, SweepProgress, LargePass> pass;
  private final Consumer<LargePass> whenDone;
  private int inputs;
  private Runnable words = () -> {};

  /**
   * A card that waits to be asked.
   *
   * @param pass does the work
   * @param whenDone is told what came of it
   */
  LargePassCard(
      StudioState state,
      BiFunction<Integer, SweepProgress, LargePass> pass,
      Consumer<LargePass> whenDone) {
    super(8);
    this.texts = state.texts();
    this.pass = pass;
    this.whenDone = whenDone;
    setId("great-pass");
    getStyleClass().add("great-pass");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(run.progressProperty());
    start.setId("great-pass-start");
    start.setMinWidth(Region.USE_PREF_SIZE);
    start.setOnAction(e -> start(inputs));
    cancel.setId("great-pass-cancel");
    cancel.textProperty().bind(texts.bind("lab.cancel"));
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(e -> stop());
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(12, said, cancel, start);
    row.setAlignment(Pos.CENTER_LEFT);
    run.runningProperty()
        .subscribe(
            running -> {
              show(bar, running);
              show(cancel, running);
              show(start, !running);
            });
    getChildren().addAll(row, bar);
    texts.localeProperty().addListener(o -> words.run());
    offer(LargePass.HUNDRED_MILLION);
  }

  private static void show(Region region, boolean visible) {
    region.setVisible(visible);
    region.setManaged(visible);
  }

  /** Says what a number of inputs takes, and whether it can be had. */
  private void offer(int wanted) {
    Memory memory = Memory.of(LargePass.bytes(wanted));
    if (memory.suffices()) {
      ready(wanted, () -> texts.get("lab.great.ready", wanted, memory.needed() / GIGA));
    } else {
      refuse(wanted, memory, LargePass.largest());
    }
  }

  private void refuse(int wanted, Memory memory, int smaller) {
    ready(
        smaller,
        () ->
            texts.get(
                "lab.great.tooLittle", wanted, memory.needed() / GIGA, memory.available() / GIGA));
  }

  private void ready(int offered, Supplier<String> text) {
    inputs = offered;
    say(text);
  }

  private void say(Supplier<String> text) {
    words =
        () -> {
          said.setText(text.get());
          start.setText(texts.get("lab.great.start", inputs));
        };
    words.run();
  }

  /** Runs it over so many inputs. */
  void start(int wanted) {
    inputs = wanted;
    say(() -> texts.get("lab.great.running", wanted));
    run.start(progress -> pass.apply(wanted, progress), this::done, this::failed);
  }

  private void stop() {
    run.cancel();
    say(() -> texts.get("lab.great.stopped", inputs));
  }

  private void done(LargePass result) {
    say(
        () ->
            texts.get(
                "lab.great.done",
                result.inputs(),
                result.slots(),
                result.bytes() / GIGA,
                Numbers.display(result.primal()),
                Numbers.display(result.adjoint()),
                Numbers.display(result.seconds()),
                Numbers.display(result.worst())));
    whenDone.accept(result);
  }

  private void failed(Throwable e) {
    if (e instanceof TooLittleMemory little) {
      refuse(inputs, little.memory(), little.smaller());
    } else if (e instanceof OutOfMemoryError) {
      Memory memory = Memory.of(LargePass.bytes(inputs));
      refuse(inputs, memory, Math.max(1000, inputs / 2));
    } else {
      throw (RuntimeException) e;
    }
  }

  /** Whether it is at work. */
  LongRun run() {
    return run;
  }

  /** What it says now. */
  String said() {
    return said.getText();
  }
}
