package edgewise.figure;

import java.awt.Font;
import java.awt.Insets;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * Sets mathematics and plain text as outlines, so that every back end draws the same.
 *
 * <p>Works from any thread, without a display. Formulas are kept once set; the oldest are
 * forgotten.
 */
public final class Typesetter {
  private static final int KEPT = 4000;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final Object ONE_AT_A_TIME = new Object();
  private static final Map<Wish, Outline> SET =
      Collections.synchronizedMap(
          new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Wish, Outline> eldest) {
              return size() > KEPT;
            }
          });

  private Typesetter() {}

  private record Wish(String source, double size, boolean math, int style) {}

  /**
   * Sets a formula in display style.
   *
   * @param latex the formula; what cannot be parsed is set as plain text rather than refused
   * @param size of an em, px
   */
  public static Outline math(String latex, double size) {
    return SET.computeIfAbsent(
        new Wish(latex, size, true, TeXConstants.STYLE_DISPLAY), Typesetter::setMath);
  }

  /** Sets a formula in text style, with small fractions, for tight places. */
  public static Outline inline(String latex, double size) {
    return SET.computeIfAbsent(
        new Wish(latex, size, true, TeXConstants.STYLE_TEXT), Typesetter::setMath);
  }

  /**
   * Sets plain sans-serif text.
   *
   * @param size of an em, px
   */
  public static Outline text(String text, double size, Weight weight) {
    return SET.computeIfAbsent(
        new Wish(text, size, false, weight == Weight.SEMIBOLD ? Font.BOLD : Font.PLAIN),
        Typesetter::setText);
  }

  private static Outline setMath(Wish wish) {
    synchronized (ONE_AT_A_TIME) {
      try {
        TeXFormula formula = new TeXFormula(wish.source());
        TeXIcon icon = formula.createTeXIcon(wish.style(), (float) wish.size());
        icon.setInsets(new Insets(0, 0, 0, 0), true);
        OutlineGraphics graphics = new OutlineGraphics();
        icon.paintIcon(null, graphics, 0, 0);
        double ascent = icon.getTrueIconHeight();
        double depth = icon.getTrueIconDepth();
        graphics.path().transform(AffineTransform.getTranslateInstance(0, -ascent));
        return new Outline(graphics.path(), icon.getTrueIconWidth(), ascent, depth);
      } catch (ParseException e) {
        return setText(new Wish(wish.source(), wish.size(), false, Font.PLAIN));
      }
    }
  }

  private static Outline setText(Wish wish) {
    if (wish.source().isBlank()) {
      return Outline.EMPTY;
    }
    Font font = new Font(Font.SANS_SERIF, wish.style(), 1).deriveFont((float) wish.size());
    TextLayout layout = new TextLayout(wish.source(), font, EXACT);
    return new Outline(
        layout.getOutline(null), layout.getAdvance(), layout.getAscent(), layout.getDescent());
  }
}
