package edgewise.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A checker that finds nothing proves nothing: here it must find what is wrong on purpose. */
class ConflictsTest {
  private static final Rectangle2D A = new Rectangle2D.Double(0, 0, 20, 20);
  private static final Rectangle2D B = new Rectangle2D.Double(100, 0, 20, 20);
  private static final Rectangle2D BETWEEN = new Rectangle2D.Double(50, 0, 20, 20);

  private static Layout layout(List<Box> boxes, Map<String, Rectangle2D> places, Route... routes) {
    List<Link> links = List.of(new Link("l", "a", "b", 10, 10), new Link("m", "a", "b", 10, 10));
    Map<String, Route> ways =
        routes.length == 1 ? Map.of("l", routes[0]) : Map.of("l", routes[0], "m", routes[1]);
    Diagram diagram = new Diagram(boxes, links.subList(0, routes.length), Direction.RIGHT);
    return new Layout(200, 50, places, ways, diagram);
  }

  private static Route line(double y, Rectangle2D label) {
    return new Route(
        Curve.straight(new Point2D.Double(20, y), new Point2D.Double(100, y)).points(), label);
  }

  private static List<Box> boxes(String... names) {
    return List.of(names).stream().map(name -> new Box(name, 20, 20)).toList();
  }

  @Test
  void aLineThroughAForeignBoxIsFound() {
    Layout bad = layout(boxes("a", "b", "c"), Map.of("a", A, "b", B, "c", BETWEEN), line(10, null));
    assertEquals(List.of("link l runs through box c"), bad.conflicts());
  }

  @Test
  void aLineThroughAForeignLabelIsFound() {
    Rectangle2D label = new Rectangle2D.Double(55, 5, 10, 10);
    Layout bad = layout(boxes("a", "b"), Map.of("a", A, "b", B), line(10, label), line(12, null));
    assertEquals(List.of("link m runs through label l"), bad.conflicts());
  }

  @Test
  void labelsAndBoxesThatOverlapAreFound() {
    Rectangle2D label = new Rectangle2D.Double(95, 5, 10, 10);
    Layout bad = layout(boxes("a", "b"), Map.of("a", A, "b", B), line(10, label));
    assertEquals(List.of("box b overlaps label l"), bad.conflicts());
  }

  @Test
  void whatSticksOutOfABoxCountsAsTheBox() {
    List<Box> boxes = List.of(new Box("a", 20, 20), new Box("b", 20, 20, 40));
    Layout bad =
        layout(boxes, Map.of("b", A, "a", new Rectangle2D.Double(30, 0, 20, 20)), line(10, null));
    assertEquals(List.of("box a overlaps box b"), bad.conflicts());
  }

  @Test
  void aCleanDrawingHasNone() {
    Rectangle2D label = new Rectangle2D.Double(55, 5, 10, 10);
    assertEquals(
        List.of(), layout(boxes("a", "b"), Map.of("a", A, "b", B), line(10, label)).conflicts());
  }
}
