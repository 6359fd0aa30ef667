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
 * The state of the path lens: the open drawer, the two end nodes of the paths, which paths are in
 * the sum, and which one is highlighted. In a large graph the paths are computed on a background
 * thread; at most {@link PathSum#WATCHABLE} are listed.
 */
public final class PathSelection {
  private static final int MOST_QUICK_NODES = 60;
  private final BackgroundWork backgroundWork = new BackgroundWork();
  private final ObjectProperty<Drawer> drawer = new SimpleObjectProperty<>(Drawer.NONE);
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty to = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<FoundPaths> foundPaths = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<Integer>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<PathTerm> highlighted = new ReadOnlyObjectWrapper<>();
  private ProgramStudy study;
  private FoundPaths last;
  private int highlightedNumber;

  /**
   * The paths found between two nodes.
   *
   * @param study of the graph
   * @param paths all of them
   * @param terms the first ones, as many as a person will watch
   */
  public record FoundPaths(ProgramStudy study, AllPaths paths, List<PathTerm> terms) {
    private static FoundPaths of(ProgramStudy study, String from, String to) {
      Node end = study.graph().node(to).orElse(study.trace().target().node());
      Node start = study.graph().node(from).orElseGet(() -> start(study, end));
      AllPaths paths = AllPaths.of(study.graph(), start, end);
      return new FoundPaths(study, paths, paths.first(PathSum.WATCHABLE));
    }

    /** The wrt node with the most paths to the end node. */
    private static Node start(ProgramStudy study, Node end) {
      PathCount count = PathCount.to(study.graph(), end);
      return study.trace().target().wrt().stream().max(comparing(count::from)).orElse(end);
    }

    /** Whether the paths are the same; values may differ. */
    private boolean hasSamePaths(FoundPaths other) {
      return other != null
          && paths.from().name().equals(other.paths.from().name())
          && paths.to().name().equals(other.paths.to().name())
          && paths.count().equals(other.paths.count())
          && study.graph().edges().size() == other.study.graph().edges().size();
    }
  }

  PathSelection() {
    from.addListener(o -> workOut());
    to.addListener(o -> workOut());
    drawer.addListener(o -> workOut());
  }

  /** Follows another study; null while one is being computed. */
  void follow(ProgramStudy next) {
    study = next;
    workOut();
  }

  private void workOut() {
    if (study == null || drawer.get() != Drawer.PATHS) {
      backgroundWork.cancel();
      show(null);
      return;
    }
    ProgramStudy current = study;
    String start = from.get();
    String end = to.get();
    if (current.graph().nodes().size() <= MOST_QUICK_NODES) {
      backgroundWork.cancel();
      show(FoundPaths.of(current, start, end));
    } else {
      show(null);
      backgroundWork.submit(
          () -> FoundPaths.of(current, start, end),
          this::show,
          e -> {
            throw e;
          });
    }
  }

  /**
   * Shows other paths. The choice is kept if they are the same paths with other values; else only
   * the first path is in the sum.
   */
  private void show(FoundPaths next) {
    if (next == null) {
      foundPaths.set(null);
      highlighted.set(null);
      return;
    }
    boolean same = next.hasSamePaths(last);
    last = next;
    if (!same) {
      chosen.set(next.terms().isEmpty() ? Set.of() : Set.of(1));
      highlightedNumber = 1;
    }
    foundPaths.set(next);
    highlighted.set(
        highlightedNumber < 1 || next.terms().isEmpty()
            ? null
            : next.terms().get(highlightedNumber - 1));
  }

  /** Highlights a path; null for none. */
  public void highlight(PathTerm term) {
    highlightedNumber = term == null ? 0 : term.number();
    highlighted.set(term);
  }

  /** Adds a path to the sum, or removes it. */
  public void setChosen(PathTerm term, boolean in) {
    Set<Integer> now = new TreeSet<>(chosen.get());
    if (in ? now.add(term.number()) : now.remove(term.number())) {
      chosen.set(now);
    }
  }

  /** Adds all found paths to the sum, or removes all. */
  public void setAllChosen(boolean in) {
    Set<Integer> now = new TreeSet<>();
    if (in && foundPaths.get() != null) {
      foundPaths.get().terms().forEach(term -> now.add(term.number()));
    }
    chosen.set(now);
  }

  /** Adds the first path that is not in the sum, and highlights it. */
  public void chooseNext() {
    if (foundPaths.get() != null) {
      foundPaths.get().terms().stream()
          .filter(term -> !chosen.get().contains(term.number()))
          .findFirst()
          .ifPresent(
              term -> {
                setChosen(term, true);
                highlight(term);
              });
    }
  }

  /** The paths in the sum, in order. */
  public List<PathTerm> chosenTerms() {
    return foundPaths.get() == null
        ? List.of()
        : foundPaths.get().terms().stream().filter(t -> chosen.get().contains(t.number())).toList();
  }

  /** The highlighted path, if it has an edge. */
  public Optional<Path> highlightedPath() {
    return Optional.ofNullable(highlighted.get()).map(PathTerm::path).filter(p -> p.length() > 0);
  }

  /** The open drawer. */
  public ObjectProperty<Drawer> drawerProperty() {
    return drawer;
  }

  /** The name of the node where the paths begin; empty for the wrt node. */
  public StringProperty fromProperty() {
    return from;
  }

  /** The name of the node where the paths end; empty for the target. */
  public StringProperty toProperty() {
    return to;
  }

  /** The paths that were found; null while the lens is closed or they are being computed. */
  public ReadOnlyObjectProperty<FoundPaths> foundPathsProperty() {
    return foundPaths.getReadOnlyProperty();
  }

  /** The numbers of the paths that are in the sum. */
  public ReadOnlyObjectProperty<Set<Integer>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The highlighted path; null for none. */
  public ReadOnlyObjectProperty<PathTerm> highlightedProperty() {
    return highlighted.getReadOnlyProperty();
  }
}
