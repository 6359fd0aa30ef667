package edgewise.benchmark;

import edgewise.layout.Box;
import edgewise.layout.Diagram;
import edgewise.layout.Direction;
import edgewise.layout.LayeredLayout;
import edgewise.layout.Layout;
import edgewise.layout.Link;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How long layouts take, ms: the first in a fresh virtual machine, then the best of several, and
 * then that of one box being dragged. Two families: a graph by chance in which every box has two
 * operands, and a chain of layers of eight boxes. All links have labels. Run it with {@code mvn -q
 * -Pbenchmark test-compile exec:exec@layout}, or its main method, with the counts of boxes as
 * arguments.
 */
public final class LayoutBenchmark {
  private static final int WARM = 8;

  private LayoutBenchmark() {}

  /** Prints a table. */
  public static void main(String[] arguments) {
    List<String> counts =
        arguments.length == 0 ? List.of("50", "200", "1000", "2000") : List.of(arguments);
    System.out.println("boxes  family   first ms   best ms   move ms   width x height");
    for (String count : counts.reversed()) {
      int n = Integer.parseInt(count);
      measure("chance", chance(n));
      measure("layers", layers(n));
    }
  }

  private static void measure(String family, Diagram diagram) {
    double first = 0;
    double best = Double.MAX_VALUE;
    Layout layout = null;
    for (int i = 0; i <= WARM; i++) {
      long start = System.nanoTime();
      layout = LayeredLayout.of(diagram);
      double ms = (System.nanoTime() - start) / 1e6;
      first = i == 0 ? ms : first;
      best = i == 0 ? best : Math.min(best, ms);
    }
    System.out.printf(
        "%5d  %s  %9.1f %9.1f %9.2f   %.0f x %.0f%n",
        diagram.boxes().size(), family, first, best, drag(layout), layout.width(), layout.height());
  }

  /** The best time of a drag of one box, whose place depends on the pass. */
  private static double drag(Layout layout) {
    double best = Double.MAX_VALUE;
    String box = layout.diagram().boxes().get(layout.boxes().size() / 2).id();
    for (int i = 0; i < 10 * WARM; i++) {
      Map<String, Point2D> there = Map.of(box, new Point2D.Double(-10.0 * i, 5.0 * i));
      long start = System.nanoTime();
      Layout moved = layout.moved(there);
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
      if (moved.originX() < 0) {
        throw new AssertionError(moved.originX());
      }
    }
    return best;
  }

  /** Every box after the first two has two operands among those before it, mostly near ones. */
  static Diagram chance(int n) {
    Random random = new Random(1);
    List<Box> boxes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      boxes.add(new Box("n" + i, 96 + 8 * random.nextInt(8), 80, 64));
      for (int k = 0; k < 2 && i > 1; k++) {
        links.add(new Link("l" + links.size(), "n" + random.nextInt(i), "n" + i, 70, 42));
      }
    }
    return new Diagram(boxes, links, Direction.UP);
  }

  /** Layers of eight, each box joined to two of the layer before. */
  static Diagram layers(int n) {
    Random random = new Random(2);
    List<Box> boxes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      boxes.add(new Box("n" + i, 120, 80, 64));
      for (int k = 0; k < 2 && i >= 8; k++) {
        int from = i / 8 * 8 - 8 + (i + k * (1 + random.nextInt(2))) % 8;
        links.add(new Link("l" + links.size(), "n" + from, "n" + i, 70, 42));
      }
    }
    return new Diagram(boxes, links, Direction.RIGHT);
  }
}
