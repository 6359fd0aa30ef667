package edgewise.strategy;

import edgewise.graph.Edge;
import java.util.List;

/**
 * A walk along the edges from an input to the target.
 *
 * @param edges from the input onwards; empty for the path from a node to itself
 */
public record Path(List<Edge> edges) {
  /** Copies the edges. */
  public Path {
    edges = List.copyOf(edges);
  }

  /** The number of edges. */
  public int length() {
    return edges.size();
  }
}
