package edgewise.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Layouts of more boxes than ELK is asked to rank. */
class LargeLayoutTest {
  /** Every box has up to two operands among the forty before it; some links are bare. */
  private static Diagram chance(int n, long seed, Direction direction) {
    Random random = new Random(seed);
    List<Box> boxes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      boxes.add(new Box("n" + i, 60 + random.nextInt(100), 40 + random.nextInt(60), 40));
      for (int k = 0; k < 2 && i > 8; k++) {
        int from = Math.max(0, i - 1 - random.nextInt(40));
        int label = random.nextInt(5) == 0 ? 0 : 30 + random.nextInt(50);
        links.add(new Link("l" + links.size(), "n" + from, "n" + i, label, label / 2.0));
      }
    }
    return new Diagram(boxes, links, direction);
  }

  @Test
  void nothingOverlapsInGraphsRankedBySweeps() {
    for (int seed = 0; seed < 12; seed++) {
      Direction direction = seed % 2 == 0 ? Direction.UP : Direction.RIGHT;
      Layout layout = LayeredLayout.of(chance(50 + 10 * seed, seed, direction));
      assertEquals(List.of(), layout.conflicts(), "seed " + seed);
    }
  }

  @Test
  void ofHundredsBoxesAndLabelsAreStillFreeOfEachOther() {
    for (Direction direction : Direction.values()) {
      Diagram diagram = chance(500, 5, direction);
      Layout layout = LayeredLayout.of(diagram);
      List<String> overlaps =
          layout.conflicts().stream().filter(c -> !c.startsWith("link")).toList();
      assertEquals(List.of(), overlaps);
      assertEquals(layout, LayeredLayout.of(diagram), "and it is always the same");
      for (Link link : diagram.links()) {
        Rectangle2D label = layout.routes().get(link.id()).label();
        assertEquals(link.isLabelled(), label != null, "no label is dropped");
      }
    }
  }

  @Test
  void linksGoFromLayerToLayerInTheDirectionOfGrowth() {
    Diagram diagram = chance(400, 6, Direction.UP);
    Layout layout = LayeredLayout.of(diagram);
    for (Link link : diagram.links()) {
      assertTrue(
          layout.boxes().get(link.to()).getMaxY() < layout.boxes().get(link.from()).getMinY());
    }
  }

  @Test
  void inputsAreNextToWhatTheyAreUsedFor() {
    int[] from = {0, 1, 2, 3, 4, 5};
    int[] to = {1, 2, 3, 4, 5, 6};
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6}, Layering.of(7, from, to));
    int[] late = Layering.of(4, new int[] {0, 1, 3}, new int[] {1, 2, 2});
    assertArrayEquals(new int[] {0, 1, 2, 1}, late);
  }

  @Test
  void aCircleIsRefused() {
    int[] from = {0, 1};
    int[] to = {1, 0};
    assertThrows(IllegalArgumentException.class, () -> Layering.of(2, from, to));
  }

  @Test
  void crossingsThatNeedNotBeAreUndone() {
    int[][] layers = {{0, 1, 2}, {3, 4, 5}};
    int[][] before = {{}, {}, {}, {2}, {1}, {0}};
    int[][] after = {{5}, {4}, {3}, {}, {}, {}};
    int[][] ordered = Ordering.of(layers, before, after, 4);
    assertEquals(ordered[0][0] + 5, ordered[1][0]);
    assertEquals(ordered[0][2] + 1, ordered[1][2]);
    Set<Integer> all = new HashSet<>();
    for (int place : ordered[1]) {
      all.add(place);
    }
    assertEquals(Set.of(3, 4, 5), all);
  }

  @Test
  void interruptingTheThreadCancels() {
    Thread.currentThread().interrupt();
    try {
      Diagram diagram = chance(400, 7, Direction.UP);
      assertThrows(CancellationException.class, () -> LayeredLayout.of(diagram));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }
}
