package edgewise.language;

import java.util.List;

/**
 * An error found while parsing, before all names are known; {@link Suggestions} makes a {@link
 * Problem} of it.
 *
 * @param start offset in the text
 * @param end offset after it
 * @param key of the message
 * @param hint where a correction is to be looked for
 * @param arguments of the message
 */
record Diagnostic(int start, int end, String key, Hint hint, List<String> arguments) {

  /** Where to look for the intended word. */
  sealed interface Hint {
    /** No suggestion. */
    record None() implements Hint {}

    /** This word is suggested. */
    record Word(String word) implements Hint {}

    /** The nearest function or node is suggested. */
    record NearFunction(String name) implements Hint {}

    /** The nearest node is suggested. */
    record NearNode(String name) implements Hint {}

    /** The nearest {@code let} constant is suggested. */
    record NearConstant(String name) implements Hint {}
  }

  static final Hint NONE = new Hint.None();

  /** A diagnostic without a hint between two offsets. */
  static Diagnostic at(int start, int end, String key, String... arguments) {
    return new Diagnostic(start, end, key, NONE, List.of(arguments));
  }

  /** A diagnostic without a hint at a token. */
  static Diagnostic at(Token token, String key, String... arguments) {
    return at(token.start(), token.end(), key, arguments);
  }

  /** A diagnostic without a hint at a reference. */
  static Diagnostic at(Postfix.Reference name, String key, String... arguments) {
    return at(name.start(), name.end(), key, arguments);
  }

  /** The same diagnostic with a hint. */
  Diagnostic withHint(Hint other) {
    return new Diagnostic(start, end, key, other, arguments);
  }

  /** The same diagnostic that suggests a word. */
  Diagnostic withHint(String word) {
    return word.isEmpty() ? this : withHint(new Hint.Word(word));
  }
}
