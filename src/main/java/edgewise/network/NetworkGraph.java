package edgewise.network;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A network and a sample as a computation graph: weights, biases, products, sums z, activations a,
 * and the cost C, named as in Nielsen's notation; and which node and which edge is what.
 *
 * <p>Backpropagation is the reverse sweep of this graph: the adjoint of z^l_j is δ^l_j, those of
 * w^l_jk and b^l_j are the gradient. What a {@link Folding} hides is eliminated: paths through it
 * are merged into single edges with the product and sum of their partials, so that every value and
 * every adjoint that is still shown is the same as in the whole graph. The merged edges belong to
 * this sample: with other inputs, make the graph anew.
 */
public final class NetworkGraph {
  private final Network network;
  private final Sample sample;
  private final Folding folding;
  private final ComputationGraph graph;
  private final Map<Node, Role> roles;
  private final Map<Role, Node> nodes = new HashMap<>();

  private NetworkGraph(
      Network network,
      Sample sample,
      Folding folding,
      ComputationGraph graph,
      Map<Node, Role> roles) {
    this.network = network;
    this.sample = sample;
    this.folding = folding;
    this.graph = graph;
    this.roles = roles;
    roles.forEach((node, role) -> nodes.put(role, node));
  }

  /** The whole graph. */
  public static NetworkGraph of(Network network, Sample sample) {
    return of(network, sample, Folding.all(network, Folding.State.EXPANDED));
  }

  /**
   * As much of the graph as a folding shows. O(weights · nodes that depend on something hidden).
   *
   * @throws IllegalArgumentException if the sample or the folding is of another shape
   */
  public static NetworkGraph of(Network network, Sample sample, Folding folding) {
    Map<Node, Role> roles = new LinkedHashMap<>();
    ComputationGraph graph = new Expansion(network, sample, folding, roles).graph();
    return new NetworkGraph(network, sample, folding, graph, roles);
  }

  /** The network that is shown. */
  public Network network() {
    return network;
  }

  /** The sample whose numbers the graph has. */
  public Sample sample() {
    return sample;
  }

  /** How much is shown. */
  public Folding folding() {
    return folding;
  }

  /** The graph; its one output is the cost. */
  public ComputationGraph graph() {
    return graph;
  }

  /** The cost C. */
  public Node cost() {
    return nodes.get(new Role.Cost());
  }

  /** What a node is. */
  public Role role(Node node) {
    return roles.get(node);
  }

  /** The node that is that, if it is shown. */
  public Optional<Node> node(Role role) {
    return Optional.ofNullable(nodes.get(role));
  }

  /**
   * What an edge belongs to. An edge from an activation into a product, or merged into the next
   * layer's folded neuron, carries a weight and belongs to it.
   */
  public Role role(Edge edge) {
    Role from = roles.get(edge.source());
    return switch (roles.get(edge.target())) {
      case Role.Product product -> product.weight();
      case Role.Activation a when from instanceof Role.Activation b && next(b.layer(), a.layer()) ->
          new Role.Weight(a.layer(), a.index(), b.index());
      case Role.PreActivation z
          when from instanceof Role.Activation b && next(b.layer(), z.layer()) ->
          new Role.Weight(z.layer(), z.index(), b.index());
      default -> from instanceof Role.Product product ? product.weight() : from;
    };
  }

  private static boolean next(int layer, int other) {
    return other == layer + 1;
  }

  /** Every node that is to light with a role: its own, and a weight's product. */
  public List<Node> nodes(Role role) {
    return roles.entrySet().stream()
        .filter(e -> e.getValue().equals(role) || isProductOf(e.getValue(), role))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isProductOf(Role product, Role weight) {
    return product instanceof Role.Product p && p.weight().equals(weight);
  }

  /** Every edge that is to light with a role. */
  public List<Edge> edges(Role role) {
    return graph.edges().stream().filter(e -> role(e).equals(role)).toList();
  }

  /** Every edge on a path from that quantity to the cost; none if it is not shown. */
  public Set<Edge> pathsToCost(Role role) {
    Set<Edge> edges = new LinkedHashSet<>();
    node(role)
        .ifPresent(node -> graph.descendants(node).forEach(d -> edges.addAll(graph.out(d))));
    return edges;
  }
}
