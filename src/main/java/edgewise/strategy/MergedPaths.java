package edgewise.strategy;

import edgewise.graph.Node;
import java.util.List;
import java.util.function.Consumer;

/**
 * Merges paths instead of walking them: parallel edges are fused into their sum; a node is
 * eliminated by multiplying each strand into it with each strand out of it, until one strand is
 * left from every wrt node to the target.
 *
 * <p>Vertex elimination as in Griewank and Walther 2008, §9.2. From the inputs it does forward
 * mode's work, from the outputs reverse mode's.
 *
 * @param order in which nodes are eliminated
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
  public void run(Target target, Detail detail, Consumer<Step> sink) {
    Linearization linear = Linearization.of(target, sink);
    List<Node> output = List.of(target.node());
    Strands strands = Strands.lay(linear, target.wrt(), output, sink);
    strands.fuseParallel(sink);
    new OrderedElimination(order, target.graph()).run(strands, detail, sink);
    for (Node node : target.wrt()) {
      sink.accept(strands.remain(node, target.node()));
    }
  }
}
