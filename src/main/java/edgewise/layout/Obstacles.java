package edgewise.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Rectangles with names, sorted into slices of the way along, so that near ones are found soon. */
final class Obstacles {
  private static final double SLICE = 128;

  private record Named(String name, Rectangle2D area) {}

  private final Map<Integer, List<Named>> slices = new HashMap<>();
  private final Map<String, Rectangle2D> areas = new HashMap<>();

  /** Puts a rectangle in place of the one of that name; null takes it away. */
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

  /** Whether any rectangle that meets this area, other than those so named, is as asked. */
  boolean anyMeeting(Rectangle2D near, List<String> except, Predicate<Map.Entry<String, Rectangle2D>> condition) {
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
