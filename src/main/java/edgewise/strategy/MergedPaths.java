package edgewise.strategy;

import edgewise.graph.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Paths are merged instead of walked: parallel edges fuse into their sum, a node is eliminated by
 * multiplying each strand in with each strand out, until one strand is left from every wrt to the
 * target.
 *
 * <p>Vertex elimination as in Griewank and Walther 2008, §9.2. From the inputs it does forward
 * mode's work, from the outputs reverse mode's; the order is the person's.
 */
public record MergedPaths(EliminationOrder order) implements Strategy {

  /** Eliminates from the inputs. */
  public MergedPaths() {
    this(new EliminationOrder.FromInputs());
  }

  @Override
  public Mode mode() {
    return Mode.MERGED;
  }

  @Override
  public void run(Question question, Detail detail, Consumer<Step> sink) {
    Linearization linear = Linearization.of(question, sink);
    Strands strands = Strands.lay(linear, question, sink);
    strands.fuseParallel(sink);
    Set<Node> left = new LinkedHashSet<>(strands.eliminable());
    for (Node node : first(question, left)) {
      strands.eliminate(node, detail, sink);
      left.remove(node);
    }
    while (!left.isEmpty()) {
      Node node = next(left, strands);
      strands.eliminate(node, detail, sink);
      left.remove(node);
    }
    for (Node node : question.wrt()) {
      Strand strand = strands.between(node, question.target());
      double value = node == question.target() ? 1 : strand == null ? 0 : strand.value();
      sink.accept(new Step.Remain(node, question.target(), strand, value));
    }
  }

  /** The nodes that the person named, as far as they can be eliminated. */
  private List<Node> first(Question question, Set<Node> left) {
    if (!(order instanceof EliminationOrder.Listed(List<String> names))) {
      return List.of();
    }
    return names.stream()
        .distinct()
        .flatMap(name -> question.graph().node(name).stream())
        .filter(left::contains)
        .toList();
  }

  private Node next(Set<Node> left, Strands strands) {
    List<Node> candidates = new ArrayList<>(left);
    return switch (order) {
      case EliminationOrder.FromInputs o -> candidates.getFirst();
      case EliminationOrder.Listed o -> candidates.getFirst();
      case EliminationOrder.FromOutputs o -> candidates.getLast();
      case EliminationOrder.Markowitz o ->
          candidates.stream().min(Comparator.comparingLong(strands::markowitz)).orElseThrow();
    };
  }
}
