package edgewise.strategy;

import java.util.Arrays;
import java.util.List;

/** The order in which nodes are eliminated when paths are merged. */
public sealed interface EliminationOrder {

  /** Operands first: forward mode's order. */
  record FromInputs() implements EliminationOrder {}

  /** Users first: reverse mode's order. */
  record FromOutputs() implements EliminationOrder {}

  /**
   * Cheapest first: the node with the least product of distinct predecessors and distinct
   * successors (Markowitz 1957; Griewank and Reese 1991), the topologically first of equal ones.
   */
  record Markowitz() implements EliminationOrder {}

  /** The named nodes first, in this order; the remaining ones from the inputs. */
  record Listed(List<String> names) implements EliminationOrder {
    /** Copies the names. */
    public Listed {
      names = List.copyOf(names);
    }
  }

  /**
   * Parses an order as written on the command line: inputs, outputs, markowitz, or node names with
   * commas.
   */
  static EliminationOrder parse(String text) {
    return switch (text) {
      case "inputs" -> new FromInputs();
      case "outputs" -> new FromOutputs();
      case "markowitz" -> new Markowitz();
      default -> new Listed(Arrays.stream(text.split(",")).map(String::strip).toList());
    };
  }
}
