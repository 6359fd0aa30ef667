package edgewise.strategy;

import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of a sum over paths at a moment of merging: how many paths the strands still make,
 * and what it would cost to multiply along each of them and add. Every merge makes fewer of them,
 * until one strand is one path. Counted exactly by one sweep over the strands.
 *
 * @param paths from the wrt nodes to the target that are left
 * @param spent multiplications and additions of merging so far
 * @param left what summing the remaining paths would take: a path of k strands k − 1
 *     multiplications, P paths of one derivative P − 1 additions
 */
public record Remainder(BigInteger paths, Work spent, Work left) {

  /** What is left at a frame of a merge; empty before merging begins and in other modes. */
  public static Optional<Remainder> of(Question question, Frame frame) {
    return frame.strands().map(strands -> of(question, strands, frame.work()));
  }

  private static Remainder of(Question question, List<Strand> strands, Work work) {
    Map<Node, List<Strand>> out = out(strands);
    Map<Node, BigInteger> counts = new HashMap<>();
    Map<Node, BigInteger> lengths = new HashMap<>();
    for (Node node : question.graph().nodes().reversed()) {
      BigInteger count = node == question.target() ? BigInteger.ONE : BigInteger.ZERO;
      BigInteger length = BigInteger.ZERO;
      if (node != question.target()) {
        for (Strand strand : out.getOrDefault(node, List.of())) {
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
    for (Node node : question.wrt()) {
      BigInteger count = counts.get(node);
      paths = paths.add(count);
      if (count.signum() > 0 && node != question.target()) {
        BigInteger products = lengths.get(node).subtract(count);
        left = left.plus(new Work(0, BigInteger.ZERO, products, count.subtract(BigInteger.ONE)));
      }
    }
    Work spent = new Work(0, BigInteger.ZERO, work.multiplications(), work.additions());
    return new Remainder(paths, spent, left);
  }

  /** Spent and left together: what the derivative costs if the rest is summed path by path. */
  public Work total() {
    return spent.plus(left);
  }

  /**
   * The paths that the strands still make, in order.
   *
   * @param most how many at most
   */
  public static List<List<Strand>> paths(List<Strand> strands, Node from, Node to, int most) {
    List<List<Strand>> found = new ArrayList<>();
    walk(new Walk(out(strands), leading(strands, to), to, most, found), from, new ArrayList<>());
    return found;
  }

  private record Walk(
      Map<Node, List<Strand>> out,
      Map<Node, Boolean> leads,
      Node to,
      int most,
      List<List<Strand>> found) {}

  private static void walk(Walk w, Node at, List<Strand> walked) {
    if (at == w.to()) {
      w.found().add(List.copyOf(walked));
      return;
    }
    for (Strand strand : w.out().getOrDefault(at, List.of())) {
      if (w.found().size() < w.most() && w.leads().containsKey(strand.to())) {
        walked.add(strand);
        walk(w, strand.to(), walked);
        walked.removeLast();
      }
    }
  }

  /** The nodes from which strands lead to the end; only these are walked. */
  private static Map<Node, Boolean> leading(List<Strand> strands, Node to) {
    List<Strand> order = new ArrayList<>(strands);
    order.sort((a, b) -> Integer.compare(b.from().index(), a.from().index()));
    Map<Node, Boolean> leads = new HashMap<>();
    leads.put(to, true);
    for (Strand strand : order) {
      if (leads.containsKey(strand.to())) {
        leads.put(strand.from(), true);
      }
    }
    return leads;
  }

  /** The strands out of every node, those to earlier nodes first, so that formulas keep order. */
  private static Map<Node, List<Strand>> out(List<Strand> strands) {
    Map<Node, List<Strand>> out = new LinkedHashMap<>();
    for (Strand strand : strands) {
      out.computeIfAbsent(strand.from(), n -> new ArrayList<>()).add(strand);
    }
    return out;
  }
}
