package edgewise.strategy;

import edgewise.graph.Node;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Outputs by inputs, ∂yᵢ/∂xⱼ in row i and column j; an entry that is not finished yet is empty.
 *
 * @param outputs one for each row
 * @param inputs one for each column
 * @param rows the entries
 */
public record Jacobian(List<Node> outputs, List<Node> inputs, List<List<OptionalDouble>> rows) {
  /** Copies the lists. */
  public Jacobian {
    outputs = List.copyOf(outputs);
    inputs = List.copyOf(inputs);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The entry of an output and an input. */
  public OptionalDouble entry(int output, int input) {
    return rows.get(output).get(input);
  }

  /** Whether all entries are finished. */
  public boolean isComplete() {
    return rows.stream().flatMap(List::stream).allMatch(OptionalDouble::isPresent);
  }
}
