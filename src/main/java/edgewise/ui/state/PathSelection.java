package edgewise.ui.state;

import static java.util.Comparator.comparing;

import edgewise.autodiff.PathCount;
import edgewise.graph.Node;
import edgewise.strategy.AllPaths;
import edgewise.strategy.Path;
import edgewise.strategy.PathSum;
import edgewise.strategy.PathTerm;
import edgewise.study.ProgramStudy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The path lens: which drawer is open, between which two nodes paths are looked at, which of them
 * are in the sum, and which one is lit. The paths are found beside the JavaFX thread where the
 * graph is large, and only as many as a person will watch.
 */
public final class PathSelection {
  private static final int MOST_QUICK_NODES = 60;
  private final BackgroundWork workshop = new BackgroundWork();
  private final ObjectProperty<Drawer> drawer = new SimpleObjectProperty<>(Drawer.NONE);
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty to = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<Integer>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<PathTerm> lit = new ReadOnlyObjectWrapper<>();
  private ProgramStudy study;
  private Sight last;
  private int litNumber;

  /**
   * What is seen through the lens.
   *
   * @param study the graph it is held over
   * @param paths all of them
   * @param terms the first of them, as many as a person will watch
   */
  public record Sight(ProgramStudy study, AllPaths paths, List<PathTerm> terms) {
    private static Sight of(ProgramStudy study, String from, String to) {
      Node end = study.graph().node(to).orElse(study.trace().target().node());
      Node start = study.graph().node(from).orElseGet(() -> start(study, end));
      AllPaths lens = AllPaths.of(study.graph(), start, end);
      return new Sight(study, lens, lens.first(PathSum.WATCHABLE));
    }

    /** The wrt that reaches the end on most paths. */
    private static Node start(ProgramStudy study, Node end) {
      PathCount count = PathCount.to(study.graph(), end);
      return study.trace().target().wrt().stream().max(comparing(count::from)).orElse(end);
    }

    /** Whether these are the same paths, perhaps with other values. */
    private boolean isLike(Sight other) {
      return other != null
          && paths.from().name().equals(other.paths.from().name())
          && paths.to().name().equals(other.paths.to().name())
          && paths.count().equals(other.paths.count())
          && study.graph().edges().size() == other.study.graph().edges().size();
    }
  }

  PathSelection() {
    from.addListener(o -> look());
    to.addListener(o -> look());
    drawer.addListener(o -> look());
  }

  /** Holds the lens over another study, or over nothing while one is being worked out. */
  void holdOver(ProgramStudy next) {
    study = next;
    look();
  }

  private void look() {
    if (study == null || drawer.get() != Drawer.PATHS) {
      workshop.forget();
      show(null);
      return;
    }
    ProgramStudy seen = study;
    String start = from.get();
    String end = to.get();
    if (seen.graph().nodes().size() <= MOST_QUICK_NODES) {
      workshop.forget();
      show(Sight.of(seen, start, end));
    } else {
      show(null);
      workshop.submit(
          () -> Sight.of(seen, start, end),
          this::show,
          e -> {
            throw e;
          });
    }
  }

  /** The choice stays while the same paths have other values, else begins with the first path. */
  private void show(Sight next) {
    if (next == null) {
      sight.set(null);
      lit.set(null);
      return;
    }
    boolean same = next.isLike(last);
    last = next;
    if (!same) {
      chosen.set(next.terms().isEmpty() ? Set.of() : Set.of(1));
      litNumber = 1;
    }
    sight.set(next);
    lit.set(litNumber < 1 || next.terms().isEmpty() ? null : next.terms().get(litNumber - 1));
  }

  /** Lights a path; null lights none. */
  public void light(PathTerm term) {
    litNumber = term == null ? 0 : term.number();
    lit.set(term);
  }

  /** Puts a path into the sum, or takes it out. */
  public void choose(PathTerm term, boolean in) {
    Set<Integer> now = new TreeSet<>(chosen.get());
    if (in ? now.add(term.number()) : now.remove(term.number())) {
      chosen.set(now);
    }
  }

  /** Puts every path that was found into the sum, or none. */
  public void chooseAll(boolean in) {
    Set<Integer> now = new TreeSet<>();
    if (in && sight.get() != null) {
      sight.get().terms().forEach(term -> now.add(term.number()));
    }
    chosen.set(now);
  }

  /** Puts the first path that is not in the sum into it, and lights it. */
  public void chooseNext() {
    if (sight.get() != null) {
      sight.get().terms().stream()
          .filter(term -> !chosen.get().contains(term.number()))
          .findFirst()
          .ifPresent(
              term -> {
                choose(term, true);
                light(term);
              });
    }
  }

  /** The paths in the sum, in order. */
  public List<PathTerm> chosenTerms() {
    return sight.get() == null
        ? List.of()
        : sight.get().terms().stream().filter(t -> chosen.get().contains(t.number())).toList();
  }

  /** The path that is lit in the picture, if any has an edge. */
  public Optional<Path> litPath() {
    return Optional.ofNullable(lit.get()).map(PathTerm::path).filter(p -> p.length() > 0);
  }

  /** Which drawer is open. */
  public ObjectProperty<Drawer> drawerProperty() {
    return drawer;
  }

  /** The name of the node where paths begin; empty for the wrt. */
  public StringProperty fromProperty() {
    return from;
  }

  /** The name of the node where they end; empty for the target. */
  public StringProperty toProperty() {
    return to;
  }

  /** What is seen; null while the lens is closed or the paths are being found. */
  public ReadOnlyObjectProperty<Sight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** The numbers of the paths that are in the sum. */
  public ReadOnlyObjectProperty<Set<Integer>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The path that is lit; null for none. */
  public ReadOnlyObjectProperty<PathTerm> litProperty() {
    return lit.getReadOnlyProperty();
  }
}
