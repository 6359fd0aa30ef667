package edgewise.strategy;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The mutable state behind a {@link Frame}: steps are applied to it one by one; then it is handed
 * over and not changed again.
 */
final class FrameFold {
  final double[] primal;
  final BitSet knowsPrimal = new BitSet();
  final double[] partial;
  final BitSet knowsPartial = new BitSet();
  private final double[] derivative;
  private final BitSet hasSlot = new BitSet();
  private final BitSet isComplete = new BitSet();
  private final Map<Node, Formula> symbolic = new HashMap<>();
  final Set<Node> eliminated = new HashSet<>();
  final BitSet visited = new BitSet();
  final List<Step.AddPath> paths = new ArrayList<>();
  final Map<Node, Double> gradient = new LinkedHashMap<>();
  private final Target target;
  private final Set<Node> wrt;
  Map<Integer, Strand> strands;
  private BigInteger expected = BigInteger.ZERO;
  Sweep sweep;
  Step last;
  Work work = Work.NONE;

  FrameFold(Target target) {
    this.target = target;
    this.wrt = new HashSet<>(target.wrt());
    ComputationGraph graph = target.graph();
    primal = new double[graph.nodes().size()];
    derivative = new double[graph.nodes().size()];
    partial = new double[graph.edges().size()];
  }

  /** Applies one more step and adds its work. */
  void apply(Step step) {
    applyWithoutWork(step);
    work = work.plus(step.work());
  }

  /** Applies one more step without its work, which the caller adds up. */
  void applyWithoutWork(Step step) {
    last = step;
    switch (step) {
      case Step.Read s -> setPrimal(s.node(), s.value());
      case Step.Evaluate s -> setPrimal(s.node(), s.value());
      case Step.Differentiate s -> {
        partial[s.edge().index()] = s.value();
        knowsPartial.set(s.edge().index());
      }
      case Step.Seed s -> seed(s);
      case Step.Fuse s -> visit(s.edges());
      case Step.Multiply s -> visit(s.edges());
      case Step.Accumulate s -> fill(s.node(), s.value(), s.last(), s.symbolic());
      case Step.Collect s -> {
        for (Contribution contribution : s.contributions()) {
          visit(contribution.edges());
        }
        fill(s.node(), s.value(), true, s.symbolic());
      }
      case Step.CountPaths s -> count(s);
      case Step.WalkEdge s -> visit(s.edges());
      case Step.AddPath s -> {
        visit(s.edges());
        paths.add(s);
        path(s);
      }
      case Step.SkipPaths s -> finish(s.node(), s.value());
      case Step.Lay s -> {
        strands = new LinkedHashMap<>();
        s.strands().forEach(strand -> strands.put(strand.id(), strand));
        eliminated.addAll(s.idle());
      }
      case Step.FuseStrands s -> {
        s.fused().forEach(strand -> strands.remove(strand.id()));
        strands.put(s.result().id(), s.result());
      }
      case Step.BypassNode s -> bypass(s.bypass());
      case Step.Eliminate s -> eliminate(s);
      case Step.Remain s -> {
        if (s.target() == target.node()) {
          finish(s.node(), s.value());
        }
      }
      case Step.Probe s -> {
        if (s.nudge() == 0) {
          setPrimal(target.node(), s.value());
        }
      }
      case Step.Difference s -> finish(s.node(), s.value());
    }
  }

  private void visit(List<Edge> edges) {
    for (Edge edge : edges) {
      visited.set(edge.index());
    }
  }

  private void setPrimal(Node node, double value) {
    primal[node.index()] = value;
    knowsPrimal.set(node.index());
  }

  private void seed(Step.Seed step) {
    hasSlot.clear();
    isComplete.clear();
    symbolic.clear();
    visited.clear();
    sweep = new Sweep(step.phase(), step.node());
    fill(step.node(), 1, true, Formula.number(1));
  }

  private void fill(Node node, double value, boolean complete, Formula formula) {
    boolean forward = sweep.phase() == Phase.FORWARD;
    put(node, value, complete, formula);
    if (complete && forward && node == target.node()) {
      gradient.put(sweep.seed(), value);
    } else if (complete && !forward && wrt.contains(node)) {
      gradient.put(node, value);
    }
  }

  private void count(Step.CountPaths step) {
    visited.clear();
    paths.clear();
    expected = step.count();
    if (step.count().signum() == 0) {
      finish(step.node(), 0);
    } else if (step.node() == target.node()) {
      finish(step.node(), 1);
    }
  }

  private void path(Step.AddPath step) {
    if (expected.equals(BigInteger.valueOf(step.number()))) {
      finish(step.node(), step.value());
    } else {
      put(step.node(), step.value(), false, null);
    }
  }

  private void put(Node node, double value, boolean complete, Formula formula) {
    derivative[node.index()] = value;
    hasSlot.set(node.index());
    isComplete.set(node.index(), complete);
    if (formula != null) {
      symbolic.put(node, formula);
    }
  }

  /** A node's derivative as far as it is known, or null. */
  Slot slot(Node node) {
    int i = node.index();
    return hasSlot.get(i)
        ? new Slot(symbol(node), derivative[i], isComplete.get(i), symbolic.get(node))
        : null;
  }

  /** ∂node/∂seed in forward mode, ∂target/∂node in every other. */
  private Formula.Derivative symbol(Node node) {
    boolean forward = sweep != null && sweep.phase() == Phase.FORWARD;
    return forward
        ? new Formula.Derivative(node.name(), sweep.seed().name())
        : new Formula.Derivative(target.node().name(), node.name());
  }

  private void finish(Node node, double value) {
    gradient.put(node, value);
    put(node, value, true, null);
  }

  private void bypass(Step.Bypass bypass) {
    if (bypass.existing() != null) {
      strands.remove(bypass.existing().id());
    }
    strands.put(bypass.result().id(), bypass.result());
  }

  private void eliminate(Step.Eliminate step) {
    if (!step.counted()) {
      step.bypasses().forEach(this::bypass);
    }
    step.removed().forEach(strand -> strands.remove(strand.id()));
    if (!step.kept()) {
      eliminated.add(step.node());
    }
  }
}
