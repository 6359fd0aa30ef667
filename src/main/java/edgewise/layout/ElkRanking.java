package edgewise.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Layers and their order by Eclipse ELK's layered algorithm (Sugiyama, Tagawa and Toda 1981;
 * Schulze, Spönemann and von Hanxleden 2014): layers by network simplex, few crossings by sweeps,
 * labels in layers of their own. ELK always works from left to right here.
 */
final class ElkRanking {
  private static final double APART = 20;

  private final Diagram diagram;
  private final List<Bundle> bundles;
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final List<ElkEdge> edges = new ArrayList<>();
  private final List<LayerItem> items = new ArrayList<>();
  private final List<Double> across = new ArrayList<>();
  private final Map<String, Integer> boxes = new HashMap<>();
  private final List<double[]> bands = new ArrayList<>();
  private final List<List<Integer>> layers = new ArrayList<>();

  private ElkRanking(Diagram diagram) {
    this.diagram = diagram;
    this.bundles = Bundle.of(diagram);
  }

  /**
   * Ranks a diagram.
   *
   * @throws CancellationException if the thread is interrupted
   */
  static Ranking of(Diagram diagram) {
    ElkRanking ranking = new ElkRanking(diagram);
    ranking.layOut();
    return ranking.read();
  }

  private void layOut() {
    LayoutMetaDataService.getInstance(); // it registers how ELK copies its own options
    ElkNode root = ElkGraphUtil.createGraph();
    root.setProperty(CoreOptions.DIRECTION, org.eclipse.elk.core.options.Direction.RIGHT);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(CoreOptions.RANDOM_SEED, 1);
    root.setProperty(CoreOptions.SPACING_NODE_NODE, APART);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, APART);
    root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
    for (Box box : diagram.boxes()) {
      LayerItem item = LayerItem.of(box, diagram.direction());
      ElkNode node = ElkGraphUtil.createNode(root);
      node.setDimensions(item.along(), item.before() + item.after());
      nodes.put(box.id(), node);
    }
    bundles.forEach(bundle -> edges.add(edge(bundle)));
    new LayeredLayoutProvider()
        .layout(
            root,
            new BasicProgressMonitor() {
              @Override
              public boolean isCanceled() {
                return Thread.currentThread().isInterrupted();
              }
            });
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("layout of " + diagram.boxes().size() + " boxes");
    }
  }

  private ElkEdge edge(Bundle bundle) {
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(bundle.from()), nodes.get(bundle.to()));
    if (bundle.needsRoom()) {
      ElkLabel label = ElkGraphUtil.createLabel("label", edge);
      label.setDimensions(Math.max(1, bundle.along()), bundle.across());
      label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
      label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
    }
    return edge;
  }

  private Ranking read() {
    for (Box box : diagram.boxes()) {
      ElkNode node = nodes.get(box.id());
      LayerItem item = LayerItem.of(box, diagram.direction());
      boxes.put(box.id(), add(item, node.getY() + item.before()));
    }
    findBands();
    bands.forEach(band -> layers.add(new ArrayList<>()));
    diagram.boxes().forEach(box -> layer(nodes.get(box.id())).add(boxes.get(box.id())));
    List<List<Integer>> chains = new ArrayList<>();
    for (int i = 0; i < bundles.size(); i++) {
      chains.add(chain(bundles.get(i), edges.get(i)));
    }
    layers.forEach(layer -> layer.sort(Comparator.comparing(across::get)));
    return new Ranking(bundles, items, layers, chains);
  }

  private int add(LayerItem item, double middle) {
    items.add(item);
    across.add(middle);
    return items.size() - 1;
  }

  /** Layers are where, from left to right, boxes and labels lie without a gap between them. */
  private void findBands() {
    List<double[]> spans = new ArrayList<>();
    nodes.values().forEach(n -> spans.add(new double[] {n.getX(), n.getX() + n.getWidth()}));
    for (ElkEdge edge : edges) {
      for (ElkLabel label : edge.getLabels()) {
        spans.add(new double[] {label.getX(), label.getX() + label.getWidth()});
      }
    }
    spans.sort(Comparator.comparingDouble(span -> span[0]));
    for (double[] span : spans) {
      if (bands.isEmpty() || span[0] > bands.getLast()[1] + 1e-6) {
        bands.add(span.clone());
      } else {
        bands.getLast()[1] = Math.max(bands.getLast()[1], span[1]);
      }
    }
  }

  private int band(double x) {
    int band = 0;
    while (bands.get(band)[1] < x) {
      band++;
    }
    return band;
  }

  private List<Integer> layer(ElkNode node) {
    return layers.get(band(node.getX() + node.getWidth() / 2));
  }

  private List<Integer> chain(Bundle bundle, ElkEdge edge) {
    ElkNode source = nodes.get(bundle.from());
    ElkNode target = nodes.get(bundle.to());
    Rectangle2D labels = null;
    if (!edge.getLabels().isEmpty()) {
      ElkLabel label = edge.getLabels().getFirst();
      labels =
          new Rectangle2D.Double(label.getX(), label.getY(), label.getWidth(), label.getHeight());
    }
    List<Integer> chain = new ArrayList<>();
    chain.add(boxes.get(bundle.from()));
    int last = band(target.getX() + target.getWidth() / 2);
    for (int i = band(source.getX() + source.getWidth() / 2) + 1; i < last; i++) {
      double middle = (bands.get(i)[0] + bands.get(i)[1]) / 2;
      boolean here = labels != null && band(labels.getCenterX()) == i;
      int item =
          here
              ? add(LayerItem.labels(bundle), labels.getCenterY())
              : add(LayerItem.dummy(bundle), height(edge, middle));
      chain.add(item);
      layers.get(i).add(item);
    }
    chain.add(boxes.get(bundle.to()));
    return chain;
  }

  /** Where an orthogonal line is when it passes there. */
  private static double height(ElkEdge edge, double x) {
    ElkEdgeSection section = edge.getSections().getFirst();
    List<Point2D> line = new ArrayList<>();
    line.add(new Point2D.Double(section.getStartX(), section.getStartY()));
    for (ElkBendPoint bend : section.getBendPoints()) {
      line.add(new Point2D.Double(bend.getX(), bend.getY()));
    }
    line.add(new Point2D.Double(section.getEndX(), section.getEndY()));
    for (int i = 1; i < line.size(); i++) {
      if (line.get(i).getX() >= x) {
        return line.get(i).getY();
      }
    }
    return section.getEndY();
  }
}
