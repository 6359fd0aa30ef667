package edgewise.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The boxes and links to be laid out. Their order is kept where it costs no crossing; the same
 * diagram always gets the same layout.
 *
 * @param boxes with unique ids
 * @param links with unique ids, between boxes of this diagram; acyclic, no loops
 * @param direction which way it grows
 * @param spacing the least distances
 */
public record Diagram(List<Box> boxes, List<Link> links, Direction direction, Spacing spacing) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if an id is used twice or a link ends at no box
   */
  public Diagram {
    boxes = List.copyOf(boxes);
    links = List.copyOf(links);
    Set<String> known = new HashSet<>();
    for (Box box : boxes) {
      if (!known.add(box.id())) {
        throw new IllegalArgumentException("two boxes " + box.id());
      }
    }
    Set<String> used = new HashSet<>();
    for (Link link : links) {
      if (!used.add(link.id())) {
        throw new IllegalArgumentException("two links " + link.id());
      }
      if (!known.contains(link.from()) || !known.contains(link.to())) {
        throw new IllegalArgumentException("no box at an end of " + link);
      }
      if (link.from().equals(link.to())) {
        throw new IllegalArgumentException("a loop: " + link);
      }
    }
  }

  /** A diagram with the spacing that suits its number of boxes. */
  public Diagram(List<Box> boxes, List<Link> links, Direction direction) {
    this(boxes, links, direction, Spacing.of(boxes.size()));
  }
}
