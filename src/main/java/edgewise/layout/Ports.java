package edgewise.layout;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ports of bundles: the points where they leave and reach their boxes. Ports aim from middle to
 * middle, are in the order of the bundles' next items, and are far enough apart for arrowheads.
 */
final class Ports {
  private static final double MOST_OF_THE_SIDE = 0.36;

  private final PlacedRanking placed;
  private final double[] leaving;
  private final double[] reaching;

  private record Port(int bundle, double order, double preferred, double half) {}

  private Ports(PlacedRanking placed) {
    this.placed = placed;
    this.leaving = new double[placed.ranking().bundles().size()];
    this.reaching = new double[placed.ranking().bundles().size()];
  }

  /** Computes the ports of all bundles. */
  static Ports of(PlacedRanking placed) {
    Ports ports = new Ports(placed);
    int places = placed.ranking().items().size();
    List<List<Port>> out = new ArrayList<>();
    List<List<Port>> in = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      out.add(new ArrayList<>());
      in.add(new ArrayList<>());
    }
    for (int b = 0; b < placed.ranking().bundles().size(); b++) {
      List<Integer> chain = placed.ranking().chains().get(b);
      out.get(chain.getFirst()).add(ports.port(b, chain));
      in.get(chain.getLast()).add(ports.port(b, chain.reversed()));
    }
    for (int i = 0; i < places; i++) {
      ports.spread(i, out.get(i), ports.leaving);
      ports.spread(i, in.get(i), ports.reaching);
    }
    return ports;
  }

  private Port port(int bundle, List<Integer> chain) {
    Point2D here = placed.middle(chain.getFirst());
    Point2D next = placed.middle(chain.get(1));
    Point2D far = placed.middle(chain.getLast());
    double off =
        Line2D.ptLineDist(
            here.getX(), here.getY(), far.getX(), far.getY(), next.getX(), next.getY());
    Point2D aim = chain.size() <= 3 && off < placed.diagram().spacing().labels() / 2 ? far : next;
    Rectangle2D box = placed.box(chain.getFirst());
    double slope = (aim.getY() - here.getY()) / Math.abs(aim.getX() - here.getX());
    double half = (placed.ranking().bundles().get(bundle).size() - 1) * between(bundle) / 2;
    return new Port(bundle, next.getY(), slope * box.getWidth() / 2, half);
  }

  /** The distance between the ports of a bundle's links. */
  private double between(int bundle) {
    Bundle b = placed.ranking().bundles().get(bundle);
    double labels = b.size() < 2 ? 0 : b.offset(1) - b.offset(0);
    return Math.max(placed.diagram().spacing().ports(), labels * 0.36);
  }

  private void spread(int item, List<Port> ends, double[] into) {
    if (ends.isEmpty()) {
      return;
    }
    ends.sort(Comparator.comparingDouble(Port::order));
    int n = ends.size();
    double[] preferred = new double[n];
    double[] weights = new double[n];
    double[] gaps = new double[n];
    for (int i = 0; i < n; i++) {
      preferred[i] = ends.get(i).preferred();
      weights[i] = 1;
      gaps[i] =
          i + 1 < n
              ? ends.get(i).half() + ends.get(i + 1).half() + placed.diagram().spacing().ports()
              : 0;
    }
    double[] solved = IsotonicSeparation.solve(preferred, weights, gaps);
    double most = placed.box(item).getHeight() * MOST_OF_THE_SIDE;
    double farthest = most;
    for (int i = 0; i < n; i++) {
      farthest = Math.max(farthest, Math.abs(solved[i]) + ends.get(i).half());
    }
    for (int i = 0; i < n; i++) {
      into[ends.get(i).bundle()] = solved[i] * most / farthest;
    }
  }

  /** Where a link of a bundle leaves its source. */
  Point2D leaving(int bundle, int link) {
    Rectangle2D box = placed.box(placed.ranking().chains().get(bundle).getFirst());
    double offset = within(box, leaving[bundle] + lane(bundle, link));
    return new Point2D.Double(box.getMaxX() - inset(box, offset), box.getCenterY() + offset);
  }

  /** Where a link of a bundle reaches its target. */
  Point2D reaching(int bundle, int link) {
    Rectangle2D box = placed.box(placed.ranking().chains().get(bundle).getLast());
    double offset = within(box, reaching[bundle] + lane(bundle, link));
    return new Point2D.Double(box.getX() + inset(box, offset), box.getCenterY() + offset);
  }

  private double lane(int bundle, int link) {
    int size = placed.ranking().bundles().get(bundle).size();
    return (link - (size - 1) / 2.0) * between(bundle);
  }

  private static double within(Rectangle2D box, double offset) {
    double most = box.getHeight() * MOST_OF_THE_SIDE;
    return Math.clamp(offset, -most, most);
  }

  /** The distance of the border from the box's side at a rounded corner, px. */
  private double inset(Rectangle2D box, double offset) {
    double corner = placed.diagram().spacing().corner();
    double radius = Math.min(corner, Math.min(box.getHeight(), box.getWidth()) / 2);
    double into = Math.max(0, Math.abs(offset) - (box.getHeight() / 2 - radius));
    return radius - Math.sqrt(Math.max(0, radius * radius - into * into));
  }
}
