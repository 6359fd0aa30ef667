package edgewise.document;

import edgewise.json.JsonFields;
import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import edgewise.study.NodePosition;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of a {@code .edgewise} file: everything needed to show the same screen again.
 * Immutable; equal documents give equal files.
 *
 * @param program the text
 * @param mode the strategy
 * @param detail how fine its steps are
 * @param target the target's name; empty for the first output
 * @param wrt the name of the one wrt; empty for all inputs
 * @param order of elimination
 * @param direction of the picture
 * @param binarySums whether sums are drawn two terms at a time
 * @param mergeEqual whether equal sub-expressions are one node
 * @param constants whether constants are nodes
 * @param step how many steps have been taken, from 0
 * @param places nodes that were moved, by name; sorted
 * @param notes the speaker's, by the number of steps taken; sorted
 * @param tab the name of the tab in front; one that a window does not know is its first
 * @param network the state of the network pane; that of a new window if empty
 */
public record Document(
    String program,
    Mode mode,
    Detail detail,
    String target,
    String wrt,
    EliminationOrder order,
    Direction direction,
    boolean binarySums,
    boolean mergeEqual,
    boolean constants,
    int step,
    Map<String, NodePosition> places,
    Map<Integer, String> notes,
    String tab,
    Optional<NetworkScreen> network) {

  /**
   * Copies the maps, sorted. Halves of surrogate pairs in texts become U+FFFD: no file can hold
   * them.
   *
   * @throws IllegalArgumentException if the step or the step of a note is less than 0
   * @throws NullPointerException if anything is null
   */
  public Document {
    program = JsonFields.wellFormed(program);
    Objects.requireNonNull(mode);
    Objects.requireNonNull(detail);
    target = JsonFields.wellFormed(target);
    wrt = JsonFields.wellFormed(wrt);
    Objects.requireNonNull(order);
    Objects.requireNonNull(direction);
    requireStep(step);
    SortedMap<String, NodePosition> sortedPlaces = new TreeMap<>();
    places.forEach(
        (name, place) ->
            sortedPlaces.put(JsonFields.wellFormed(name), Objects.requireNonNull(place)));
    places = Collections.unmodifiableSortedMap(sortedPlaces);
    notes = Notes.sorted(notes);
    tab = JsonFields.wellFormed(tab);
    Objects.requireNonNull(network);
  }

  private static int requireStep(int step) {
    if (step < 0) {
      throw new IllegalArgumentException("step " + step);
    }
    return step;
  }

  /** The document at another step. */
  public Document atStep(int other) {
    return new Document(
        program,
        mode,
        detail,
        target,
        wrt,
        order,
        direction,
        binarySums,
        mergeEqual,
        constants,
        other,
        places,
        notes,
        tab,
        network);
  }

  /** The document with another selected tab and another network. */
  public Document with(String otherTab, Optional<NetworkScreen> otherNetwork) {
    return new Document(
        program,
        mode,
        detail,
        target,
        wrt,
        order,
        direction,
        binarySums,
        mergeEqual,
        constants,
        step,
        places,
        notes,
        otherTab,
        otherNetwork);
  }

  /**
   * Whether two documents differ at most in the selected tab and the current steps, which is no
   * change worth saving.
   */
  public boolean sameWork(Document other) {
    return network.isPresent() == other.network.isPresent()
        && network.stream().allMatch(n -> n.sameWork(other.network.orElseThrow()))
        && atRest().equals(other.atRest());
  }

  private Document atRest() {
    return atStep(0).with("", Optional.empty());
  }
}
