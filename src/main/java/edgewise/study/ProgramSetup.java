package edgewise.study;

import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything a picture with its steps is made from. Two equal requests give the same study.
 *
 * @param text the program
 * @param mode the strategy
 * @param detail how fine its steps are
 * @param target the target's name, or the empty string for the first output
 * @param wrt the name of the one wrt, or the empty string for all inputs
 * @param order of elimination
 * @param direction of the picture
 * @param shape what is done to the graph before it is drawn
 * @param places of the nodes that a person moved, by name
 */
public record ProgramSetup(
    String text,
    Mode mode,
    Detail detail,
    String target,
    String wrt,
    EliminationOrder order,
    Direction direction,
    Shape shape,
    Map<String, NodePosition> places) {

  /** In the place of a target's name: merging is for the whole Jacobian. */
  public static final String EVERY_OUTPUT = "*";

  /** Copies the places. */
  public ProgramSetup {
    places = Collections.unmodifiableMap(new TreeMap<>(places));
  }

  /**
   * Switches of the graph.
   *
   * @param binarySums whether sums of many terms are made of sums of two
   * @param mergeEqual whether equal sub-expressions are one node
   * @param constants whether constants are drawn as nodes
   */
  public record Shape(boolean binarySums, boolean mergeEqual, boolean constants) {}

  /** The same with another text. */
  public ProgramSetup withText(String other) {
    return new ProgramSetup(other, mode, detail, target, wrt, order, direction, shape, places);
  }

  /** The same with other places. */
  public ProgramSetup withPlaces(Map<String, NodePosition> other) {
    return new ProgramSetup(text, mode, detail, target, wrt, order, direction, shape, other);
  }
}
