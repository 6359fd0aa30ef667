package edgewise.study;

import edgewise.graph.Node;
import edgewise.network.Quantity;
import edgewise.network.graph.NetworkGraph;
import edgewise.network.steps.BackpropagationTrace;
import edgewise.strategy.Detail;
import edgewise.strategy.Evaluation;
import edgewise.strategy.Phase;
import edgewise.strategy.Step;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The trace of a network's graph, its steps in the order of backpropagation: neuron after neuron.
 * Both orders use the same edges, so every number is the same.
 *
 * @param trace the steps in that order
 * @param frames for every number of backpropagation steps, from 0, the number of trace steps
 */
record BackpropagationOrder(Trace trace, List<Integer> frames) {
  private record Placed(Step step, int at) {}

  /** The order of a trace of evaluation and reverse sweep. */
  static BackpropagationOrder of(
      Trace trace, BackpropagationTrace backpropagation, NetworkGraph graph) {
    List<Placed> placed = new ArrayList<>();
    List<Step> steps = new ArrayList<>(unusedValues(trace, graph));
    steps.addAll(trace.steps());
    for (Step step : steps) {
      placed.add(new Placed(step, position(step, backpropagation, graph)));
    }
    // The subject of a step comes last, so that it is the one that is marked.
    placed.sort(
        Comparator.comparingInt(Placed::at)
            .thenComparing(
                p -> p.step().phase() != Phase.PARTIALS && isAbout(p, backpropagation, graph)));
    List<Integer> frames = new ArrayList<>();
    int taken = 0;
    for (int k = 0; k <= backpropagation.steps().size(); k++) {
      while (taken < placed.size() && placed.get(taken).at() <= k) {
        taken++;
      }
      frames.add(taken);
    }
    return new BackpropagationOrder(
        trace.withSteps(placed.stream().map(Placed::step).toList()), List.copyOf(frames));
  }

  /**
   * Steps for the values of nodes that the cost does not depend on, such as other outputs of
   * softmax.
   */
  private static List<Step> unusedValues(Trace trace, NetworkGraph graph) {
    Set<Node> known = new HashSet<>();
    trace.steps().forEach(step -> known.add(step.node()));
    List<Step> steps = new ArrayList<>();
    for (Node node : graph.graph().nodes()) {
      if (known.add(node)) {
        Target target = Target.ofAllInputs(graph.graph(), node);
        new Evaluation()
            .trace(target, Detail.NODE).steps().stream()
                .filter(step -> step.phase() == Phase.EVALUATE && step.node().equals(node))
                .forEach(steps::add);
      }
    }
    return steps;
  }

  private static boolean isAbout(
      Placed placed, BackpropagationTrace backpropagation, NetworkGraph graph) {
    return backpropagation
        .steps()
        .get(placed.at() - 1)
        .about()
        .contains(graph.quantity(placed.step().node()));
  }

  /**
   * The backpropagation step in which a trace step belongs, from 1: given values to the first;
   * values without a step, such as derivatives by the inputs, to the last.
   */
  private static int position(Step step, BackpropagationTrace backpropagation, NetworkGraph graph) {
    int position =
        switch (step.phase()) {
          // The backward pass begins with the local partials.
          case PARTIALS -> backpropagation.derivativeStep(new Quantity.Cost());
          case REVERSE -> backpropagation.derivativeStep(graph.quantity(step.node()));
          default -> backpropagation.valueStep(graph.quantity(step.node()));
        };
    return Math.clamp(position, 1, backpropagation.steps().size());
  }
}
