package edgewise.strategy;

import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * All paths from one node to another, generated one at a time on request, in the order of the edges
 * (depth first). Memory is the length of one path, whatever the number of paths.
 */
record Paths(Linearization linear, Node from, Node to) implements Iterable<Path> {
  @Override
  public Iterator<Path> iterator() {
    return new DepthFirst();
  }

  private final class DepthFirst implements Iterator<Path> {
    private final Deque<Iterator<Edge>> choices = new ArrayDeque<>();
    private final List<Edge> walked = new ArrayList<>();
    private final Map<Node, List<Edge>> outgoing = new HashMap<>();
    private Path next;

    DepthFirst() {
      if (from == to) {
        next = new Path(List.of());
      } else {
        choices.push(outgoing(from).iterator());
        advance();
      }
    }

    /** The edges out of a node that lead to the end node. */
    private List<Edge> outgoing(Node node) {
      return outgoing.computeIfAbsent(
          node, n -> linear.users(n).values().stream().flatMap(List::stream).toList());
    }

    private void advance() {
      next = null;
      while (next == null && !choices.isEmpty()) {
        if (!choices.peek().hasNext()) {
          choices.pop();
          if (!walked.isEmpty()) {
            walked.removeLast();
          }
          continue;
        }
        Edge edge = choices.peek().next();
        walked.add(edge);
        if (edge.target() == to) {
          next = new Path(walked);
          walked.removeLast();
        } else {
          choices.push(outgoing(edge.target()).iterator());
        }
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Path next() {
      if (next == null) {
        throw new NoSuchElementException("no further path from " + from.name());
      }
      Path path = next;
      advance();
      return path;
    }
  }
}
