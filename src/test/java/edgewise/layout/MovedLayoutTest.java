package edgewise.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A layout after somebody dragged boxes. */
class MovedLayoutTest {
  private static final double MARGIN = Spacing.USUAL.margin();

  private static Layout product(Direction direction) {
    return LayeredLayout.of(GoldenDiagrams.all(direction).get("product"));
  }

  private static Point2D centre(Layout layout, String box) {
    Rectangle2D r = layout.boxes().get(box);
    return new Point2D.Double(r.getCenterX() - layout.originX(), r.getCenterY() - layout.originY());
  }

  private static Point2D beside(Layout layout, String box, double dx, double dy) {
    Point2D p = centre(layout, box);
    return new Point2D.Double(p.getX() + dx, p.getY() + dy);
  }

  @Test
  void aMovedBoxIsWhereItWasPutAndKeepsItsSize() {
    Layout before = product(Direction.UP);
    Layout after = before.moved(Map.of("d", new Point2D.Double(700, 123)));
    assertEquals(new Point2D.Double(700, 123), centre(after, "d"));
    assertEquals(before.boxes().get("d").getWidth(), after.boxes().get("d").getWidth());
    assertEquals(before.boxes().get("d").getHeight(), after.boxes().get("d").getHeight());
  }

  @Test
  void onlyLinksThatTouchItAreDrawnAnew() {
    Layout before = product(Direction.UP);
    Layout after = before.moved(Map.of("d", beside(before, "d", 60, 10)));
    for (Link link : before.diagram().links()) {
      Route then = before.routes().get(link.id());
      Route now = after.routes().get(link.id());
      if (link.from().equals("d") || link.to().equals("d")) {
        assertNotEquals(then, now, link.id());
      } else {
        assertSame(then, now, link.id());
      }
    }
  }

  @Test
  void theirEndsAreOnTheBordersAndTheirLabelsInTheMiddle() {
    for (Direction direction : Direction.values()) {
      Layout before = product(direction);
      for (double dy : new double[] {-400, -30, 30, 400}) {
        Layout after = before.moved(Map.of("d", beside(before, "d", 90, dy)));
        for (Link link : before.diagram().links()) {
          Route route = after.routes().get(link.id());
          if (link.from().equals("d") || link.to().equals("d")) {
            assertOnBorder(after.boxes().get(link.from()), route.start());
            assertOnBorder(after.boxes().get(link.to()), route.tip());
            Point2D middle =
                new Point2D.Double(route.label().getCenterX(), route.label().getCenterY());
            assertEquals(0, middle.distance(route.at(0.5)), 1e-6);
            assertEquals(link.labelWidth(), route.label().getWidth());
          }
        }
      }
    }
  }

  /** Within the corner's recess of the border. */
  private static void assertOnBorder(Rectangle2D box, Point2D p) {
    double x = Math.max(box.getMinX() - p.getX(), p.getX() - box.getMaxX());
    double y = Math.max(box.getMinY() - p.getY(), p.getY() - box.getMaxY());
    assertTrue(Math.max(x, y) < 1e-6, p + " is outside " + box);
    assertTrue(Math.max(x, y) > -Spacing.USUAL.corner(), p + " is inside " + box);
  }

  @Test
  void parallelLinksStayDistinctAndTheirLabelsFree() {
    for (Direction direction : Direction.values()) {
      Layout before = LayeredLayout.of(GoldenDiagrams.all(direction).get("nine paths"));
      for (Point2D where : List.of(beside(before, "Y", 40, -30), beside(before, "Z", 30, 80))) {
        String box = where.equals(beside(before, "Y", 40, -30)) ? "Y" : "Z";
        Layout after = before.moved(Map.of(box, where));
        Set<Point2D> middles = new HashSet<>();
        after.routes().values().forEach(route -> middles.add(route.at(0.5)));
        assertEquals(6, middles.size());
        assertEquals(
            List.of(), after.conflicts().stream().filter(c -> c.startsWith("label")).toList());
      }
    }
  }

  @Test
  void toTheRightAndDownTheWholeGrowsAndNothingElseMoves() {
    Layout before = product(Direction.UP);
    Layout after = before.moved(Map.of("e", new Point2D.Double(2000, 1500)));
    Rectangle2D room =
        Conflicts.withOverhang(
            before.diagram().boxes().stream().filter(b -> b.id().equals("e")).findAny().get(),
            after.boxes().get("e"));
    assertEquals(room.getMaxX() + MARGIN, after.width(), 1e-9);
    assertEquals(room.getMaxY() + MARGIN, after.height(), 1e-9);
    assertEquals(0, after.originX());
    assertEquals(0, after.originY());
    assertEquals(before.boxes().get("a"), after.boxes().get("a"));
  }

  @Test
  void toTheLeftAndUpTheOriginTellsHowFarTheRestWasPushed() {
    Layout before = product(Direction.UP);
    Layout after = before.moved(Map.of("a", new Point2D.Double(-300, -200)));
    assertTrue(after.originX() > 300 && after.originY() > 200);
    assertEquals(before.width() + after.originX(), after.width(), 1e-9);
    assertEquals(MARGIN, after.boxes().get("a").getX(), 1e-9, "the least x is the margin");
    assertEquals(centre(before, "e").getX(), centre(after, "e").getX(), 1e-9);
    assertEquals(
        before.routes().get("c>e 3").start().getX() + after.originX(),
        after.routes().get("c>e 3").start().getX(),
        1e-9);
    for (Route route : after.routes().values()) {
      assertTrue(new Curve(route.points()).tightHull().getX() >= 0);
    }
  }

  @Test
  void movingAgainCountsFromTheDocumentNotFromTheFigure() {
    Layout before = product(Direction.UP);
    Layout once = before.moved(Map.of("a", new Point2D.Double(-300, -200)));
    Layout twice = once.moved(Map.of("b", beside(before, "b", 20, 0)));
    assertEquals(once.originX(), twice.originX());
    assertEquals(centre(before, "b").getX() + 20, centre(twice, "b").getX(), 1e-9);
    assertEquals(-300, centre(twice, "a").getX(), 1e-9);
  }

  @Test
  void aBoxThatIsNotThereIsRefusedAndNothingMovedIsTheSame() {
    Layout before = product(Direction.UP);
    assertSame(before, before.moved(Map.of()));
    Map<String, Point2D> wrong = Map.of("q", new Point2D.Double());
    assertThrows(IllegalArgumentException.class, () -> before.moved(wrong));
  }
}
