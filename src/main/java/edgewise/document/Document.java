package edgewise.document;

import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Everything that is needed to show the same screen again.
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
 * @param places nodes that were moved, by name
 * @param notes the speaker's, by step
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
    Map<String, Place> places,
    Map<Integer, String> notes) {

  /** Copies the maps. */
  public Document {
    Objects.requireNonNull(program);
    Objects.requireNonNull(mode);
    Objects.requireNonNull(detail);
    Objects.requireNonNull(target);
    Objects.requireNonNull(wrt);
    Objects.requireNonNull(order);
    Objects.requireNonNull(direction);
    if (step < 0) {
      throw new IllegalArgumentException("step " + step);
    }
    places = Collections.unmodifiableMap(new TreeMap<>(places));
    notes = Collections.unmodifiableMap(new TreeMap<>(notes));
  }

  /** The same at another step. */
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
        notes);
  }

  /** Whether nothing differs but where the player is: that alone is no change worth saving. */
  public boolean sameWork(Document other) {
    return atStep(0).equals(other.atStep(0));
  }
}
