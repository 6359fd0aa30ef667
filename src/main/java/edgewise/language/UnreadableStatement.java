package edgewise.language;

/**
 * Stops the parsing of a statement that has an error; the statement parser catches it and skips to
 * the next statement.
 */
final class UnreadableStatement extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Instead of a number of parentheses: the next statement begins at the current word. */
  static final int AT_STATEMENT = -1;

  private final transient Diagnostic diagnostic;
  private final int open;

  /**
   * The error.
   *
   * @param open how many parentheses are open there, or {@link #AT_STATEMENT}
   */
  UnreadableStatement(Diagnostic diagnostic, int open) {
    super(diagnostic.key(), null, false, false);
    this.diagnostic = diagnostic;
    this.open = open;
  }

  /** The error. */
  Diagnostic diagnostic() {
    return diagnostic;
  }

  /** How many parentheses are open there, or {@link #AT_STATEMENT}. */
  int open() {
    return open;
  }
}
