package edgewise.layout;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where bundles leave and reach their boxes: aimed from middle to middle, in the order in which
 * they go on, and far enough apart for their arrowheads.
 */
final class Ports {
  private static final double MOST_OF_THE_SIDE = 0.36;

  private final PlacedRanking ground;
  private final double[] leaving;
  private final double[] reaching;

  private record End(int bundle, double order, double wanted, double half) {}

  private Ports(PlacedRanking ground) {
    this.ground = ground;
    this.leaving = new double[ground.ranking().bundles().size()];
    this.reaching = new double[ground.ranking().bundles().size()];
  }

  static Ports of(PlacedRanking ground) {
    Ports ports = new Ports(ground);
    int places = ground.ranking().places().size();
    List<List<End>> out = new ArrayList<>();
    List<List<End>> in = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      out.add(new ArrayList<>());
      in.add(new ArrayList<>());
    }
    for (int b = 0; b < ground.ranking().bundles().size(); b++) {
      List<Integer> chain = ground.ranking().chains().get(b);
      out.get(chain.getFirst()).add(ports.end(b, chain));
      in.get(chain.getLast()).add(ports.end(b, chain.reversed()));
    }
    for (int i = 0; i < places; i++) {
      ports.spread(i, out.get(i), ports.leaving);
      ports.spread(i, in.get(i), ports.reaching);
    }
    return ports;
  }

  private End end(int bundle, List<Integer> chain) {
    Point2D here = ground.middle(chain.getFirst());
    Point2D next = ground.middle(chain.get(1));
    Point2D far = ground.middle(chain.getLast());
    double off =
        Line2D.ptLineDist(
            here.getX(), here.getY(), far.getX(), far.getY(), next.getX(), next.getY());
    Point2D aim = chain.size() <= 3 && off < ground.diagram().spacing().labels() / 2 ? far : next;
    Rectangle2D box = ground.box(chain.getFirst());
    double slope = (aim.getY() - here.getY()) / Math.abs(aim.getX() - here.getX());
    double half = (ground.ranking().bundles().get(bundle).size() - 1) * between(bundle) / 2;
    return new End(bundle, next.getY(), slope * box.getWidth() / 2, half);
  }

  /** The distance between the ends of a bundle's links. */
  private double between(int bundle) {
    Bundle b = ground.ranking().bundles().get(bundle);
    double labels = b.size() < 2 ? 0 : b.offset(1) - b.offset(0);
    return Math.max(ground.diagram().spacing().ports(), labels * 0.36);
  }

  private void spread(int place, List<End> ends, double[] into) {
    if (ends.isEmpty()) {
      return;
    }
    ends.sort(Comparator.comparingDouble(End::order));
    int n = ends.size();
    double[] wanted = new double[n];
    double[] weights = new double[n];
    double[] gaps = new double[n];
    for (int i = 0; i < n; i++) {
      wanted[i] = ends.get(i).wanted();
      weights[i] = 1;
      gaps[i] =
          i + 1 < n
              ? ends.get(i).half() + ends.get(i + 1).half() + ground.diagram().spacing().ports()
              : 0;
    }
    double[] solved = IsotonicSeparation.solve(wanted, weights, gaps);
    double most = ground.box(place).getHeight() * MOST_OF_THE_SIDE;
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
    Rectangle2D box = ground.box(ground.ranking().chains().get(bundle).getFirst());
    double aside = within(box, leaving[bundle] + lane(bundle, link));
    return new Point2D.Double(box.getMaxX() - inset(box, aside), box.getCenterY() + aside);
  }

  /** Where a link of a bundle reaches its target. */
  Point2D reaching(int bundle, int link) {
    Rectangle2D box = ground.box(ground.ranking().chains().get(bundle).getLast());
    double aside = within(box, reaching[bundle] + lane(bundle, link));
    return new Point2D.Double(box.getX() + inset(box, aside), box.getCenterY() + aside);
  }

  private double lane(int bundle, int link) {
    int size = ground.ranking().bundles().get(bundle).size();
    return (link - (size - 1) / 2.0) * between(bundle);
  }

  private static double within(Rectangle2D box, double aside) {
    double most = box.getHeight() * MOST_OF_THE_SIDE;
    return Math.clamp(aside, -most, most);
  }

  /** How far the border recedes there, at a rounded corner. */
  private double inset(Rectangle2D box, double aside) {
    double corner = ground.diagram().spacing().corner();
    double radius = Math.min(corner, Math.min(box.getHeight(), box.getWidth()) / 2);
    double into = Math.max(0, Math.abs(aside) - (box.getHeight() / 2 - radius));
    return radius - Math.sqrt(Math.max(0, radius * radius - into * into));
  }
}
