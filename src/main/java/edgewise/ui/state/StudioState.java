package edgewise.ui.state;

import edgewise.language.Problem;
import edgewise.language.Program;
import edgewise.language.ProgramException;
import edgewise.layout.Direction;
import edgewise.lesson.Example;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Frame;
import edgewise.strategy.Mode;
import edgewise.strategy.Step;
import edgewise.strategy.Trace;
import edgewise.study.NodePosition;
import edgewise.study.ProgramSetup;
import edgewise.study.ProgramStudy;
import edgewise.ui.kit.Texts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What the window shows, all of it: what is asked, what was worked out from that (the study), where
 * the player is, and how it is shown. Panes read it and write it; none keeps a truth of its own.
 * Lives on the JavaFX thread.
 *
 * <p>A small program is worked out at once, a larger one beside the JavaFX thread. As long as the
 * study is not of what is asked, it is not {@link #freshProperty fresh}, and the frame is the empty
 * one: no number is shown that belongs to an earlier state.
 */
public final class StudioState implements Playback {
  private final BackgroundWork workshop = new BackgroundWork();
  private final History<ProgramSetup> history = new History<>(EditRun::typing);
  private final ProgramSetupProperties inquiry = new ProgramSetupProperties(this::asked);
  private final Appearance appearance = new Appearance();
  private final Selection attention = new Selection();
  private final PathSelection lens = new PathSelection();
  private final NetworkState network = new NetworkState();
  private final ReadOnlyObjectWrapper<ProgramStudy> study = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final IntegerProperty position = new SimpleIntegerProperty();
  private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>();
  private final IntegerProperty seed = new SimpleIntegerProperty();
  private final BooleanProperty playing = new SimpleBooleanProperty();
  private final DoubleProperty speed = new SimpleDoubleProperty(1);
  private final ObjectProperty<Map<Integer, String>> notes = new SimpleObjectProperty<>(Map.of());
  private final StringProperty notice = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private Consumer<ProgramStudy> whenShown = shown -> {};
  private String kind = "";
  private boolean noting = true;
  private boolean changing;

  /** An empty state; {@link #open} gives it something to show. */
  public StudioState() {
    position.addListener((o, old, now) -> showFrame());
    texts().localeProperty().addListener(o -> speak());
    fresh.addListener((o, old, now) -> lens.holdOver(now ? study.get() : null));
    study.addListener((o, old, now) -> lens.holdOver(fresh.get() ? now : null));
    BooleanBinding networkInFront =
        Bindings.createBooleanBinding(this::isNetworkInFront, appearance.tabProperty());
    canUndo.bind(
        Bindings.when(networkInFront)
            .then(network.canUndoProperty())
            .otherwise(history.canUndoProperty()));
    canRedo.bind(
        Bindings.when(networkInFront)
            .then(network.canRedoProperty())
            .otherwise(history.canRedoProperty()));
  }

  /** Opens an example at its first step; what was there before can be had back by undoing. */
  public void open(Example example) {
    history.seal();
    open(
        () -> {
          inquiry.textProperty().set(example.program());
          inquiry.modeProperty().set(example.mode());
          inquiry.targetProperty().set(example.target());
          inquiry.wrtProperty().set(example.wrt());
          inquiry.directionProperty().set(example.leftToRight() ? Direction.RIGHT : Direction.UP);
          inquiry.orderProperty().set(new EliminationOrder.FromInputs());
        });
  }

  /** Opens a program at its first step. */
  public void open(String program) {
    open(
        () -> {
          inquiry.textProperty().set(program);
          inquiry.targetProperty().set("");
          inquiry.wrtProperty().set("");
        });
  }

  private void open(Runnable asking) {
    open(
        1,
        () -> {
          inquiry.placesProperty().set(Map.of());
          asking.run();
        });
    notes.set(Map.of());
  }

  /** Opens whatever is asked there, at a step, with nothing before it that could be undone. */
  public void openAnew(int step, Runnable asking) {
    open(step, asking);
    history.begin(inquiry.request());
  }

  private void open(int step, Runnable asking) {
    playing.set(false);
    attention.clear();
    seed.set(0);
    inquiry.together(
        () -> {
          asking.run();
          position.set(step);
        });
  }

  private void asked(ProgramSetup request) {
    if (noting) {
      history.note(request, kind);
    }
    ProgramStudy before = study.get();
    if (ProgramStudy.isQuick(request, before)) {
      workshop.forget();
      try {
        show(ProgramStudy.of(request, before));
      } catch (RuntimeException e) {
        refuse(e);
      }
    } else {
      fresh.set(false);
      showFrame();
      workshop.submit(() -> ProgramStudy.of(request, before), this::show, this::refuse);
    }
  }

  /** What is undefined is called so in every picture and formula. */
  private void speak() {
    ProgramStudy shown = study.get();
    if (shown != null && fresh.get() && !shown.isSpeechless()) {
      show(shown);
    }
  }

  private void show(ProgramStudy worked) {
    ProgramStudy made = worked.in(texts().locale());
    // Without a frame in between: one of the study before would be read as one of this.
    frame.set(null);
    problems.set(List.of());
    study.set(made);
    attention.keepOnly(made.graph());
    changing = true;
    Consumer<ProgramStudy> then = whenShown;
    whenShown = shown -> {};
    then.accept(made);
    if (position.get() > made.trace().size()) {
      position.set(made.trace().size());
    }
    changing = false;
    fresh.set(true);
    showFrame();
  }

  /** A wrong program shows its problems; anything else is ours and must not be swallowed. */
  private void refuse(RuntimeException e) {
    whenShown = shown -> {};
    if (e instanceof ProgramException wrong) {
      problems.set(wrong.problems());
      fresh.set(false);
      playing.set(false);
      showFrame();
    } else {
      throw e;
    }
  }

  private void showFrame() {
    ProgramStudy now = study.get();
    if (now != null && !changing) {
      int k = fresh.get() ? Math.clamp(position.get(), 0, now.trace().size()) : 0;
      frame.set(now.trace().frame(k));
    }
  }

  /** Changes an input's value in the program text. */
  public void setInput(String name, double value) {
    if (problems.get().isEmpty()) {
      edit("value of " + name, text -> Program.parse(text).withInput(name, value).text());
    }
  }

  /** Changes the program text; edits of the same kind one after another are undone as one. */
  public void edit(String sort, UnaryOperator<String> change) {
    kind = sort;
    try {
      inquiry.textProperty().set(change.apply(inquiry.textProperty().get()));
    } finally {
      kind = "";
    }
  }

  /** Changes the program text and the places of nodes as one edit. */
  public void edit(UnaryOperator<String> change, Map<String, NodePosition> moved) {
    Map<String, NodePosition> places = new TreeMap<>(inquiry.placesProperty().get());
    places.putAll(moved);
    inquiry.together(
        () -> {
          inquiry.textProperty().set(change.apply(inquiry.textProperty().get()));
          inquiry.placesProperty().set(places);
        });
  }

  /** Moves nodes: centres in layout px, by name; one edit until {@link #endEdit}. */
  public void place(Map<String, NodePosition> moved) {
    Map<String, NodePosition> places = new TreeMap<>(inquiry.placesProperty().get());
    places.putAll(moved);
    kind = "places";
    try {
      inquiry.placesProperty().set(places);
    } finally {
      kind = "";
    }
  }

  /** A slider was let go, a node was dropped: what comes next is undone by itself. */
  public void endEdit() {
    history.seal();
  }

  /** Takes the last edit of what is in front back: of the network, or of the program. */
  public void undo() {
    if (isNetworkInFront()) {
      network.undo();
    } else {
      history.undo().ifPresent(this::restore);
    }
  }

  /** Does again what was undone there. */
  public void redo() {
    if (isNetworkInFront()) {
      network.redo();
    } else {
      history.redo().ifPresent(this::restore);
    }
  }

  /** Whether the Network tab is in front: what keys and edits are about is the network then. */
  public boolean isNetworkInFront() {
    return appearance.tabProperty().get() == Tab.NETWORK;
  }

  private void restore(ProgramSetup request) {
    noting = false;
    inquiry.set(request);
    noting = true;
  }

  /** Whether there is anything to undo in what is in front. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is anything to redo there. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /**
   * Merges in this order, and goes to where the last of these nodes is gone; without any, to where
   * parallel edges are one and no node is gone.
   */
  public void eliminateNext(List<String> names) {
    merge(names, () -> inquiry.orderProperty().set(new EliminationOrder.Listed(names)));
  }

  /** Merges the whole Jacobian by hand: nothing is eliminated yet. */
  public void beginElimination() {
    merge(
        List.of(),
        () -> {
          inquiry.modeProperty().set(Mode.MERGED);
          inquiry.targetProperty().set(ProgramSetup.EVERY_OUTPUT);
          inquiry.wrtProperty().set("");
          inquiry.orderProperty().set(new EliminationOrder.Listed(List.of()));
        });
  }

  private void merge(List<String> names, Runnable asking) {
    ProgramSetup before = inquiry.request();
    whenShown = made -> position.set(gone(made, names));
    inquiry.together(asking);
    if (inquiry.request().equals(before) && fresh.get()) {
      whenShown = shown -> {};
      goTo(gone(study.get(), names));
    }
  }

  /** After how many steps those nodes are gone, or the first is about to go. */
  private static int gone(ProgramStudy made, List<String> names) {
    List<Step> steps = made.trace().steps();
    for (int k = 0; k < steps.size(); k++) {
      Step step = steps.get(k);
      if (names.isEmpty()) {
        if (step instanceof Step.Eliminate || step instanceof Step.BypassNode) {
          return k;
        }
      } else if (step instanceof Step.Eliminate e && e.node().name().equals(names.getLast())) {
        return k + 1;
      }
    }
    return steps.size();
  }

  @Override
  public int size() {
    return study.get() == null ? 0 : study.get().trace().size();
  }

  @Override
  public List<Integer> phaseEnds() {
    return study.get() == null
        ? List.of()
        : study.get().trace().spans().stream().map(Trace.Span::to).toList();
  }

  @Override
  public void goTo(int step) {
    ProgramStudy now = study.get();
    if (now != null) {
      position.set(Math.clamp(step, 0, now.trace().size()));
    }
  }

  /** Tells the person something that passes. */
  public void tell(String message) {
    notice.set("");
    notice.set(message);
  }

  /** What was told last; the empty string when it has passed. */
  public StringProperty noticeProperty() {
    return notice;
  }

  /** What is asked. */
  public ProgramSetupProperties inquiry() {
    return inquiry;
  }

  /** How it is shown. */
  public Appearance appearance() {
    return appearance;
  }

  /** What is pointed at and what is selected. */
  public Selection attention() {
    return attention;
  }

  /** The paths that are looked at. */
  public PathSelection lens() {
    return lens;
  }

  /** The steps of what is in front: with the Network tab backpropagation's, else the trace's. */
  public Playback walk() {
    return isNetworkInFront() ? network : this;
  }

  /** The network that is looked at. */
  public NetworkState network() {
    return network;
  }

  /** The newest study; null before the first. */
  public ReadOnlyObjectProperty<ProgramStudy> studyProperty() {
    return study.getReadOnlyProperty();
  }

  /** Whether there is no program at all: nothing of the one before is shown then. */
  public boolean isBlank() {
    return inquiry.textProperty().get().isBlank();
  }

  /** Whether the study is of what is asked now. */
  public ReadOnlyBooleanProperty freshProperty() {
    return fresh.getReadOnlyProperty();
  }

  /** What is wrong with the text; while there is anything, the study is of an older text. */
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Whether a newer study is being worked out. */
  public ReadOnlyBooleanProperty busyProperty() {
    return workshop.busyProperty();
  }

  @Override
  public IntegerProperty positionProperty() {
    return position;
  }

  /** What is known there; null before the first study. */
  public ReadOnlyObjectProperty<Frame> frameProperty() {
    return frame.getReadOnlyProperty();
  }

  @Override
  public BooleanProperty playingProperty() {
    return playing;
  }

  @Override
  public DoubleProperty speedProperty() {
    return speed;
  }

  /** The seed of the inputs' values; 0 while they are the person's own. */
  public IntegerProperty seedProperty() {
    return seed;
  }

  /** The speaker's notes, by step. */
  public ObjectProperty<Map<Integer, String>> notesProperty() {
    return notes;
  }

  /** The words. */
  public Texts texts() {
    return appearance.texts();
  }
}
