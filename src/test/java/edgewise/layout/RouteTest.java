package edgewise.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTest {
  private static final Route LINE =
      new Route(
          Curve.straight(new Point2D.Double(0, 0), new Point2D.Double(30, 40)).points(), null);
  private static final Route BOW =
      new Route(
          List.of(
              new Point2D.Double(0, 0),
              new Point2D.Double(0, 100),
              new Point2D.Double(10, 0),
              new Point2D.Double(100, 0)),
          null);

  @Test
  void aFractionOfTheWayIsAFractionOfItsLength() {
    assertEquals(50, LINE.length(), 1e-9);
    assertEquals(15, LINE.at(0.5).getX(), 1e-9);
    double step = BOW.length() / 50;
    Point2D before = BOW.at(0);
    for (int i = 1; i <= 50; i++) {
      Point2D now = BOW.at(i / 50.0);
      assertEquals(step, before.distance(now), step * 0.1, "a traveller keeps its pace");
      before = now;
    }
  }

  @Test
  void beyondTheEndsThereAreTheEnds() {
    assertEquals(LINE.start(), LINE.at(-1));
    assertEquals(0, LINE.tip().distance(LINE.at(2)), 1e-9);
  }

  @Test
  void aPartOfTheWayLiesOnTheWay() {
    Route part = new Route(new Curve(BOW.points()).part(0.25, 0.75).points(), null);
    assertEquals(0, BOW.at(0.25).distance(part.start()), 0.2);
    assertEquals(0, BOW.at(0.75).distance(part.tip()), 0.2);
    assertEquals(0, BOW.at(0.5).distance(part.at(0.5)), 0.5);
    assertEquals(BOW.length() / 2, part.length(), 0.5);
  }

  @Test
  void aShortenedLineEndsThatMuchBeforeTheTip() {
    assertEquals(9, LINE.tip().distance(LINE.shortened(9).tip()), 0.01);
    assertTrue(LINE.shortened(500).length() < 1, "but it never turns round");
  }

  @Test
  void theArrowPointsAlongTheLine() {
    assertEquals(Math.atan2(40, 30), LINE.arrival(), 1e-6);
    assertEquals(0, BOW.arrival(), 0.02);
  }

  @Test
  void aBendIsHowFarTheMiddleLiesAside() {
    Rectangle2D from = new Rectangle2D.Double(0, 100, 40, 20);
    Rectangle2D to = new Rectangle2D.Double(0, 0, 40, 20);
    assertEquals(20 + 30, Route.between(from, to, Direction.UP, 30).at(0.5).getX(), 0.01);
    assertEquals(20 - 30, Route.between(from, to, Direction.UP, -30).at(0.5).getX(), 0.01);
  }

  @Test
  void whereTheTargetIsNotAheadTheFacingSidesAreJoined() {
    Rectangle2D from = new Rectangle2D.Double(0, 0, 40, 20);
    Rectangle2D below = new Rectangle2D.Double(10, 100, 40, 20);
    Route down = Route.between(from, below, Direction.UP, 0);
    assertEquals(new Point2D.Double(20, 20), down.start());
    assertEquals(new Point2D.Double(30, 100), down.tip());
    Route across = Route.between(from, new Rectangle2D.Double(100, 5, 40, 20), Direction.UP, 0);
    assertEquals(new Point2D.Double(40, 10), across.start());
    assertEquals(new Point2D.Double(100, 15), across.tip());
    Route back = Route.between(below, from, Direction.RIGHT, 0);
    assertEquals(new Point2D.Double(30, 100), back.start());
    assertEquals(new Point2D.Double(20, 20), back.tip());
  }

  @Test
  void pointsThatMakeNoCurveAreRefused() {
    List<Point2D> two = List.of(new Point2D.Double(), new Point2D.Double(1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Route(two, null));
  }
}
