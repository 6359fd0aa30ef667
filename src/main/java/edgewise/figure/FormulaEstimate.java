package edgewise.figure;

/**
 * An upper estimate of a formula's width without typesetting it: its letters, each as wide as the
 * widest usual one. A fraction is as wide as the wider of its halves, which are taken to be equal.
 */
final class FormulaEstimate {
  private static final double LETTER = 0.62;
  private static final double SIGN = 1.3;
  private static final double SMALL = 0.72;

  private FormulaEstimate() {}

  /** The width in the size of boxes and slots, px. */
  static double width(String latex, Sizes sizes) {
    return width(latex, sizes.boxEm());
  }

  /** The width at an em of that many px. */
  static double width(String latex, double em) {
    double ems = 0;
    double size = 1;
    int fraction = 0;
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      if (c == '\\') {
        int end = i + 1;
        while (end < latex.length() && Character.isLetter(latex.charAt(end))) {
          end++;
        }
        String command = latex.substring(i + 1, end);
        i = Math.max(i, end - 1);
        switch (command) {
          case "frac" -> fraction = 2;
          case "mathrm", "left", "right", "text" -> {}
          default -> ems += size * LETTER;
        }
      } else if (c == '_' || c == '^') {
        size = SMALL;
      } else if (c == '}') {
        size = 1;
        fraction = Math.max(0, fraction - 1);
      } else if (c == '+' || c == '-' || c == '=' || c == '<' || c == '>') {
        ems += size * SIGN;
      } else if (c != '{' && c != ' ') {
        // Half of a fraction's letters are in its numerator.
        ems += size * LETTER * (fraction > 0 ? 0.6 : 1);
      }
    }
    return em * ems;
  }
}
