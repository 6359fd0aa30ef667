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
 * The card that runs one reverse pass over a hundred million inputs. It checks the memory first and
 * offers a smaller number if there is too little, shows progress and the result, and can be
 * cancelled.
 */
final class LargePassCard extends VBox {
  private static final double GIGA = 1e9;
  private final Texts texts;
  private final LongRun run = new LongRun();
  private final Label message = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button start = new Button();
  private final Button cancel = new Button();
  private final BiFunction<Integer, SweepProgress, LargePass> pass;
  private final Consumer<LargePass> onDone;
  private int inputs;
  private Runnable updateMessage = () -> {};

  /**
   * A card that waits for its start button.
   *
   * @param pass runs the pass over a number of inputs
   * @param onDone receives the result
   */
  LargePassCard(
      StudioState state,
      BiFunction<Integer, SweepProgress, LargePass> pass,
      Consumer<LargePass> onDone) {
    super(8);
    this.texts = state.texts();
    this.pass = pass;
    this.onDone = onDone;
    setId("great-pass");
    getStyleClass().add("great-pass");
    message.setWrapText(true);
    message.setMinHeight(Region.USE_PREF_SIZE);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(run.progressProperty());
    start.setId("great-pass-start");
    start.setMinWidth(Region.USE_PREF_SIZE);
    start.setOnAction(e -> start(inputs));
    cancel.setId("great-pass-cancel");
    cancel.textProperty().bind(texts.bind("lab.cancel"));
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(e -> stop());
    HBox.setHgrow(message, Priority.ALWAYS);
    message.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(12, message, cancel, start);
    row.setAlignment(Pos.CENTER_LEFT);
    run.runningProperty()
        .subscribe(
            running -> {
              show(bar, running);
              show(cancel, running);
              show(start, !running);
            });
    getChildren().addAll(row, bar);
    texts.localeProperty().addListener(o -> updateMessage.run());
    offer(LargePass.HUNDRED_MILLION);
  }

  private static void show(Region region, boolean visible) {
    region.setVisible(visible);
    region.setManaged(visible);
  }

  /** Shows the memory that a number of inputs needs, and whether it is available. */
  private void offer(int inputCount) {
    Memory memory = Memory.of(LargePass.bytes(inputCount));
    if (memory.suffices()) {
      ready(inputCount, () -> texts.get("lab.great.ready", inputCount, memory.needed() / GIGA));
    } else {
      offerSmaller(inputCount, memory, LargePass.largest());
    }
  }

  private void offerSmaller(int inputCount, Memory memory, int smallerCount) {
    ready(
        smallerCount,
        () ->
            texts.get(
                "lab.great.tooLittle",
                inputCount,
                memory.needed() / GIGA,
                memory.available() / GIGA));
  }

  private void ready(int offered, Supplier<String> text) {
    inputs = offered;
    showMessage(text);
  }

  private void showMessage(Supplier<String> text) {
    updateMessage =
        () -> {
          message.setText(text.get());
          start.setText(texts.get("lab.great.start", inputs));
        };
    updateMessage.run();
  }

  /**
   * Starts the pass.
   *
   * @param inputCount the number of inputs
   */
  void start(int inputCount) {
    inputs = inputCount;
    showMessage(() -> texts.get("lab.great.running", inputCount));
    run.start(progress -> pass.apply(inputCount, progress), this::done, this::failed);
  }

  private void stop() {
    run.cancel();
    showMessage(() -> texts.get("lab.great.stopped", inputs));
  }

  private void done(LargePass result) {
    showMessage(
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
    onDone.accept(result);
  }

  private void failed(Throwable e) {
    if (e instanceof TooLittleMemory little) {
      offerSmaller(inputs, little.memory(), little.smaller());
    } else if (e instanceof OutOfMemoryError) {
      Memory memory = Memory.of(LargePass.bytes(inputs));
      offerSmaller(inputs, memory, Math.max(1000, inputs / 2));
    } else {
      throw (RuntimeException) e;
    }
  }

  /** The run of the pass. */
  LongRun run() {
    return run;
  }

  /** The current message. */
  String message() {
    return message.getText();
  }
}
