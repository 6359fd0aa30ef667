package edgewise.figure;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Locale;

/**
 * Typesets plain text in Inter, and characters that Inter lacks in the system's sans-serif font.
 */
final class PlainText {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  static {
    SystemFont.SANS.canDisplay('x'); // before any other font is asked for
  }

  private PlainText() {}

  /**
   * The outline of a line of text.
   *
   * @param size of an em, px
   */
  static Outline set(String text, double size, FontWeight weight) {
    Font inter = weight.typeface().deriveFont((float) size);
    Font system =
        SystemFont.SANS.deriveFont(
            weight == FontWeight.SEMIBOLD ? Font.BOLD : Font.PLAIN, (float) size);
    String shown = shown(text, inter, system);
    Path2D path = new Path2D.Double();
    double width = 0;
    for (int start = 0; start < shown.length(); ) {
      boolean own = inter.canDisplay(shown.codePointAt(start));
      int end = start;
      while (end < shown.length() && inter.canDisplay(shown.codePointAt(end)) == own) {
        end += Character.charCount(shown.codePointAt(end));
      }
      TextLayout run = new TextLayout(shown.substring(start, end), own ? inter : system, EXACT);
      path.append(run.getOutline(AffineTransform.getTranslateInstance(width, 0)), false);
      width += run.getAdvance();
      start = end;
    }
    path.trimToSize();
    LineMetrics metrics = inter.getLineMetrics("x", EXACT);
    return new Outline(path, width, metrics.getAscent(), metrics.getDescent());
  }

  /** The text without control characters, and with the numbers of what no font has. */
  private static String shown(String text, Font inter, Font system) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                shown.append(' ');
              } else if (inter.canDisplay(c) || system.canDisplay(c)) {
                shown.appendCodePoint(c);
              } else {
                shown.append(number(c));
              }
            });
    return shown.toString();
  }

  /** How a character without a glyph is written: U+6743. */
  static String number(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
