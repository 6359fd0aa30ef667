package edgewise.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A ranking whose places have got their coordinates. Here x is the way in which the picture grows
 * and y is across it, whatever the direction on screen.
 */
final class PlacedRanking {
  private final Diagram diagram;
  private final Ranking ranking;
  private final double[] across;
  private final LayerCoordinates depths;
  private final int[] layerOf;

  private PlacedRanking(Diagram diagram, Ranking ranking) {
    this.diagram = diagram;
    this.ranking = ranking;
    this.across = Placement.of(ranking, diagram.spacing());
    this.depths = LayerCoordinates.of(ranking, across, diagram.spacing());
    this.layerOf = new int[across.length];
    for (int layer = 0; layer < ranking.layers().size(); layer++) {
      for (int place : ranking.layers().get(layer)) {
        layerOf[place] = layer;
      }
    }
  }

  static PlacedRanking of(Diagram diagram, Ranking ranking) {
    return new PlacedRanking(diagram, ranking);
  }

  Diagram diagram() {
    return diagram;
  }

  Ranking ranking() {
    return ranking;
  }

  /** The middle of a place. */
  Point2D middle(int place) {
    return new Point2D.Double(depths.middle(layerOf[place]), across[place]);
  }

  /** Half the thickness of a place's layer. */
  double half(int place) {
    return depths.half(layerOf[place]);
  }

  /** Every box with its overhang, by id. */
  Map<String, Rectangle2D> boxesWithOverhang() {
    Map<String, Rectangle2D> rooms = new HashMap<>();
    List<LayerItem> places = ranking.items();
    for (int i = 0; i < places.size(); i++) {
      LayerItem place = places.get(i);
      if (place.kind() == LayerItem.Kind.BOX) {
        rooms.put(
            place.box().id(),
            new Rectangle2D.Double(
                middle(i).getX() - place.along() / 2,
                middle(i).getY() - place.before(),
                place.along(),
                place.before() + place.after()));
      }
    }
    return rooms;
  }

  /** The box at a place, without its overhang. */
  Rectangle2D box(int index) {
    LayerItem place = ranking.items().get(index);
    Box box = place.box();
    Overhang over = box.overhang();
    boolean up = diagram.direction() == Direction.UP;
    double along = up ? box.height() : box.width();
    double wide = up ? box.width() : box.height();
    double start = middle(index).getX() - place.along() / 2 + (up ? over.bottom() : over.left());
    return new Rectangle2D.Double(start, middle(index).getY() - wide / 2, along, wide);
  }

  /** From here to the screen: up, or to the right. */
  Point2D onScreen(Point2D p) {
    return diagram.direction() == Direction.UP
        ? new Point2D.Double(p.getY(), -p.getX())
        : new Point2D.Double(p.getX(), p.getY());
  }

  /** From here to the screen. */
  Rectangle2D onScreen(Rectangle2D r) {
    return diagram.direction() == Direction.UP
        ? new Rectangle2D.Double(r.getY(), -r.getMaxX(), r.getHeight(), r.getWidth())
        : new Rectangle2D.Double(r.getX(), r.getY(), r.getWidth(), r.getHeight());
  }
}
