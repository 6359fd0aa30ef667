package edgewise.language;

/**
 * Ends the reading of a statement that can't be understood further; caught where the next one is
 * sought.
 */
final class UnreadableStatement extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Instead of a number of parentheses: the next statement begins at the current word. */
  static final int AT_STATEMENT = -1;

  private final transient Finding finding;
  private final int open;

  /**
   * What is wrong.
   *
   * @param open how many parentheses are open there, or {@link #AT_STATEMENT}
   */
  UnreadableStatement(Finding finding, int open) {
    super(finding.key(), null, false, false);
    this.finding = finding;
    this.open = open;
  }

  Finding finding() {
    return finding;
  }

  int open() {
    return open;
  }
}
