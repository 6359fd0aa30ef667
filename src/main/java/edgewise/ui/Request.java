package edgewise.ui;

import edgewise.document.Place;
import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
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
public record Request(
    String text,
    Mode mode,
    Detail detail,
    String target,
    String wrt,
    EliminationOrder order,
    Direction direction,
    Shape shape,
    Map<String, Place> places) {

  /** Copies the places. */
  public Request {
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
  Request withText(String other) {
    return new Request(other, mode, detail, target, wrt, order, direction, shape, places);
  }

  /** The same with other places. */
  Request withPlaces(Map<String, Place> other) {
    return new Request(text, mode, detail, target, wrt, order, direction, shape, other);
  }

  /** The stretch of typing that the next request belongs to; none if more than the text differs. */
  Optional<Run> typing(Request next) {
    return next.withText("").equals(withText("")) ? Run.between(text, next.text) : Optional.empty();
  }
}
