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
import edgewise.study.NodePosition;
import edgewise.study.ProgramSetup;
import edgewise.study.ProgramStudy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;

/**
 * The open program: its setup, its study, and the frame at the player's position. Lives on the
 * JavaFX thread.
 *
 * <p>A small program is computed at once, a larger one on a background thread. While the study is
 * not of the current setup, it is not {@link #freshProperty fresh}, and the empty frame is shown,
 * so that no outdated number is visible.
 */
public final class ProgramState extends StudyState<ProgramSetup, ProgramStudy> {
  private final ProgramSetupProperties setup = new ProgramSetupProperties(this::workOut);
  private final ObservableValue<Locale> locale;
  private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>();
  private final IntegerProperty seed = new SimpleIntegerProperty();
  private Consumer<ProgramStudy> whenShown = shown -> {};
  private Program parsed;
  private String editKind = "";
  private boolean recording = true;
  private boolean changing;

  /** An empty state in a language; {@link #open} fills it. */
  ProgramState(ObservableValue<Locale> locale) {
    super(new History<ProgramSetup>(EditRun::typing), ProgramStudy::narration);
    this.locale = locale;
    positionProperty().addListener((o, old, now) -> showFrame());
    locale.addListener((o, old, now) -> translate());
  }

  /** Opens an example at its first step; this can be undone. */
  public void open(Example example) {
    history().endRun();
    open(
        () -> {
          setup.textProperty().set(example.program());
          setup.modeProperty().set(example.mode());
          setup.targetProperty().set(example.target());
          setup.wrtProperty().set(example.wrt());
          setup.directionProperty().set(example.leftToRight() ? Direction.RIGHT : Direction.UP);
          setup.orderProperty().set(new EliminationOrder.FromInputs());
        });
  }

  /** Opens a program at its first step. */
  public void open(String program) {
    open(
        () -> {
          setup.textProperty().set(program);
          setup.targetProperty().set("");
          setup.wrtProperty().set("");
        });
  }

  private void open(Runnable changes) {
    open(
        1,
        () -> {
          setup.placesProperty().set(Map.of());
          changes.run();
        });
    notesProperty().set(Map.of());
  }

  /** Opens a setup at a step; nothing before it can be undone. */
  public void open(ProgramSetup opened, int step) {
    open(step, () -> setup.set(opened));
    history().begin(setup.value());
  }

  private void open(int step, Runnable changes) {
    playingProperty().set(false);
    selection().clear();
    seed.set(0);
    setup.changeTogether(
        () -> {
          changes.run();
          positionProperty().set(step);
        });
  }

  private void workOut(ProgramSetup now) {
    if (recording) {
      history().add(now, editKind);
    }
    if (ProgramStudy.isQuick(now, study())) {
      work().cancel();
      try {
        show(made(now));
      } catch (RuntimeException e) {
        showProblems(e);
      }
    } else {
      fresh.set(false);
      showFrame();
      var before = study();
      Locale language = locale.getValue();
      work().submit(() -> ProgramStudy.of(now, before, language), this::show, this::showProblems);
    }
  }

  /**
   * Computes the study; uses the program that an edit has parsed already, so that a slider's move
   * parses once.
   */
  private ProgramStudy made(ProgramSetup now) {
    boolean known = parsed != null && parsed.text().equals(now.text());
    return known
        ? ProgramStudy.of(now, parsed, study(), locale.getValue())
        : ProgramStudy.of(now, study(), locale.getValue());
  }

  /** Replaces the study by the same one in another language, with the same positions. */
  private void translate() {
    study().filter(shown -> fresh.get()).ifPresent(this::show);
  }

  private void show(ProgramStudy result) {
    // The language may have changed while it was computed.
    ProgramStudy newStudy = result.in(locale.getValue());
    // A frame of the previous study must not be shown with the new study.
    frame.set(null);
    problems.set(List.of());
    setStudy(newStudy);
    selection().retainExisting(newStudy.graph());
    changing = true;
    Consumer<ProgramStudy> then = whenShown;
    whenShown = shown -> {};
    then.accept(newStudy);
    if (positionProperty().get() > newStudy.trace().size()) {
      positionProperty().set(newStudy.trace().size());
    }
    changing = false;
    fresh.set(true);
    showFrame();
  }

  /** Shows the problems of a wrong program; any other exception is rethrown. */
  private void showProblems(RuntimeException e) {
    whenShown = shown -> {};
    if (e instanceof ProgramException wrong) {
      problems.set(wrong.problems());
      fresh.set(false);
      playingProperty().set(false);
      showFrame();
    } else {
      throw e;
    }
  }

