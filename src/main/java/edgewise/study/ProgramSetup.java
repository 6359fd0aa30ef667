package edgewise.study;

import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The setup of a program study: all that it depends on. Equal setups give equal studies.
 *
 * @param text the program text
 * @param options the strategy and its settings
 * @param target the target's name, the empty string for the first output, or {@link #EVERY_OUTPUT}
 * @param wrt the name of the one wrt node, or the empty string for all inputs
 * @param direction of the picture
 * @param shape transformations of the graph before it is drawn
 * @param places of the nodes that the user moved, by name
 */
public record ProgramSetup(
    String text,
    DerivativeOptions options,
    String target,
    String wrt,
    Direction direction,
    Shape shape,
    Map<String, NodePosition> places) {
  /** The target of a merge of the whole Jacobian. */
  public static final String EVERY_OUTPUT = "*";

  /** An empty program: nothing to differentiate yet, in reverse mode. */
  public static final ProgramSetup EMPTY =
      new ProgramSetup(
          "",
          DerivativeOptions.of(Mode.REVERSE),
          "",
          "",
          Direction.UP,
          new Shape(false, false, false),
          Map.of());

  /** Copies the places. */
  public ProgramSetup {
    places = Collections.unmodifiableMap(new TreeMap<>(places));
  }

  /**
   * Transformations of the graph.
   *
   * @param binarySums whether sums of many terms become sums of two
   * @param mergeEqual whether equal sub-expressions become one node
   * @param constants whether constants are drawn as nodes
   */
  public record Shape(boolean binarySums, boolean mergeEqual, boolean constants) {}

  /** The strategy. */
  public Mode mode() {
    return options.mode();
  }

  /** How fine the steps are. */
  public Detail detail() {
    return options.detail();
  }

  /** The order in which nodes are eliminated when paths are merged. */
  public EliminationOrder order() {
    return options.order();
  }

  /** Whether the whole Jacobian is merged, from all inputs to all outputs. */
  public boolean isWholeJacobian() {
    return mode() == Mode.MERGED && target.equals(EVERY_OUTPUT);
  }

  /** The same setup with another text. */
  public ProgramSetup withText(String other) {
    return new ProgramSetup(other, options, target, wrt, direction, shape, places);
  }

  /** The same setup with nodes in other places. */
  public ProgramSetup withPlaces(Map<String, NodePosition> other) {
    return new ProgramSetup(text, options, target, wrt, direction, shape, other);
  }
}
