package edgewise.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets mathematics and plain text as outlines, so that every back end draws the same.
 *
 * <p>Works from any thread, without a display. Results are cached; the oldest are dropped. No input
 * makes it throw: a formula that cannot be parsed is set as plain text, a character that no font
 * has as its number.
 */
public final class Typesetter {
  private static final int KEPT = 3000;
  private static final int LINKED_KEPT = 200;
  private static final Map<Request, Outline> SET = keeping(KEPT);
  private static final Map<LinkedRequest, LinkedFormula> LINKED = keeping(LINKED_KEPT);

  private static <K, V> Map<K, V> keeping(int most) {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(256, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        });
  }

  private Typesetter() {}

  private enum Style {
    DISPLAY,
    INLINE,
    REGULAR,
    SEMIBOLD
  }

  private record Request(String source, double size, Style style) {}

  private record LinkedRequest(String source, double size, SymbolIndex symbols) {}

  /**
   * Sets a formula in display style: fractions as large as the text around them.
   *
   * @param latex the formula, without dollar signs; Greek, CJK and mathematical characters may
   *     stand for themselves
   * @param size of an em, px, above 0
   */
  public static Outline math(String latex, double size) {
    return set(new Request(latex, size, Style.DISPLAY));
  }

  /**
   * Sets a formula in text style, with small fractions, for tight places; else as {@link #math}.
   */
  public static Outline inline(String latex, double size) {
    return set(new Request(latex, size, Style.INLINE));
  }

  /**
   * Sets plain text in one line. Ascent and depth are the typeface's, whatever the letters.
   *
   * @param size of an em, px, above 0
   */
  public static Outline text(String text, double size, FontWeight weight) {
    return set(
        new Request(text, size, weight == FontWeight.SEMIBOLD ? Style.SEMIBOLD : Style.REGULAR));
  }

  /** Typesets a formula as {@link #math} does, and records the areas of the symbols in it. */
  public static LinkedFormula linked(String latex, double size, SymbolIndex symbols) {
    LinkedRequest request = new LinkedRequest(latex, size, symbols);
    LinkedFormula set = LINKED.get(request);
    if (set == null) {
      LinkedFormula linked = Mathematics.link(latex, size, symbols);
      set = linked == null ? new LinkedFormula(math(latex, size), List.of()) : linked;
      LINKED.put(request, set);
    }
    return set;
  }

  /**
   * Loads the fonts that the first formula needs, which takes half a second and should run in the
   * background.
   */
  public static void warmUp() {
    math("\\frac{\\partial y}{\\partial x_1}=1", 20);
    text("y", 13, FontWeight.REGULAR);
  }

  private static Outline set(Request request) {
    if (!(request.size() > 0) || Double.isInfinite(request.size())) {
      throw new IllegalArgumentException("type of " + request.size() + " px");
    }
    return SET.computeIfAbsent(
        request,
        w ->
            switch (w.style()) {
              case DISPLAY -> Mathematics.set(w.source(), w.size(), true);
              case INLINE -> Mathematics.set(w.source(), w.size(), false);
              case REGULAR -> PlainText.set(w.source(), w.size(), FontWeight.REGULAR);
              case SEMIBOLD -> PlainText.set(w.source(), w.size(), FontWeight.SEMIBOLD);
            });
  }
}
