package edgewise.figure;

/**
 * The identity of an item in a figure, so that it can be found, pointed at and compared from frame
 * to frame.
 */
public sealed interface ItemKey {
  /** A node. */
  record NodeKey(String name) implements ItemKey {}

  /** A node's derivative. */
  record SlotKey(String name) implements ItemKey {}

  /** An edge's line, by its id. */
  record EdgeKey(String id) implements ItemKey {}

  /** An edge's derivative box, by its id. */
  record BoxKey(String id) implements ItemKey {}

  /** A constant drawn as a node: the node it belongs to and its argument place. */
  record ConstantKey(String node, int place) implements ItemKey {}

  /** The large arrow that shows the direction of the sweep. */
  record SweepKey() implements ItemKey {}

  /** The dots that stand for neurons of a layer, from 1, which have no room. */
  record DotsKey(int layer) implements ItemKey {}

  /** The line from an output, from 1, to the cost. */
  record CostLineKey(int output) implements ItemKey {}

  /** A line of words. */
  record CaptionKey(String id) implements ItemKey {}

  /** A thing of one of several figures that are shown as one, counted from 0. */
  record PartKey(int part, ItemKey key) implements ItemKey {}
}
