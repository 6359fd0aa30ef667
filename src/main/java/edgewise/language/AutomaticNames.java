package edgewise.language;

import edgewise.graph.FreshNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Generates names for the nodes that a program leaves unnamed.
 *
 * <p>A program that is an expression in single letters continues the alphabet: {@code (a+b)*(b+1)}
 * makes c, d and e. Any other program gets v1, v2, …, and y for its result.
 */
final class AutomaticNames {
  private static final String RESULT = "y";
  private final FreshNames numbered;
  private char letter;
  private boolean resultUsed;

  private AutomaticNames(Set<String> used, char lastLetter) {
    this.numbered = new FreshNames(used);
    this.letter = lastLetter;
    this.resultUsed = used.contains(RESULT);
  }

  /** The names for a program's unnamed nodes. */
  static AutomaticNames of(Definitions definitions) {
    Set<String> used = definitions.names();
    boolean letters =
        !used.isEmpty()
            && used.stream().allMatch(AutomaticNames::isLetter)
            && isExpression(definitions);
    if (letters) {
      char last = used.stream().max(String::compareTo).orElseThrow().charAt(0);
      if (unnamed(definitions) <= 'z' - last) {
        return new AutomaticNames(used, last);
      }
    }
    Set<String> taken = new HashSet<>(used);
    definitions.labels().forEach(taken::add);
    return new AutomaticNames(taken, '\0');
  }

  private static boolean isLetter(String name) {
    return name.length() == 1 && name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
  }

  /**
   * Whether nothing but inputs and constants has a name: giving an expression's inputs values must
   * not rename its nodes.
   */
  private static boolean isExpression(Definitions definitions) {
    return definitions.written().stream()
        .allMatch(
            d ->
                switch (d) {
                  case Definition.Let f -> true;
                  case Definition.Unnamed u -> true;
                  case Definition.Edges r -> false;
                  case Definition.Assignment a ->
                      a.statement()
                          .value()
                          .references()
                          .allMatch(m -> definitions.isConstant(m.name()));
                });
  }

  private static long unnamed(Definitions definitions) {
    List<Definition> written = definitions.written();
    return written.stream()
        .filter(Definition.Unnamed.class::isInstance)
        .map(Definition.Unnamed.class::cast)
        .mapToLong(u -> Math.max(1, u.statement().value().nodes(definitions::isConstant)))
        .sum();
  }

  /** A name for a node within an expression. */
  String inner() {
    if (letter == '\0') {
      return numbered.next();
    }
    letter++;
    return String.valueOf(letter);
  }

  /** A name for the value of an expression alone. */
  String result() {
    if (letter != '\0' || resultUsed) {
      return inner();
    }
    resultUsed = true;
    return RESULT;
  }
}
