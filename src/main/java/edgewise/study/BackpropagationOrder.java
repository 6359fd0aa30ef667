package edgewise.study;

import edgewise.graph.Node;
import edgewise.network.Quantity;
import edgewise.network.graph.NetworkGraph;
import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.Stage;
import edgewise.strategy.Detail;
import edgewise.strategy.Evaluation;
import edgewise.strategy.Phase;
import edgewise.strategy.Question;
import edgewise.strategy.Step;
import edgewise.strategy.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sweeps of a network's graph in the order in which backpropagation tells them: neuron after
 * neuron, and nothing before its step. Both orders follow the same edges, so every number is the
 * same.
 *
 * @param trace the steps in that order
 * @param frames for every number of steps told, from 0, how many steps of the trace that are
 */
record BackpropagationOrder(Trace trace, List<Integer> frames) {
  private record Placed(Step step, int at) {}

  /** The order of a trace of evaluation and reverse sweep. */
  static BackpropagationOrder of(Trace trace, List<BackpropagationStep> told, NetworkGraph graph) {
    List<Placed> placed = new ArrayList<>();
    List<Step> steps = new ArrayList<>(beside(trace, graph));
    steps.addAll(trace.steps());
    for (Step step : steps) {
      // What is never told, as the derivatives by the inputs, is known at the end.
      placed.add(new Placed(step, Math.min(told.size(), place(step, told, graph))));
    }
    // What a step is about comes last of what it makes known: it is the one that is pointed at.
    placed.sort(
        Comparator.comparingInt(Placed::at)
            .thenComparing(p -> p.step().phase() != Phase.PARTIALS && isAbout(p, told, graph)));
    List<Integer> frames = new ArrayList<>();
    int taken = 0;
    for (int k = 0; k <= told.size(); k++) {
      while (taken < placed.size() && placed.get(taken).at() <= k) {
        taken++;
      }
      frames.add(taken);
    }
    return new BackpropagationOrder(
        trace.told(placed.stream().map(Placed::step).toList()), List.copyOf(frames));
  }

  /** The values of what the cost does not depend on: the outputs of softmax that are not asked. */
  private static List<Step> beside(Trace trace, NetworkGraph graph) {
    Set<Node> known = new HashSet<>();
    trace.steps().forEach(step -> known.add(step.node()));
    List<Step> steps = new ArrayList<>();
    for (Node node : graph.graph().nodes()) {
      if (known.add(node)) {
        Question question = Question.ofAllInputs(graph.graph(), node);
        new Evaluation()
            .trace(question, Detail.NODE).steps().stream()
                .filter(step -> step.phase() == Phase.EVALUATE && step.node().equals(node))
                .forEach(steps::add);
      }
    }
    return steps;
  }

  private static boolean isAbout(
      Placed placed, List<BackpropagationStep> told, NetworkGraph graph) {
    return told.get(placed.at() - 1).about().contains(graph.quantity(placed.step().node()));
  }

  /** With which step it is told, from 1; beyond the last what is never told. */
  private static int place(Step step, List<BackpropagationStep> told, NetworkGraph graph) {
    int low = 1;
    int high = told.size() + 1;
    // What is known stays known, so the first step that knows it is found by halving.
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isTold(step, told.get(middle - 1), graph)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static boolean isTold(Step step, BackpropagationStep by, NetworkGraph graph) {
    if (step.phase() == Phase.PARTIALS) {
      return by.stage().compareTo(Stage.OUTPUT_ERROR) >= 0;
    }
    Quantity quantity = graph.quantity(step.node());
    return step.phase() == Phase.REVERSE ? by.knowsDerivative(quantity) : by.knowsValue(quantity);
  }
}
