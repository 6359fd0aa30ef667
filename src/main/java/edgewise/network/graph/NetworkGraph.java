package edgewise.network.graph;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.network.Network;
import edgewise.network.Quantity;
import edgewise.network.Sample;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A network and a sample as a computation graph: weights, biases, products, sums z, activations a,
 * and the cost C, named as in Nielsen's notation; with the quantity of every node and edge.
 *
 * <p>Backpropagation is the reverse sweep of this graph: the adjoint of z^l_j is δ^l_j, those of
 * w^l_jk and b^l_j are the gradient. Neurons hidden by a {@link Folding} are eliminated: paths
 * through it are merged into single edges with the product and sum of their partials, so that every
 * value and every adjoint that is still shown is the same as in the whole graph. The merged edges
 * belong to this sample: with other inputs, build a new graph.
 */
public final class NetworkGraph {
  private final Network network;
  private final Sample sample;
  private final Folding folding;
  private final ComputationGraph graph;
  private final Map<Node, Quantity> quantities;
  private final Map<Quantity, Node> nodes = new HashMap<>();

  private NetworkGraph(
      Network network,
      Sample sample,
      Folding folding,
      ComputationGraph graph,
      Map<Node, Quantity> quantities) {
    this.network = network;
    this.sample = sample;
    this.folding = folding;
    this.graph = graph;
    this.quantities = quantities;
    quantities.forEach((node, quantity) -> nodes.put(quantity, node));
  }

  /** The whole graph. */
  public static NetworkGraph of(Network network, Sample sample) {
    return of(network, sample, Folding.all(network, Folding.State.EXPANDED));
  }

  /**
   * The graph as far as a folding shows it. O(weights · nodes that depend on hidden neurons).
   *
   * @throws IllegalArgumentException if the sample or the folding is of another shape
   */
  public static NetworkGraph of(Network network, Sample sample, Folding folding) {
    Map<Node, Quantity> quantities = new LinkedHashMap<>();
    ComputationGraph graph = new GraphExpansion(network, sample, folding, quantities).graph();
    return new NetworkGraph(network, sample, folding, graph, quantities);
  }

  /** The network. */
  public Network network() {
    return network;
  }

  /** The sample whose numbers the graph has. */
  public Sample sample() {
    return sample;
  }

  /** The folding. */
  public Folding folding() {
    return folding;
  }

  /** The graph; its one output is the cost. */
  public ComputationGraph graph() {
    return graph;
  }

  /** The cost C. */
  public Node cost() {
    return nodes.get(new Quantity.Cost());
  }

  /** The quantity of a node. */
  public Quantity quantity(Node node) {
    return quantities.get(node);
  }

  /** The node of a quantity, if it is shown. */
  public Optional<Node> node(Quantity quantity) {
    return Optional.ofNullable(nodes.get(quantity));
  }

  /**
   * The quantity of an edge. An edge from an activation into a product, or merged into the next
   * layer's folded neuron, has a weight's quantity.
   */
  public Quantity quantity(Edge edge) {
    Quantity from = quantities.get(edge.source());
    return switch (quantities.get(edge.target())) {
      case Quantity.Product product -> product.weight();
      case Quantity.Activation a
          when from instanceof Quantity.Activation b && next(b.layer(), a.layer()) ->
          new Quantity.Weight(a.layer(), a.index(), b.index());
      case Quantity.PreActivation z
          when from instanceof Quantity.Activation b && next(b.layer(), z.layer()) ->
          new Quantity.Weight(z.layer(), z.index(), b.index());
      default -> from instanceof Quantity.Product product ? product.weight() : from;
    };
  }

  private static boolean next(int layer, int other) {
    return other == layer + 1;
  }

  /** The nodes that are highlighted with a quantity: its own, and a weight's product. */
  public List<Node> nodes(Quantity quantity) {
    return quantities.entrySet().stream()
        .filter(e -> e.getValue().equals(quantity) || isProductOf(e.getValue(), quantity))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isProductOf(Quantity product, Quantity weight) {
    return product instanceof Quantity.Product p && p.weight().equals(weight);
  }

  /** The edges that are highlighted with a quantity. */
  public List<Edge> edges(Quantity quantity) {
    return graph.edges().stream().filter(e -> quantity(e).equals(quantity)).toList();
  }

  /** Every edge on a path from that quantity to the cost; none if it is not shown. */
  public Set<Edge> pathsToCost(Quantity quantity) {
    Set<Edge> edges = new LinkedHashSet<>();
    node(quantity)
        .ifPresent(node -> graph.descendants(node).forEach(d -> edges.addAll(graph.out(d))));
    return edges;
  }
}
