package edgewise.language;

import edgewise.graph.Operation;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An expression in postfix order, operands before their operation, left to right: the order in
 * which it is evaluated. A list rather than a tree, so that deep nesting needs no deep call stack.
 *
 * @param instructions operations on a stack of values
 * @param start offset of the expression in the text
 * @param end offset after it
 */
public record Postfix(List<Instruction> instructions, int start, int end) {

  /** One operation on the stack. */
  sealed interface Instruction {}

  /**
   * Pushes the node or constant of a name.
   *
   * @param name the name in Unicode's composed form (NFC)
   * @param start offset in the text
   * @param end offset after it
   */
  public record Reference(String name, int start, int end) implements Instruction {}

  /** Pushes a number. */
  record Number(double value) implements Instruction {}

  /** Replaces the topmost {@code count} values by the operation on them. */
  record Combine(Operation operation, int count, int start, int end) implements Instruction {}

  /** The references in it, in order, with repetition. */
  Stream<Reference> references() {
    return instructions.stream().filter(Reference.class::isInstance).map(Reference.class::cast);
  }

  /**
   * How many nodes the expression makes: one for every operation, except on constants alone.
   *
   * @param constant whether a name is that of a constant
   */
  int nodes(Predicate<String> constant) {
    BitSet variable = new BitSet();
    int depth = 0;
    int nodes = 0;
    for (Instruction instruction : instructions) {
      switch (instruction) {
        case Number n -> variable.clear(depth++);
        case Reference m -> variable.set(depth++, !constant.test(m.name()));
        case Combine c -> {
          int first = variable.nextSetBit(depth - c.count());
          boolean node = first >= 0 && first < depth;
          depth -= c.count() - 1;
          variable.set(depth - 1, node);
          nodes += node ? 1 : 0;
        }
      }
    }
    return nodes;
  }
}
