package edgewise.study;

import edgewise.figure.GraphDrawing;
import edgewise.figure.NodeKind;
import edgewise.figure.Sizes;
import edgewise.figure.SymbolIndex;
import edgewise.graph.Node;
import edgewise.layout.Direction;
import edgewise.network.BackwardPass;
import edgewise.network.Network;
import edgewise.network.Neuron;
import edgewise.network.Quantity;
import edgewise.network.Sample;
import edgewise.network.graph.Folding;
import edgewise.network.graph.NetworkGraph;
import edgewise.network.steps.Backpropagation;
import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.BackpropagationTrace;
import edgewise.network.steps.KnownQuantities;
import edgewise.strategy.Detail;
import edgewise.strategy.Frame;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The study of a network and a sample: both passes, the steps of backpropagation, and the expanded
 * graph with the trace of its reverse sweep. Immutable.
 *
 * @param trace the graph's reverse sweep, in the order of backpropagation
 * @param frames for every number of backpropagation steps, the number of trace steps
 * @param narration the steps of backpropagation, with their texts and pictures
 */
public record NetworkStudy(
    Network network,
    Sample sample,
    BackwardPass pass,
    NetworkGraph graph,
    Map<String, Quantity> named,
    Trace trace,
    GraphDrawing drawing,
    SymbolIndex symbols,
    List<Integer> frames,
    BackpropagationNarration narration) {
  private static final int MOST_SYMBOLS = 200;
  private static final int MOST_NAMES = 50_000;

  /** Computes the study of a setup. */
  public static NetworkStudy of(NetworkSetup setup, Folding folding, boolean fine, Locale locale) {
    Network network = setup.network();
    Sample sample = setup.sample();
    BackwardPass pass = sample.through(network);
    Backpropagation algorithm = Backpropagation.of(pass);
    BackpropagationTrace taken = fine ? algorithm.fineTrace() : algorithm.trace();
    NetworkGraph graph = NetworkGraph.of(network, sample, folding);
    Trace swept =
        new ReverseMode().trace(Target.ofAllInputs(graph.graph(), graph.cost()), Detail.NODE);
    BackpropagationOrder order = BackpropagationOrder.of(swept, taken, graph);
    Trace trace = order.trace();
    Map<String, Quantity> named = new HashMap<>();
    graph
        .graph()
        .nodes()
        .forEach(
            node -> {
              Quantity quantity = graph.quantity(node);
              named.put(node.name(), quantity);
            });
    boolean small = network.parameters() <= MOST_SYMBOLS;
    if (network.parameters() <= MOST_NAMES) {
      name(network, named);
    }
    GraphDrawing drawing = drawing(trace, graph, Sizes.SCREEN);
    SymbolIndex symbols =
        new SymbolIndex(small ? NetworkGraph.of(network, sample).graph() : graph.graph());
    return new NetworkStudy(
        network,
        sample,
        pass,
        graph,
        Map.copyOf(named),
        trace,
        drawing,
        symbols,
        order.frames(),
        new BackpropagationNarration(pass, taken, locale));
  }

  /** The same study in another language. */
  public NetworkStudy in(Locale locale) {
    return locale.equals(narration.locale())
        ? this
        : new NetworkStudy(
            network,
            sample,
            pass,
            graph,
            named,
            trace,
            drawing,
            symbols,
            frames,
            new BackpropagationNarration(pass, narration.trace(), locale));
  }

  private static GraphDrawing drawing(Trace trace, NetworkGraph graph, Sizes sizes) {
    Map<String, NodeKind> kinds = new HashMap<>();
    for (Node node : graph.graph().nodes()) {
      switch (graph.quantity(node)) {
        case Quantity.Weight w -> kinds.put(node.name(), NodeKind.WEIGHT);
        case Quantity.Bias b -> kinds.put(node.name(), NodeKind.BIAS);
        default -> {}
      }
    }
    return GraphDrawing.of(trace, new GraphDrawing.Options(Direction.RIGHT, false, sizes))
        .coloured(kinds);
  }

  /** The drawing of the expanded graph in another size, laid out again. */
  public GraphDrawing drawing(Sizes sizes) {
    return sizes.equals(drawing.options().sizes()) ? drawing : drawing(trace, graph, sizes);
  }

  private static void name(Network network, Map<String, Quantity> named) {
    for (int l = 1; l <= network.depth(); l++) {
      for (int j = 1; j <= network.size(l); j++) {
        put(named, new Quantity.Activation(l, j));
        if (l > 1) {
          put(named, new Quantity.PreActivation(l, j));
          put(named, new Quantity.Bias(l, j));
          for (int k = 1; k <= network.size(l - 1); k++) {
            put(named, new Quantity.Weight(l, j, k));
          }
        }
      }
    }
  }

  private static void put(Map<String, Quantity> named, Quantity quantity) {
    named.put(quantity.name(), quantity);
  }

  /** The steps of backpropagation. */
  public List<BackpropagationStep> steps() {
    return narration.trace().steps();
  }

  /** The quantities known after a number of steps. */
  public KnownQuantities known(int position) {
    return narration.trace().known(position);
  }

  /** The last step taken; empty before the first. */
  public Optional<BackpropagationStep> step(int position) {
    return known(position).step();
  }

  /** The frame of the graph after a number of backpropagation steps. */
  public Frame frame(int position) {
    return trace.frame(frames.get(position));
  }

  /** The quantities on paths from a quantity to the cost, as drawn in the picture of neurons. */
  public Set<Quantity> quantitiesToCost(Quantity quantity) {
    Set<Quantity> found = new HashSet<>();
    found.add(quantity);
    quantity
        .neuron()
        .ifPresent(
            neuron -> {
              if (quantity instanceof Quantity.Weight w) {
                found.add(new Quantity.Activation(w.layer() - 1, w.from()));
              }
              from(neuron, found);
            });
    return found;
  }

  private void from(Neuron start, Set<Quantity> found) {
    Set<Integer> reached = new LinkedHashSet<>(Set.of(start.index()));
    for (int l = start.layer(); l <= network.depth(); l++) {
      for (int j : reached) {
        found.add(new Quantity.Activation(l, j));
        found.add(new Quantity.PreActivation(l, j));
        if (l < network.depth()) {
          for (int next = 1; next <= network.size(l + 1); next++) {
            found.add(new Quantity.Weight(l + 1, next, j));
          }
        }
      }
      if (l < network.depth()) {
        reached.clear();
        for (int next = 1; next <= network.size(l + 1); next++) {
          reached.add(next);
        }
      }
    }
    found.add(new Quantity.Cost());
  }
}
