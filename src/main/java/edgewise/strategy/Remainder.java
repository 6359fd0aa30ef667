package edgewise.strategy;

import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sum over paths that remains at a step of merging: the number of paths that the current
 * strands make, and the work of multiplying along each of them and adding. Every merge makes fewer
 * paths, until one strand is one path. Counted exactly by one sweep over the strands.
 *
 * @param paths the remaining paths from the wrt nodes to the target
 * @param spent the work of merging so far
 * @param left the work of summing the remaining paths: k − 1 multiplications for a path of k
 *     strands, P − 1 additions for P paths of one derivative
 */
public record Remainder(BigInteger paths, Work spent, Work left) {

  /** The remainder at a frame of a merge; empty before merging begins and in other modes. */
  public static Optional<Remainder> of(Target target, Frame frame) {
    return frame.strands().map(strands -> of(target, strands, frame.work()));
  }

  private static Remainder of(Target target, List<Strand> strands, Work work) {
    StrandGraph graph = StrandGraph.of(strands);
    Map<Node, BigInteger> counts = new HashMap<>();
    Map<Node, BigInteger> lengths = new HashMap<>();
    for (Node node : target.graph().nodes().reversed()) {
      BigInteger count = node == target.node() ? BigInteger.ONE : BigInteger.ZERO;
      BigInteger length = BigInteger.ZERO;
      if (node != target.node()) {
        for (Strand strand : graph.outOf(node)) {
          BigInteger beyond = counts.get(strand.to());
          count = count.add(beyond);
          length = length.add(lengths.get(strand.to())).add(beyond);
        }
      }
      counts.put(node, count);
      lengths.put(node, length);
    }
    BigInteger paths = BigInteger.ZERO;
    Work left = Work.NONE;
    for (Node node : target.wrt()) {
      BigInteger count = counts.get(node);
      paths = paths.add(count);
      if (count.signum() > 0 && node != target.node()) {
        BigInteger products = lengths.get(node).subtract(count);
        left = left.plus(new Work(0, BigInteger.ZERO, products, count.subtract(BigInteger.ONE)));
      }
    }
    Work spent = new Work(0, BigInteger.ZERO, work.multiplications(), work.additions());
    return new Remainder(paths, spent, left);
  }

  /**
   * The sum of spent and left: the work of the derivative if the remaining paths are summed one by
   * one.
   */
  public Work total() {
    return spent.plus(left);
  }

  /**
   * The paths along the strands, in order.
   *
   * @param most how many at most
   */
  public static List<List<Strand>> paths(List<Strand> strands, Node from, Node to, int most) {
    StrandGraph graph = StrandGraph.of(strands);
    List<List<Strand>> found = new ArrayList<>();
    walk(new Walk(graph, graph.leadingTo(to), to, most, found), from, new ArrayList<>());
    return found;
  }

  private record Walk(
      StrandGraph graph, Set<Node> leading, Node to, int most, List<List<Strand>> found) {}

  private static void walk(Walk w, Node at, List<Strand> walked) {
    if (at == w.to()) {
      w.found().add(List.copyOf(walked));
      return;
    }
    // The oldest first, so that the formulas of the paths keep their order.
    List<Strand> outgoing = new ArrayList<>(w.graph().outOf(at));
    outgoing.sort(Comparator.comparingInt(Strand::id));
    for (Strand strand : outgoing) {
      if (w.found().size() < w.most() && w.leading().contains(strand.to())) {
        walked.add(strand);
        walk(w, strand.to(), walked);
        walked.removeLast();
      }
    }
  }
}
