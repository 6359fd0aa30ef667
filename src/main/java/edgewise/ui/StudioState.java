package edgewise.ui;

import edgewise.figure.Theme;
import edgewise.language.Problem;
import edgewise.language.Program;
import edgewise.language.ProgramException;
import edgewise.layout.Direction;
import edgewise.lesson.Example;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Frame;
import edgewise.strategy.Mode;
import edgewise.strategy.Step;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What the window shows, all of it: what is asked (text, strategy, target, …), what was worked out
 * from that (the study), where the player is, and how it is shown. Panes read it and write it; none
 * keeps a truth of its own. Lives on the JavaFX thread.
 */
public final class StudioState {
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.REVERSE);
  private final ObjectProperty<Detail> detail = new SimpleObjectProperty<>(Detail.NODE);
  private final StringProperty target = new SimpleStringProperty("");
  private final StringProperty wrt = new SimpleStringProperty("");
  private final ObjectProperty<EliminationOrder> order =
      new SimpleObjectProperty<>(new EliminationOrder.FromInputs());
  private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.UP);
  private final BooleanProperty binarySums = new SimpleBooleanProperty();
  private final BooleanProperty mergeEqual = new SimpleBooleanProperty();
  private final BooleanProperty constants = new SimpleBooleanProperty();

  private final Workshop workshop = new Workshop();
  private final ReadOnlyObjectWrapper<Study> study = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final IntegerProperty position = new SimpleIntegerProperty();
  private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>();

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final BooleanProperty animated = new SimpleBooleanProperty(true);
  private final BooleanProperty playing = new SimpleBooleanProperty();
  private final DoubleProperty speed = new SimpleDoubleProperty(1);
  private final Texts texts = new Texts();
  private Consumer<Study> whenShown = shown -> {};
  private boolean loading;

  /** An empty state; {@link #open} gives it something to show. */
  public StudioState() {
    for (Observable asked :
        List.of(
            text, mode, detail, target, wrt, order, direction, binarySums, mergeEqual, constants)) {
      asked.addListener(o -> workOut());
    }
    position.addListener((o, old, now) -> showFrame());
  }

  /** Opens an example at its first step. */
  public void open(Example example) {
    loading = true;
    text.set(example.program());
    mode.set(example.mode());
    target.set(example.target());
    wrt.set(example.wrt());
    direction.set(example.leftToRight() ? Direction.RIGHT : Direction.UP);
    position.set(1);
    loading = false;
    workOut();
  }

  /** Opens a program at its first step. */
  public void open(String program) {
    loading = true;
    text.set(program);
    target.set("");
    wrt.set("");
    position.set(1);
    loading = false;
    workOut();
  }

  private Request request() {
    return new Request(
        text.get(),
        mode.get(),
        detail.get(),
        target.get() == null ? "" : target.get(),
        wrt.get() == null ? "" : wrt.get(),
        order.get(),
        direction.get(),
        new Request.Shape(binarySums.get(), mergeEqual.get(), constants.get()));
  }

  private void workOut() {
    if (loading) {
      return;
    }
    Request request = request();
    workshop.submit(() -> Study.of(request), this::show, this::refuse);
  }

  private void show(Study made) {
    problems.set(List.of());
    study.set(made);
    Consumer<Study> then = whenShown;
    whenShown = shown -> {};
    then.accept(made);
    if (position.get() > made.trace().size()) {
      position.set(made.trace().size());
    }
    showFrame();
  }

  /** A wrong program shows its problems; anything else is ours and must not be swallowed. */
  private void refuse(RuntimeException e) {
    if (e instanceof ProgramException wrong) {
      problems.set(wrong.problems());
      playing.set(false);
    } else {
      throw e;
    }
  }

  private void showFrame() {
    Study now = study.get();
    if (now != null) {
      int k = Math.clamp(position.get(), 0, now.trace().size());
      frame.set(now.trace().frame(k));
    }
  }

  /** Changes an input's value in the program text. */
  public void setInput(String name, double value) {
    if (problems.get().isEmpty()) {
      text.set(Program.parse(text.get()).withInput(name, value).text());
    }
  }

  /** Merges in this order, and goes to where the last of these nodes is gone. */
  public void eliminateNext(List<String> names) {
    String last = names.getLast();
    whenShown =
        made -> {
          List<Step> steps = made.trace().steps();
          for (int k = 0; k < steps.size(); k++) {
            if (steps.get(k) instanceof Step.Eliminate e && e.node().name().equals(last)) {
              position.set(k + 1);
            }
          }
        };
    order.set(new EliminationOrder.Listed(names));
  }

  /** Goes to a step; beyond the ends is the end. */
  public void goTo(int step) {
    Study now = study.get();
    if (now != null) {
      position.set(Math.clamp(step, 0, now.trace().size()));
    }
  }

  /** The program text. */
  public StringProperty textProperty() {
    return text;
  }

  /** The strategy. */
  public ObjectProperty<Mode> modeProperty() {
    return mode;
  }

  /** How fine the steps are. */
  public ObjectProperty<Detail> detailProperty() {
    return detail;
  }

  /** The target's name; empty for the first output. */
  public StringProperty targetProperty() {
    return target;
  }

  /** The wrt's name; empty for all inputs. */
  public StringProperty wrtProperty() {
    return wrt;
  }

  /** The order of elimination when paths are merged. */
  public ObjectProperty<EliminationOrder> orderProperty() {
    return order;
  }

  /** Which way the picture grows. */
  public ObjectProperty<Direction> directionProperty() {
    return direction;
  }

  /** Whether sums of many terms are drawn as sums of two. */
  public BooleanProperty binarySumsProperty() {
    return binarySums;
  }

  /** Whether equal sub-expressions are one node. */
  public BooleanProperty mergeEqualProperty() {
    return mergeEqual;
  }

  /** Whether constants are drawn as nodes. */
  public BooleanProperty constantsProperty() {
    return constants;
  }

  /** The newest study; null before the first. */
  public ReadOnlyObjectProperty<Study> studyProperty() {
    return study.getReadOnlyProperty();
  }

  /** What is wrong with the text; while there is anything, the study is of an older text. */
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Whether a newer study is being worked out. */
  public ReadOnlyBooleanProperty busyProperty() {
    return workshop.busyProperty();
  }

  /** How many steps have been taken. */
  public IntegerProperty positionProperty() {
    return position;
  }

  /** What is known there; null before the first study. */
  public ReadOnlyObjectProperty<Frame> frameProperty() {
    return frame.getReadOnlyProperty();
  }

  /** The colours. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Whether steps move. */
  public BooleanProperty animatedProperty() {
    return animated;
  }

  /** Whether the player runs. */
  public BooleanProperty playingProperty() {
    return playing;
  }

  /** Steps a second relative to the usual, 0.25 to 4. */
  public DoubleProperty speedProperty() {
    return speed;
  }

  /** The words. */
  public Texts texts() {
    return texts;
  }
}
