package edgewise.figure;

/**
 * What an item of a figure stands for, so that it can be found, pointed at and compared from frame
 * to frame.
 */
public sealed interface Key {
  /** A node. */
  record NodeKey(String name) implements Key {}

  /** A node's derivative. */
  record SlotKey(String name) implements Key {}

  /** An edge's line, by its id. */
  record EdgeKey(String id) implements Key {}

  /** An edge's derivative box, by its id. */
  record BoxKey(String id) implements Key {}

  /** A constant drawn as a node: the node it belongs to and its argument place. */
  record ConstantKey(String node, int place) implements Key {}

  /** The large arrow that shows the direction of the sweep. */
  record SweepKey() implements Key {}

  /** A line of words. */
  record CaptionKey(String id) implements Key {}
}
