package edgewise.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Named rectangles in an index of slices along x, so that those near an area are found quickly. */
final class Obstacles {
  private static final double SLICE = 128;

  private record Named(String name, Rectangle2D area) {}

  private final Map<Integer, List<Named>> slices = new HashMap<>();
  private final Map<String, Rectangle2D> areas = new HashMap<>();

  /** Sets the rectangle of a name; null removes it. */
  void put(String name, Rectangle2D area) {
    Rectangle2D before = area == null ? areas.remove(name) : areas.put(name, area);
    if (before != null) {
      for (int i = slice(before.getX()); i <= slice(before.getMaxX()); i++) {
        slices.get(i).removeIf(named -> named.name().equals(name));
      }
    }
    if (area != null) {
      for (int i = slice(area.getX()); i <= slice(area.getMaxX()); i++) {
        slices.computeIfAbsent(i, key -> new ArrayList<>()).add(new Named(name, area));
      }
    }
  }

  /**
   * Whether the condition holds for any rectangle that intersects an area.
   *
   * @param near the area
   * @param except names of rectangles to be ignored
   */
  boolean anyMeeting(
      Rectangle2D near, List<String> except, Predicate<Map.Entry<String, Rectangle2D>> condition) {
    for (int i = slice(near.getX()); i <= slice(near.getMaxX()); i++) {
      for (Named named : slices.getOrDefault(i, List.of())) {
        if (near.intersects(named.area())
            && !except.contains(named.name())
            && condition.test(Map.entry(named.name(), named.area()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int slice(double x) {
    return (int) Math.floor(x / SLICE);
  }
}
