package edgewise.strategy;

import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Kink;
import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A step of a trace: one action, the node or edges it is about, and the resulting number.
 * Immutable; without pictures or language.
 */
public sealed interface Step {

  /** The phase it belongs to. */
  Phase phase();

  /** The action in one word; with the phase it names the step in JSON. */
  String action();

  /** The resulting number. */
  double value();

  /** The node it is about, or null. */
  default Node node() {
    return null;
  }

  /** The edges it is about. */
  default List<Edge> edges() {
    return List.of();
  }

  /** The work of the step. */
  default Work work() {
    return Work.NONE;
  }

  /** An input's value is read. */
  record Read(Node node, double value) implements Step {
    @Override
    public Phase phase() {
      return Phase.EVALUATE;
    }

    @Override
    public String action() {
      return "read";
    }
  }

  /** A node is computed from its operands. */
  record Evaluate(Node node, List<Edge> edges, List<Double> arguments, double value)
      implements Step {
    /** Copies the lists. */
    public Evaluate {
      edges = List.copyOf(edges);
      arguments = List.copyOf(arguments);
    }

    @Override
    public Phase phase() {
      return Phase.EVALUATE;
    }

    @Override
    public String action() {
      return "evaluate";
    }
  }

  /** An edge gets its local partial; at a kink, with the convention used. */
  record Differentiate(Edge edge, List<Double> arguments, double value, Optional<Kink> kink)
      implements Step {
    /** Copies the list. */
    public Differentiate {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Phase phase() {
      return Phase.PARTIALS;
    }

    @Override
    public String action() {
      return "differentiate";
    }

    @Override
    public Node node() {
      return edge.target();
    }

    @Override
    public List<Edge> edges() {
      return List.of(edge);
    }
  }

  /** A sweep begins: the slots are cleared and the seed's is 1. */
  record Seed(Phase phase, Node node, Work work) implements Step {
    @Override
    public String action() {
      return "seed";
    }

    @Override
    public double value() {
      return 1;
    }
  }

  /** Parallel edges are added before they are multiplied (fine detail). */
  record Fuse(Phase phase, Node node, List<Edge> edges, double value) implements Step {
    /** Copies the list. */
    public Fuse {
      edges = List.copyOf(edges);
    }

    @Override
    public String action() {
      return "fuse";
    }

    @Override
    public Work work() {
      return Work.of(0, 0, 0, edges.size() - 1);
    }
  }

  /** A neighbour's tangent or adjoint is multiplied by the local partial between (fine detail). */
  record Multiply(Phase phase, Node node, Contribution contribution) implements Step {
    @Override
    public String action() {
      return "multiply";
    }

    @Override
    public double value() {
      return contribution.product();
    }

    @Override
    public List<Edge> edges() {
      return contribution.edges();
    }

    @Override
    public Work work() {
      return Work.of(0, 0, contribution.seeded() ? 0 : 1, 0);
    }
  }

  /**
   * A product is added to a node's tangent or adjoint (fine detail).
   *
   * @param first whether it is the node's first product
   * @param last whether the node is complete now
   * @param symbolic the whole in the names of edge coefficients, if complete and short enough; else
   *     null
   */
  record Accumulate(
      Phase phase,
      Node node,
      Contribution contribution,
      double before,
      double value,
      boolean first,
      boolean last,
      Formula symbolic)
      implements Step {
    @Override
    public String action() {
      return "accumulate";
    }

    @Override
    public List<Edge> edges() {
      return contribution.edges();
    }

    @Override
    public Work work() {
      return Work.of(0, 0, 0, first ? 0 : 1);
    }
  }

  /**
   * A node's tangent or adjoint is collected from all its neighbours; from none of them it is 0.
   *
   * @param symbolic the whole in the names of edge coefficients, if they all have names; else null
   */
  record Collect(
      Phase phase, Node node, List<Contribution> contributions, double value, Formula symbolic)
      implements Step {
    /** Copies the list. */
    public Collect {
      contributions = List.copyOf(contributions);
    }

    @Override
    public String action() {
      return contributions.isEmpty() ? "zero" : "collect";
    }

    @Override
    public List<Edge> edges() {
      return contributions.stream().flatMap(c -> c.edges().stream()).toList();
    }

    @Override
    public Work work() {
      Work work = Work.of(0, 0, 0, Math.max(0, contributions.size() - 1));
      for (Contribution contribution : contributions) {
        work = work.plus(contribution.work());
      }
      return work;
    }
  }

  /** The paths from an input to the target are counted, exactly and without walking them. */
  record CountPaths(Node node, Node target, BigInteger count, Work work) implements Step {
    @Override
    public Phase phase() {
      return Phase.PATH_SUM;
    }

    @Override
    public String action() {
      return "count";
    }

    @Override
    public double value() {
      return count.doubleValue();
    }
  }

  /** One more edge of a path is walked (fine detail); value is the product so far. */
  record WalkEdge(Path path, int position, double partial, double value) implements Step {
    @Override
    public Phase phase() {
      return Phase.PATH_SUM;
    }

    @Override
    public String action() {
      return "walk";
    }

    @Override
    public List<Edge> edges() {
      return path.edges().subList(0, position + 1);
    }

    @Override
    public Node node() {
      return path.edges().get(position).target();
    }

    @Override
    public Work work() {
      return Work.of(0, 1, position == 0 ? 0 : 1, 0);
    }
  }

  /**
   * A whole path's product is added to the running sum.
   *
   * @param node the input the path starts from
   * @param number which path it is, from 1
   * @param partials the local partials along it
   * @param before the sum before
   * @param value the sum after
   * @param walked whether its edges were steps of their own and are paid for
   */
  record AddPath(
      Node node,
      Path path,
      int number,
      List<Double> partials,
      double product,
      double before,
      double value,
      boolean walked)
      implements Step {
    /** Copies the list. */
    public AddPath {
      partials = List.copyOf(partials);
    }

    @Override
    public Phase phase() {
      return Phase.PATH_SUM;
    }

    @Override
    public String action() {
      return "path";
    }

    @Override
    public List<Edge> edges() {
      return path.edges();
    }

    @Override
    public Work work() {
      int length = walked ? 0 : path.length();
      return Work.of(0, length, Math.max(0, length - 1), number == 1 ? 0 : 1);
    }
  }

  /** The remaining paths are skipped: their exact number, and the sum over all paths. */
  record SkipPaths(Node node, BigInteger skipped, double value, Work work) implements Step {
    @Override
    public Phase phase() {
      return Phase.PATH_SUM;
    }

    @Override
    public String action() {
      return "skip";
    }
  }

  /**
   * Merging begins: every edge between the wrt nodes and the targets is a strand; nodes that lie on
   * no such path are idle and not part of the merge.
   */
  record Lay(List<Node> targets, List<Strand> strands, List<Node> idle, Work work) implements Step {
    /** Copies the lists. */
    public Lay {
      targets = List.copyOf(targets);
      strands = List.copyOf(strands);
      idle = List.copyOf(idle);
    }

    @Override
    public Phase phase() {
      return Phase.MERGE;
    }

    @Override
    public String action() {
      return "lay";
    }

    /** The first of the targets. */
    @Override
    public Node node() {
      return targets.getFirst();
    }

    @Override
    public double value() {
      return strands.size();
    }
  }

  /** Parallel strands become one. */
  record FuseStrands(List<Strand> fused, Strand result) implements Step {
    /** Copies the list. */
    public FuseStrands {
      fused = List.copyOf(fused);
    }

    @Override
    public Phase phase() {
      return Phase.MERGE;
    }

    @Override
    public String action() {
      return "fuse";
    }

    @Override
    public double value() {
      return result.value();
    }

    @Override
    public Node node() {
      return result.to();
    }

    @Override
    public Work work() {
      return Work.of(0, 0, 0, fused.size() - 1);
    }
  }

  /**
   * One way through a node: a strand in times a strand out, added to a strand that is already
   * there, if any.
   *
   * @param in the strand into the node
   * @param out the strand out of it
   * @param existing the strand it is added to, or null
   * @param result the strand between the two neighbours afterwards
   */
  record Bypass(Strand in, Strand out, Strand existing, Strand result) {
    /** A multiplication, and an addition where it meets a strand. */
    public Work work() {
      return Work.of(0, 0, 1, existing == null ? 0 : 1);
    }
  }

  /** One way through a node that is about to be eliminated (fine detail). */
  record BypassNode(Node node, Bypass bypass) implements Step {
    @Override
    public Phase phase() {
      return Phase.MERGE;
    }

    @Override
    public String action() {
      return "bypass";
    }

    @Override
    public double value() {
      return bypass.result().value();
    }

    @Override
    public Work work() {
      return bypass.work();
    }
  }

  /**
   * A node is eliminated: every strand in times every strand out; the node is removed.
   *
   * @param kept whether the node is a wrt node, so that it keeps its strands out, or a target, so
   *     that it keeps those into it
   * @param counted whether the bypasses were steps of their own and are paid for
   */
  record Eliminate(
      Node node, List<Bypass> bypasses, List<Strand> removed, boolean kept, boolean counted)
      implements Step {
    /** Copies the lists. */
    public Eliminate {
      bypasses = List.copyOf(bypasses);
      removed = List.copyOf(removed);
    }

    @Override
    public Phase phase() {
      return Phase.MERGE;
    }

    @Override
    public String action() {
      return "eliminate";
    }

    @Override
    public double value() {
      return bypasses.isEmpty() ? Double.NaN : bypasses.getLast().result().value();
    }

    @Override
    public Work work() {
      return counted
          ? Work.NONE
          : bypasses.stream().map(Bypass::work).reduce(Work.NONE, Work::plus);
    }
  }

  /** Everything is merged: the one strand that is left from an input to the target. */
  record Remain(Node node, Node target, Strand strand, double value) implements Step {
    @Override
    public Phase phase() {
      return Phase.MERGE;
    }

    @Override
    public String action() {
      return "remain";
    }
  }

  /**
   * The target is computed once more with one input nudged; a nudge of 0 is the plain value.
   *
   * @param node the input, or the target where nothing is nudged
   * @param nudge by how much
   * @param value the target's value there
   */
  record Probe(Node node, double nudge, double value, Work work) implements Step {
    @Override
    public Phase phase() {
      return Phase.DIFFERENCES;
    }

    @Override
    public String action() {
      return nudge == 0 ? "probe" : "nudge";
    }
  }

  /**
   * Two evaluations make a difference quotient.
   *
   * @param high the target's value at the larger point
   * @param low the target's value at the smaller point
   * @param distance between the two points
   */
  record Difference(Node node, double high, double low, double distance, double value)
      implements Step {
    @Override
    public Phase phase() {
      return Phase.DIFFERENCES;
    }

    @Override
    public String action() {
      return "difference";
    }
  }
}
