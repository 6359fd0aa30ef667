package edgewise.explain;

import java.util.ArrayList;
import java.util.List;

/** Breaks a long sum into rows of about the same width, so that it needs no smaller type. */
final class FormulaRows {
  /** The width of a row, in letters, about. */
  private static final int ROW_WIDTH = 9;

  private FormulaRows() {}

  /**
   * Lines up the terms of a sum behind its left side.
   *
   * @param left in LaTeX, with its relation; may be empty
   * @param terms in LaTeX
   */
  static String sum(String left, List<String> terms) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    int filled = 0;
    for (String term : terms) {
      int width = width(term);
      if (filled > 0 && filled + width > ROW_WIDTH) {
        rows.add(row.toString());
        row.setLength(0);
        filled = 0;
      }
      row.append(rows.isEmpty() && filled == 0 ? "" : " + ").append(term);
      filled += width + 1;
    }
    rows.add(row.toString());
    if (rows.size() == 1) {
      return left + rows.getFirst();
    }
    return "\\begin{array}{rl} " + left + " & " + String.join(" \\\\ & ", rows) + " \\end{array}";
  }

  /** Letters and digits side by side; of a fraction the longer half, of a command one. */
  private static int width(String latex) {
    String plain =
        latex
            .replaceAll("\\\\frac\\{\\\\partial ([^}]*)}\\{\\\\partial [^}]*}", "d$1")
            .replaceAll("\\\\(left|right|,|;|cdot)", "")
            .replaceAll("\\\\[a-zA-Z]+", "x")
            .replaceAll("[\\s{}_^]", "");
    return Math.max(1, plain.length());
  }
}
