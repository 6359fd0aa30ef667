package edgewise.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something wrong with a program: what, where, and what to do about it, in either language.
 *
 * @param line from 1
 * @param column in code points, from 1
 * @param length in code points, at least 1
 * @param source the line's text
 * @param key of the message in the bundle
 * @param arguments of the message
 * @param suggestion the nearest known name, or the empty string
 */
public record Problem(
    int line,
    int column,
    int length,
    String source,
    String key,
    List<String> arguments,
    String suggestion) {
  private static final int WINDOW = 100;

  /** Copies the list. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** Where and what, in one line: {@code line 1, column 5: …}. */
  public String message(Locale locale) {
    ResourceBundle bundle = ResourceBundle.getBundle("edgewise.language.problems", locale);
    String what = format(bundle, key, arguments.toArray());
    String hint = suggestion.isEmpty() ? "" : format(bundle, "suggestion", suggestion);
    return format(bundle, "where", Integer.toString(line), Integer.toString(column), what, hint);
  }

  private static String format(ResourceBundle bundle, String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
  }

  /**
   * The message, the line, and a caret beneath the place. A very long line is shown around the
   * place.
   */
  public String report(Locale locale) {
    int[] all = source.codePoints().map(c -> c == '\t' || c < ' ' ? ' ' : c).toArray();
    int place = Math.min(column - 1, all.length);
    int from = Math.max(0, place - WINDOW / 2);
    int to = Math.min(all.length, from + WINDOW);
    String shown =
        (from > 0 ? "…" : "") + new String(all, from, to - from) + (to < all.length ? "…" : "");
    StringBuilder caret = new StringBuilder(from > 0 ? " " : "");
    for (int i = from; i < place; i++) {
      caret.append(isWide(all[i]) ? "  " : " ");
    }
    int marked = Math.clamp(Math.min(length, to - place), 1, WINDOW);
    return message(locale) + "\n  " + shown + "\n  " + caret + "^".repeat(marked);
  }

  /** Characters that a terminal draws two columns wide. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115f
        || c >= 0x2e80 && c <= 0xa4cf
        || c >= 0xac00 && c <= 0xd7a3
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xff00 && c <= 0xff60
        || c >= 0x20000 && c <= 0x3fffd;
  }
}
