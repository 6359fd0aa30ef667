package edgewise.layout;

import java.util.List;

/** What is to be laid out: boxes and links, whose order the layout respects where it can. */
public record Diagram(List<Box> boxes, List<Link> links, Direction direction) {
  /** Copies the lists. */
  public Diagram {
    boxes = List.copyOf(boxes);
    links = List.copyOf(links);
  }
}
