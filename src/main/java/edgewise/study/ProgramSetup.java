package edgewise.study;

import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that a program's study follows from. Two equal setups give the same study.
 *
 * @param text the program
 * @param options by which strategy the derivative is found
 * @param target the target's name, the empty string for the first output, or {@link #EVERY_OUTPUT}
 * @param wrt the name of the one wrt, or the empty string for all inputs
 * @param direction of the picture
 * @param shape what is done to the graph before it is drawn
 * @param places of the nodes that a person moved, by name
 */
public record ProgramSetup(
    String text,
    DerivativeOptions options,
    String target,
    String wrt,
    Direction direction,
    Shape shape,
    Map<String, NodePosition> places) {
  /** In the place of a target's name: merging is for the whole Jacobian. */
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
   * Switches of the graph.
   *
   * @param binarySums whether sums of many terms are made of sums of two
   * @param mergeEqual whether equal sub-expressions are one node
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

  /** In which order paths are merged. */
  public EliminationOrder order() {
    return options.order();
  }

  /** Whether the whole Jacobian is merged, from every input to every output. */
  public boolean isWholeJacobian() {
    return mode() == Mode.MERGED && target.equals(EVERY_OUTPUT);
  }

  /** The same setup of another text. */
  public ProgramSetup withText(String other) {
    return new ProgramSetup(other, options, target, wrt, direction, shape, places);
  }

  /** The same setup with nodes in other places. */
  public ProgramSetup withPlaces(Map<String, NodePosition> other) {
    return new ProgramSetup(text, options, target, wrt, direction, shape, other);
  }
}
