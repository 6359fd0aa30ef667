package edgewise.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The links from one box to another, laid out together so that they are symmetric about their
 * middle. Lengths are in px: along the direction in which the picture grows, and across it.
 */
record Bundle(String from, String to, List<Link> links, Direction direction, Spacing spacing) {

  /** The links of a diagram grouped into bundles, in the order of first occurrence. */
  static List<Bundle> of(Diagram diagram) {
    Map<List<String>, List<Link>> together = new LinkedHashMap<>();
    for (Link link : diagram.links()) {
      together
          .computeIfAbsent(List.of(link.from(), link.to()), ends -> new ArrayList<>())
          .add(link);
    }
    List<Bundle> bundles = new ArrayList<>();
    together.forEach(
        (ends, links) ->
            bundles.add(
                new Bundle(
                    ends.get(0),
                    ends.get(1),
                    List.copyOf(links),
                    diagram.direction(),
                    diagram.spacing())));
    return bundles;
  }

  /** The number of links. */
  int size() {
    return links.size();
  }

  /** Whether it needs a place of its own between the layers: for labels, or to spread. */
  boolean needsRoom() {
    return size() > 1 || links.getFirst().isLabelled();
  }

  private double along(Link link) {
    return direction == Direction.UP ? link.labelHeight() : link.labelWidth();
  }

  private double across(Link link) {
    double label = direction == Direction.UP ? link.labelWidth() : link.labelHeight();
    return link.isLabelled() ? label : spacing.lines();
  }

  /** The greatest length of its labels along the direction of growth, px. */
  double along() {
    return links.stream().mapToDouble(this::along).max().orElse(0);
  }

  /** The width of its labels side by side, px. */
  double across() {
    return (size() - 1) * pitch() + widest();
  }

  private double widest() {
    return links.stream().mapToDouble(this::across).max().orElse(0);
  }

  /**
   * From the middle of a label to that of the next; the same for all, or they would look uneven.
   */
  private double pitch() {
    boolean labelled = links.stream().anyMatch(Link::isLabelled);
    return widest() + (labelled ? spacing.labels() : spacing.lines());
  }

  /** How far the middle of a link's label lies from the middle of all. */
  double offset(int index) {
    double steps = index - (size() - 1) / 2.0;
    return steps == 0 ? 0 : steps * pitch();
  }

  /** How far a link runs from the middle of all where they run side by side without labels. */
  double lane(int index) {
    return (index - (size() - 1) / 2.0) * spacing.lines() / 2;
  }
}