  private void showFrame() {
    if (!changing) {
      study()
          .map(ProgramStudy::trace)
          .ifPresent(
              trace -> {
                int position = Math.clamp(positionProperty().get(), 0, trace.size());
                frame.set(trace.frame(fresh.get() ? position : 0));
              });
    }
  }

  /** Changes an input's value in the program text. */
  public void setInput(String name, double value) {
    if (problems.get().isEmpty()) {
      editProgram("value of " + name, program -> program.withInput(name, value));
    }
  }

  /** Changes the program; successive edits of the same kind are undone as one. */
  void editProgram(String kind, UnaryOperator<Program> change) {
    String text = setup.textProperty().get();
    Program before =
        study()
            .map(ProgramStudy::program)
            .filter(program -> program.text().equals(text))
            .orElseGet(() -> Program.parse(text));
    parsed = change.apply(before);
    try {
      edit(kind, old -> parsed.text());
    } finally {
      parsed = null;
    }
  }

  /** Changes the program text; successive edits of the same kind are undone as one. */
  public void edit(String kind, UnaryOperator<String> change) {
    editKind = kind;
    try {
      setup.textProperty().set(change.apply(setup.textProperty().get()));
    } finally {
      editKind = "";
    }
  }

  /** Changes the program text and the places of nodes as one edit. */
  public void edit(UnaryOperator<String> change, Map<String, NodePosition> moved) {
    Map<String, NodePosition> places = new TreeMap<>(setup.placesProperty().get());
    places.putAll(moved);
    setup.changeTogether(
        () -> {
          setup.textProperty().set(change.apply(setup.textProperty().get()));
          setup.placesProperty().set(places);
        });
  }

  /** Moves nodes: centres in layout px, by name; one edit until {@link #endEdit}. */
  public void moveNodes(Map<String, NodePosition> moved) {
    Map<String, NodePosition> places = new TreeMap<>(setup.placesProperty().get());
    places.putAll(moved);
    editKind = "places";
    try {
      setup.placesProperty().set(places);
    } finally {
      editKind = "";
    }
  }

  @Override
  void restore(ProgramSetup then) {
    recording = false;
    setup.set(then);
    recording = true;
  }

  /**
   * Merges in this order, and goes to the step where the last of these nodes is eliminated; without
   * nodes, to the step where parallel edges are fused and no node is eliminated.
   */
  public void eliminateNext(List<String> names) {
    merge(names, () -> setup.orderProperty().set(new EliminationOrder.Listed(names)));
  }

  /** Starts merging the whole Jacobian by hand: no node is eliminated yet. */
  public void beginElimination() {
    merge(
        List.of(),
        () -> {
          setup.modeProperty().set(Mode.MERGED);
          setup.targetProperty().set(ProgramSetup.EVERY_OUTPUT);
          setup.wrtProperty().set("");
          setup.orderProperty().set(new EliminationOrder.Listed(List.of()));
        });
  }

  private void merge(List<String> names, Runnable changes) {
    ProgramSetup before = setup.value();
    whenShown = newStudy -> positionProperty().set(positionAfter(newStudy, names));
    setup.changeTogether(changes);
    if (setup.value().equals(before) && fresh.get()) {
      whenShown = shown -> {};
      goTo(positionAfter(studyProperty().get(), names));
    }
  }

  /**
   * The position after which these nodes are eliminated; without nodes, the position before the
   * first elimination.
   */
  private static int positionAfter(ProgramStudy newStudy, List<String> names) {
    List<Step> steps = newStudy.trace().steps();
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

  /** The setup, a property for each part. */
  public ProgramSetupProperties setup() {
    return setup;
  }

  /** Whether the program is empty; then no study is shown. */
  public boolean isBlank() {
    return setup.textProperty().get().isBlank();
  }

  /** Whether the study is of the current setup. */
  public ReadOnlyBooleanProperty freshProperty() {
    return fresh.getReadOnlyProperty();
  }

  @Override
  public boolean isCurrent() {
    return fresh.get();
  }

  /** The problems of the text; if there are any, the study is of an older text. */
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** The frame at the current position; null before the first study. */
  public ReadOnlyObjectProperty<Frame> frameProperty() {
    return frame.getReadOnlyProperty();
  }

  /** The seed of the inputs' values; 0 for values of the user. */
  public IntegerProperty seedProperty() {
    return seed;
  }
}
