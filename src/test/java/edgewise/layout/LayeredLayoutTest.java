package edgewise.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LayeredLayoutTest {

  @TestFactory
  Stream<DynamicTest> nothingOverlapsInAGoldenCase() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      GoldenDiagrams.all(direction)
          .forEach(
              (name, diagram) ->
                  tests.add(
                      DynamicTest.dynamicTest(
                          name + " " + direction,
                          () -> assertEquals(List.of(), LayeredLayout.of(diagram).conflicts()))));
    }
    return tests.stream();
  }

  @Test
  void nothingOverlapsInTwoHundredGraphsByChance() {
    for (int seed = 0; seed < 200; seed++) {
      Direction direction = seed % 2 == 0 ? Direction.UP : Direction.RIGHT;
      Layout layout = LayeredLayout.of(GoldenDiagrams.random(seed, direction));
      assertEquals(List.of(), layout.conflicts(), "seed " + seed);
    }
  }

  @Test
  void everythingLiesWithinTheWholeAndItsMargin() {
    for (int seed = 0; seed < 40; seed++) {
      Layout layout = LayeredLayout.of(GoldenDiagrams.random(seed, Direction.UP));
      Rectangle2D whole = new Rectangle2D.Double(0, 0, layout.width(), layout.height());
      layout.boxes().values().forEach(box -> assertTrue(whole.contains(box)));
      for (Route route : layout.routes().values()) {
        for (int i = 0; i <= 20; i++) {
          assertTrue(whole.contains(route.at(i / 20.0)));
        }
        assertTrue(route.label() == null || whole.contains(route.label()));
      }
    }
  }

  @Test
  void linesRunFromTheRoundedBorderOfTheSourceToThatOfTheTarget() {
    for (int seed = 0; seed < 40; seed++) {
      Diagram diagram = GoldenDiagrams.random(seed, Direction.UP);
      Layout layout = LayeredLayout.of(diagram);
      for (Link link : diagram.links()) {
        Route route = layout.routes().get(link.id());
        Rectangle2D from = layout.boxes().get(link.from());
        Rectangle2D to = layout.boxes().get(link.to());
        assertOnBorder(from, route.start());
        assertOnBorder(to, route.tip());
        assertTrue(route.start().getY() < from.getCenterY(), "it leaves on top");
        assertTrue(route.tip().getY() > to.getCenterY(), "it arrives from below");
      }
    }
  }

  private static void assertOnBorder(Rectangle2D box, Point2D p) {
    assertTrue(rounded(box, 0.1).contains(p), p + " outside " + box);
    assertFalse(rounded(box, -0.1).contains(p), p + " inside " + box);
  }

  private static RoundRectangle2D rounded(Rectangle2D r, double more) {
    double arc = Math.min(36, Math.min(r.getWidth(), r.getHeight())) + 2 * more;
    return new RoundRectangle2D.Double(
        r.getX() - more,
        r.getY() - more,
        r.getWidth() + 2 * more,
        r.getHeight() + 2 * more,
        arc,
        arc);
  }

  @Test
  void aLabelSitsOnItsOwnLine() {
    for (int seed = 0; seed < 40; seed++) {
      Layout layout = LayeredLayout.of(GoldenDiagrams.random(seed, Direction.RIGHT));
      for (Route route : layout.routes().values()) {
        if (route.label() != null) {
          Point2D middle =
              new Point2D.Double(route.label().getCenterX(), route.label().getCenterY());
          double nearest =
              IntStream.rangeClosed(0, 2000)
                  .mapToDouble(i -> route.at(i / 2000.0).distance(middle))
                  .min()
                  .orElseThrow();
          assertTrue(nearest < 2, route + " misses its label by " + nearest);
        }
      }
    }
  }

  @Test
  void parallelLinksAreDistinctAndSymmetricAboutTheStraightLine() {
    for (Direction direction : Direction.values()) {
      Layout layout = LayeredLayout.of(GoldenDiagrams.all(direction).get("nine paths, bare"));
      List<Route> routes = List.copyOf(layout.routes().values());
      Rectangle2D box = layout.boxes().get("X");
      boolean up = direction == Direction.UP;
      double axis = up ? box.getCenterX() : box.getCenterY();
      double[] aside =
          routes.subList(0, 3).stream()
              .mapToDouble(r -> (up ? r.at(0.5).getX() : r.at(0.5).getY()) - axis)
              .toArray();
      assertTrue(aside[0] < -40 && aside[2] > 40, direction + ": first link on the near side");
      assertEquals(0, aside[1], 0.5);
      assertEquals(-aside[0], aside[2], 0.5);
    }
  }

  @Test
  void theProductIsDrawnSymmetrically() {
    Map<String, Rectangle2D> boxes =
        LayeredLayout.of(GoldenDiagrams.all(Direction.UP).get("product")).boxes();
    double a = boxes.get("a").getCenterX();
    double b = boxes.get("b").getCenterX();
    double c = boxes.get("c").getCenterX();
    double d = boxes.get("d").getCenterX();
    double e = boxes.get("e").getCenterX();
    assertEquals((a + b) / 2, c, 3);
    assertEquals((c + d) / 2, e, 3);
    assertEquals(e, b, 3);
    assertTrue(boxes.get("e").getMaxY() < boxes.get("c").getMinY(), "the output is on top");
    assertTrue(boxes.get("c").getMaxY() < boxes.get("a").getMinY(), "the inputs are below");
  }

  @Test
  void theSameDiagramGetsTheSameLayoutFromEveryThread() {
    Diagram diagram = GoldenDiagrams.random(7, Direction.UP);
    Layout once = LayeredLayout.of(diagram);
    List<Layout> again =
        IntStream.range(0, 8).parallel().mapToObj(i -> LayeredLayout.of(diagram)).toList();
    again.forEach(layout -> assertEquals(once, layout));
  }

  @Test
  void nothingAndASingleBoxAreLaidOutToo() {
    Layout nothing = LayeredLayout.of(new Diagram(List.of(), List.of(), Direction.UP));
    assertTrue(nothing.width() > 0 && nothing.boxes().isEmpty());
    Layout one =
        LayeredLayout.of(new Diagram(List.of(new Box("a", 80, 40)), List.of(), Direction.UP));
    assertEquals(80 + 2 * Spacing.USUAL.margin(), one.width(), 1e-9);
  }

  @Test
  void aLinkToABoxThatIsNotThereIsRefused() {
    List<Box> boxes = List.of(new Box("a", 80, 40));
    List<Link> links = List.of(new Link("l", "a", "b"));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new Diagram(boxes, links, Direction.UP));
    assertTrue(e.getMessage().contains("b"));
  }

  @Test
  void interruptingTheThreadCancels() {
    Thread.currentThread().interrupt();
    try {
      Diagram diagram = GoldenDiagrams.random(3, Direction.UP);
      assertThrows(CancellationException.class, () -> LayeredLayout.of(diagram));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void layoutSaysNothingOnStandardError() {
    PrintStream before = System.err;
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    System.setErr(new PrintStream(output, true, StandardCharsets.UTF_8));
    try {
      LayeredLayout.of(GoldenDiagrams.random(11, Direction.UP));
    } finally {
      System.setErr(before);
    }
    assertEquals("", output.toString(StandardCharsets.UTF_8));
  }
}
