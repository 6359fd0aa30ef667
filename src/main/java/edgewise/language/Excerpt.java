package edgewise.language;

/**
 * A source line as shown beneath a message, with carets under the place.
 *
 * <p>Tabs stay tabs in both, characters that a terminal draws two columns wide count as two, and
 * invisible characters become �. A long line is cut to the part around the place.
 *
 * @param line the line, or the part of it around the place
 * @param carets spaces and carets
 */
record Excerpt(String line, String carets) {
  private static final int BEFORE = 60;
  private static final int COLUMNS = 96;
  private static final String CUT = "…";

  /** The excerpt of the line in which a span begins. */
  static Excerpt of(SourceText source, Span span) {
    String text = source.text();
    int lineEnd = source.lineEnd(span.line());
    int place = Math.min(span.start(), lineEnd);
    int from = place;
    int width = 0;
    while (from > source.lineStart(span.line()) && width < BEFORE) {
      int c = text.codePointBefore(from);
      width += width(c);
      from -= Character.charCount(c);
    }
    StringBuilder line = new StringBuilder();
    StringBuilder carets = new StringBuilder();
    if (from > source.lineStart(span.line())) {
      line.append(CUT);
      carets.append(' ');
    }
    int at = from;
    int columns = 0;
    while (at < lineEnd && columns < COLUMNS) {
      int c = text.codePointAt(at);
      line.append(visible(c));
      if (at < place) {
        carets.append(c == '\t' ? "\t" : " ".repeat(width(c)));
      } else if (at < span.end()) {
        carets.repeat("^", width(c));
      }
      columns += width(c);
      at += Character.charCount(c);
    }
    if (at < lineEnd) {
      line.append(CUT);
    }
    if (carets.indexOf("^") < 0) {
      carets.append('^');
    }
    return new Excerpt(line.toString(), carets.toString());
  }

  private static String visible(int c) {
    return c == '\t' || !isHidden(c) ? Character.toString(c) : "�";
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** The wide ranges of Unicode's annex 11, as far as they matter. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x1F300 && c <= 0x1F64F
        || c >= 0x1F900 && c <= 0x1F9FF
        || c >= 0x20000 && c <= 0x3FFFD;
  }
}
