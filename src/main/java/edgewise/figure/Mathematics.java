package edgewise.figure;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.JavaFontRenderingAtom;
import org.scilab.forge.jlatexmath.JavaFontRenderingBox;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXParser;

/**
 * Typesets LaTeX by jlatexmath, one formula at a time. Characters that its own fonts lack come from
 * the system's sans-serif font.
 */
final class Mathematics {
  /** A macro defined here: {@code \systemtext{68-304}} sets the characters of these numbers. */
  private static final String SYSTEM_TEXT = "systemtext";

  /** A macro defined here: {@code \\edgewisename{7}{x_1}} records where the seventh name is set. */
  static final String NAMED = "edgewisename";

  /** A letter with its combining marks, or a character beyond the alphabets that jlatexmath has. */
  private static final Pattern FOREIGN =
      Pattern.compile("[^\\p{M}\\p{Cntrl}\\s]\\p{M}+|[\\x{2E80}-\\x{10FFFF}]");

  /** jlatexmath shares its symbols, and {@code {+}} changes what + is in every later formula. */
  private static final IdentityHashMap<SymbolAtom, int[]> SYMBOLS = new IdentityHashMap<>();

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  static {
    SystemFont.SANS.canDisplay('x'); // before any other font is asked for
    JavaFontRenderingBox.setFont(Font.SANS_SERIF);
    MacroInfo.Commands.put(
        SYSTEM_TEXT,
        new MacroInfo(1) {
          @Override
          public Object invoke(TeXParser parser, String[] arguments) {
            StringBuilder text = new StringBuilder();
            for (String number : arguments[1].split("-", -1)) {
              text.appendCodePoint(Integer.parseInt(number, 16));
            }
            return new JavaFontRenderingAtom(text.toString(), Font.PLAIN);
          }
        });
    MacroInfo.Commands.put(
        NAMED,
        new MacroInfo(2) {
          @Override
          public Object invoke(TeXParser parser, String[] arguments) {
            return new NamedAtom(Integer.parseInt(arguments[1]), new TeXFormula(arguments[2]).root);
          }
        });
  }

  private Mathematics() {}

  /**
   * Typesets a formula and records the areas of the symbols in it; null if it cannot be typeset.
   */
  static synchronized LinkedFormula link(String latex, double size, SymbolIndex symbols) {
    String clean =
        CONTROL.matcher(Normalizer.normalize(latex, Normalizer.Form.NFC)).replaceAll(" ");
    if (!isBalanced(clean)) {
      return null;
    }
    List<ItemKey> keys = new ArrayList<>();
    List<LinkedFormula.Place> places = new ArrayList<>();
    try {
      String marked =
          FOREIGN.matcher(symbols.mark(clean, keys)).replaceAll(Mathematics::systemText);
      Outline outline =
          typeset(
              marked,
              size,
              true,
              graphics ->
                  graphics
                      .names()
                      .forEach(
                          n -> places.add(new LinkedFormula.Place(keys.get(n.name()), n.area()))));
      return new LinkedFormula(outline, places);
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  /**
   * Typesets a formula; as plain text if it cannot be parsed.
   *
   * @param size of an em, px
   * @param display whether fractions are as large as the text around them
   */
  static synchronized Outline set(String latex, double size, boolean display) {
    String clean =
        CONTROL.matcher(Normalizer.normalize(latex, Normalizer.Form.NFC)).replaceAll(" ");
    if (!isBalanced(clean)) {
      return PlainText.set(latex, size, FontWeight.REGULAR);
    }
    try {
      return typeset(FOREIGN.matcher(clean).replaceAll(Mathematics::systemText), size, display);
    } catch (RuntimeException | StackOverflowError first) {
      try {
        return typeset(NOT_ASCII.matcher(clean).replaceAll(Mathematics::systemText), size, display);
      } catch (RuntimeException | StackOverflowError second) {
        return PlainText.set(latex, size, FontWeight.REGULAR);
      }
    }
  }

  private static Outline typeset(String latex, double size, boolean display) {
    return typeset(latex, size, display, graphics -> {});
  }

  private static Outline typeset(
      String latex, double size, boolean display, Consumer<OutlineGraphics> drawn) {
    restoreSymbols();
    int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
    Box box = new TeXFormula(latex).createTeXIcon(style, (float) size).getBox();
    OutlineGraphics graphics = new OutlineGraphics();
    graphics.scale(size, size);
    box.draw(graphics, 0, 0);
    drawn.accept(graphics);
    Path2D path = graphics.path();
    if (!Double.isFinite(path.getBounds2D().getWidth()) || !Float.isFinite(box.getWidth())) {
      throw new ParseException("a formula without end");
    }
    path.trimToSize();
    return new Outline(
        path.createTransformedShape(new AffineTransform()),
        box.getWidth() * size,
        box.getHeight() * size,
        box.getDepth() * size);
  }

  private static void restoreSymbols() {
    for (SymbolAtom symbol : SymbolAtom.symbols.values()) {
      int[] was =
          SYMBOLS.computeIfAbsent(symbol, s -> new int[] {s.type, s.type_limits, s.alignment});
      symbol.type = was[0];
      symbol.type_limits = was[1];
      symbol.alignment = was[2];
    }
  }

  private static String systemText(MatchResult found) {
    String text = found.group();
    if (text.codePoints().noneMatch(c -> SystemFont.SANS.canDisplay(c))) {
      return "\\\\text{" + PlainText.number(text.codePointAt(0)) + "}";
    }
    StringBuilder numbers = new StringBuilder();
    text.codePoints()
        .forEach(c -> numbers.append(numbers.isEmpty() ? "" : "-").append(Integer.toHexString(c)));
    return "\\\\" + SYSTEM_TEXT + "{" + numbers + "}";
  }

  /**
   * Whether all braces are closed; jlatexmath would guess the missing ones, and the plain text is
   * better.
   */
  private static boolean isBalanced(String latex) {
    int open = 0;
    for (int i = 0; i < latex.length(); i++) {
      switch (latex.charAt(i)) {
        case '\\' -> i++;
        case '{' -> open++;
        case '}' -> open--;
        default -> {}
      }
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }
}
