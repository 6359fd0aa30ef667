package edgewise.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A ranking with the coordinates of its items. Here x runs along the direction of growth and y
 * across it, whatever the direction on screen.
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
      for (int item : ranking.layers().get(layer)) {
        layerOf[item] = layer;
      }
    }
  }

  /** Computes the coordinates of a ranking. */
  static PlacedRanking of(Diagram diagram, Ranking ranking) {
    return new PlacedRanking(diagram, ranking);
  }

  /** The diagram that is laid out. */
  Diagram diagram() {
    return diagram;
  }

  /** The layers and their order. */
  Ranking ranking() {
    return ranking;
  }

  /** The middle of an item. */
  Point2D middle(int item) {
    return new Point2D.Double(depths.middle(layerOf[item]), across[item]);
  }

  /** Half the thickness of an item's layer. */
  double half(int item) {
    return depths.half(layerOf[item]);
  }

  /** Every box with its overhang, by id. */
  Map<String, Rectangle2D> boxesWithOverhang() {
    Map<String, Rectangle2D> boxes = new HashMap<>();
    List<LayerItem> places = ranking.items();
    for (int i = 0; i < places.size(); i++) {
      LayerItem item = places.get(i);
      if (item.kind() == LayerItem.Kind.BOX) {
        boxes.put(
            item.box().id(),
            new Rectangle2D.Double(
                middle(i).getX() - item.along() / 2,
                middle(i).getY() - item.before(),
                item.along(),
                item.before() + item.after()));
      }
    }
    return boxes;
  }

  /** The box of an item, without its overhang. */
  Rectangle2D box(int index) {
    LayerItem item = ranking.items().get(index);
    Box box = item.box();
    Overhang over = box.overhang();
    boolean up = diagram.direction() == Direction.UP;
    double along = up ? box.height() : box.width();
    double wide = up ? box.width() : box.height();
    double start = middle(index).getX() - item.along() / 2 + (up ? over.bottom() : over.left());
    return new Rectangle2D.Double(start, middle(index).getY() - wide / 2, along, wide);
  }

  /** A point in screen coordinates: x upwards, or to the right. */
  Point2D onScreen(Point2D p) {
    return diagram.direction() == Direction.UP
        ? new Point2D.Double(p.getY(), -p.getX())
        : new Point2D.Double(p.getX(), p.getY());
  }

  /** A rectangle in screen coordinates. */
  Rectangle2D onScreen(Rectangle2D r) {
    return diagram.direction() == Direction.UP
        ? new Rectangle2D.Double(r.getY(), -r.getMaxX(), r.getHeight(), r.getWidth())
        : new Rectangle2D.Double(r.getX(), r.getY(), r.getWidth(), r.getHeight());
  }
}
