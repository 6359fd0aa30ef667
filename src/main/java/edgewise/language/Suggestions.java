package edgewise.language;

import edgewise.language.Finding.Hint;
import java.util.Collection;
import java.util.function.Predicate;

/** Turns findings into problems, now that all names are known and the nearest can be suggested. */
final class Suggestions {
  private final SourceText source;
  private final Definitions definitions;

  Suggestions(SourceText source, Definitions definitions) {
    this.source = source;
    this.definitions = definitions;
  }

  /** All findings as an exception. */
  ProgramException exception(Findings findings) {
    return new ProgramException(findings.all().stream().map(this::problem).toList());
  }

  private Problem problem(Finding finding) {
    Span span = source.span(finding.start(), finding.end());
    Excerpt excerpt = Excerpt.of(source, span);
    boolean value = finding.hint() instanceof Hint.NearFunction(String name) && isValue(name);
    return new Problem(
        span,
        excerpt.line(),
        excerpt.carets(),
        value ? "call-of-value" : finding.key(),
        finding.arguments(),
        value ? "" : suggestion(finding.hint()));
  }

  /**
   * Whether a name that was called means a number somewhere in the program: then a product was
   * meant.
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
