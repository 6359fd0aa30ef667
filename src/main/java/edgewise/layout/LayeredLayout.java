package edgewise.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Layered layout by Eclipse ELK (Sugiyama, Tagawa and Toda 1981; Schulze, Spönemann and von
 * Hanxleden 2014): the same diagram always gets the same layout. From any thread.
 */
public final class LayeredLayout {
  private static final double BETWEEN_NODES = 36;
  private static final double BETWEEN_LAYERS = 30;
  private static final double BETWEEN_EDGES = 14;
  private static final double MARGIN = 12;

  static {
    // ELK clones the defaults of its options by types that this registers.
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  private final Diagram diagram;
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

  private LayeredLayout(Diagram diagram) {
    this.diagram = diagram;
  }

  /** Lays a diagram out. */
  public static Layout of(Diagram diagram) {
    return new LayeredLayout(diagram).run();
  }

  private Layout run() {
    ElkNode root = ElkGraphUtil.createGraph();
    configure(root);
    diagram.boxes().forEach(box -> nodes.put(box.id(), node(root, box)));
    diagram.links().forEach(link -> edges.put(link.id(), edge(link)));
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    Map<String, Rectangle2D> boxes = new LinkedHashMap<>();
    nodes.forEach(
        (id, n) ->
            boxes.put(id, new Rectangle2D.Double(n.getX(), n.getY(), n.getWidth(), n.getHeight())));
    Map<String, Route> routed = new LinkedHashMap<>();
    edges.forEach((id, edge) -> routed.put(id, routed(edge)));
    return new Layout(root.getWidth(), root.getHeight(), boxes, routed, diagram);
  }

  private void configure(ElkNode root) {
    boolean up = diagram.direction() == Direction.UP;
    root.setProperty(
        CoreOptions.DIRECTION,
        up
            ? org.eclipse.elk.core.options.Direction.UP
            : org.eclipse.elk.core.options.Direction.RIGHT);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
    root.setProperty(CoreOptions.RANDOM_SEED, 1);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
    root.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_NODES);
    root.setProperty(CoreOptions.SPACING_EDGE_EDGE, BETWEEN_EDGES);
    root.setProperty(CoreOptions.SPACING_EDGE_NODE, BETWEEN_EDGES);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_EDGES);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_EDGES);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
    root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
  }

  private static ElkNode node(ElkNode root, Box box) {
    ElkNode node = ElkGraphUtil.createNode(root);
    node.setDimensions(box.width(), box.height());
    if (box.overhang().right() > 0) {
      ElkLabel overhang = ElkGraphUtil.createLabel(" ", node);
      overhang.setDimensions(box.overhang().right(), box.height() / 2);
      node.setProperty(
          CoreOptions.NODE_LABELS_PLACEMENT,
          EnumSet.of(
              NodeLabelPlacement.OUTSIDE, NodeLabelPlacement.H_RIGHT, NodeLabelPlacement.V_CENTER));
    }
    return node;
  }

  private ElkEdge edge(Link link) {
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to()));
    if (link.labelWidth() > 0) {
      ElkLabel label = ElkGraphUtil.createLabel(link.id(), edge);
      label.setDimensions(link.labelWidth(), link.labelHeight());
      label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
      label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
    }
    return edge;
  }

  /** ELK's bend points are the control points of cubic curves, or of a last shorter one. */
  private static Route routed(ElkEdge edge) {
    ElkEdgeSection section = edge.getSections().getFirst();
    List<Point2D> points = new ArrayList<>();
    points.add(new Point2D.Double(section.getStartX(), section.getStartY()));
    for (ElkBendPoint bend : section.getBendPoints()) {
      points.add(new Point2D.Double(bend.getX(), bend.getY()));
    }
    points.add(new Point2D.Double(section.getEndX(), section.getEndY()));
    Rectangle2D label = null;
    if (!edge.getLabels().isEmpty()) {
      ElkLabel l = edge.getLabels().getFirst();
      label = new Rectangle2D.Double(l.getX(), l.getY(), l.getWidth(), l.getHeight());
    }
    return new Route(cubic(points), label);
  }

  /** Points of a polyline or of a spline as a chain of cubic curves. */
  static List<Point2D> cubic(List<Point2D> points) {
    if (points.size() >= 4 && points.size() % 3 == 1) {
      return points;
    }
    List<Point2D> cubic = new ArrayList<>();
    cubic.add(points.getFirst());
    for (int i = 1; i < points.size(); i++) {
      Point2D a = points.get(i - 1);
      Point2D b = points.get(i);
      cubic.add(new Point2D.Double((2 * a.getX() + b.getX()) / 3, (2 * a.getY() + b.getY()) / 3));
      cubic.add(new Point2D.Double((a.getX() + 2 * b.getX()) / 3, (a.getY() + 2 * b.getY()) / 3));
      cubic.add(b);
    }
    return cubic;
  }
}
