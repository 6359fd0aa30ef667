package edgewise.language;

import java.util.List;

/**
 * Something wrong, before all names are known.
 *
 * @param start offset in the text
 * @param end offset after it
 * @param key of the message
 * @param hint where the right word is to be looked for
 * @param arguments of the message
 */
record Finding(int start, int end, String key, Hint hint, List<String> arguments) {

  /** What might have been meant instead. */
  sealed interface Hint {
    /** Nothing can be suggested. */
    record None() implements Hint {}

    /** This word. */
    record Word(String word) implements Hint {}

    /** Something called, near to this name: a function, or a node. */
    record NearFunction(String name) implements Hint {}

    /** A node, near to this name. */
    record NearNode(String name) implements Hint {}

    /** A {@code let}, near to this name. */
    record NearConstant(String name) implements Hint {}
  }

  static final Hint NONE = new Hint.None();

  static Finding at(int start, int end, String key, String... arguments) {
    return new Finding(start, end, key, NONE, List.of(arguments));
  }

  static Finding at(Token token, String key, String... arguments) {
    return at(token.start(), token.end(), key, arguments);
  }

  static Finding at(Postfix.Reference name, String key, String... arguments) {
    return at(name.start(), name.end(), key, arguments);
  }

  Finding withHint(Hint other) {
    return new Finding(start, end, key, other, arguments);
  }

  Finding withHint(String word) {
    return word.isEmpty() ? this : withHint(new Hint.Word(word));
  }
}
