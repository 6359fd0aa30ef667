package edgewise.language.edit;

import edgewise.language.Postfix.Reference;
import edgewise.language.Statement;
import edgewise.language.StatementOrigins;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Replaces names in a text at every reference to them. */
final class ReferenceRenaming {
  private ReferenceRenaming() {}

  /** The text with other names for nodes and constants. */
  static String renamed(String text, Map<String, String> names) {
    return replaced(text, names, StatementOrigins::references);
  }

  /** The text with other names for edges. */
  static String relabelled(String text, Map<String, String> names) {
    return replaced(
        text,
        names,
        s ->
            s instanceof Statement.Edges edges
                ? edges.coefficients().stream()
                    .map(Statement.Coefficient::label)
                    .filter(l -> l != null)
                : Stream.empty());
  }

  private static String replaced(
      String text, Map<String, String> names, Function<Statement, Stream<Reference>> references) {
    List<Reference> found =
        new StatementText(text)
            .statements().stream()
                .flatMap(references)
                .filter(m -> names.containsKey(m.name()))
                .sorted(Comparator.comparingInt(Reference::start))
                .toList();
    StringBuilder out = new StringBuilder();
    int end = 0;
    for (Reference reference : found) {
      out.append(text, end, reference.start()).append(names.get(reference.name()));
      end = reference.end();
    }
    return out.append(text, end, text.length()).toString();
  }
}
