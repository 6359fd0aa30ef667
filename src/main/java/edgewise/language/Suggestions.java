package edgewise.language;

import edgewise.language.Diagnostic.Hint;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * Turns diagnostics into problems once all names are known, and adds the nearest names as
 * suggestions.
 */
final class Suggestions {
  private final SourceText source;
  private final Definitions definitions;

  Suggestions(SourceText source, Definitions definitions) {
    this.source = source;
    this.definitions = definitions;
  }

  /** All diagnostics as one exception. */
  ProgramException exception(Diagnostics diagnostics) {
    return new ProgramException(diagnostics.all().stream().map(this::problem).toList());
  }

  private Problem problem(Diagnostic diagnostic) {
    Span span = source.span(diagnostic.start(), diagnostic.end());
    Excerpt excerpt = Excerpt.of(source, span);
    boolean value = diagnostic.hint() instanceof Hint.NearFunction(String name) && isValue(name);
    return new Problem(
        span,
        excerpt.line(),
        excerpt.carets(),
        value ? "call-of-value" : diagnostic.key(),
        diagnostic.arguments(),
        value ? "" : suggestion(diagnostic.hint()));
  }

  /**
   * Whether a name that is called like a function is a node or constant: a product was intended.
   */
  private boolean isValue(String name) {
    return definitions.isNode(name) || definitions.isConstant(name);
  }

  private String suggestion(Hint hint) {
    return switch (hint) {
      case Hint.None none -> "";
      case Hint.Word word -> word.word();
      case Hint.NearFunction near -> NearestName.to(near.name(), Function.names());
      case Hint.NearNode near -> NearestName.to(near.name(), names(definitions::isNode));
      case Hint.NearConstant near -> NearestName.to(near.name(), names(definitions::isConstant));
    };
  }

  private Collection<String> names(Predicate<String> kind) {
    return definitions.names().stream().filter(kind).sorted().toList();
  }
}
