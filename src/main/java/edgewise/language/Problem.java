package edgewise.language;

import edgewise.text.Bundles;
import java.util.List;
import java.util.Locale;

/**
 * An error in a program: its place, its kind, and a suggested correction, with messages in English
 * and Chinese.
 *
 * @param span where it is
 * @param sourceLine the line it is in, or of a long line the part around it
 * @param carets what goes under {@code sourceLine} to point at the place
 * @param key names the kind of problem, such as {@code unknown-function}
 * @param arguments of the message: names, numbers, characters
 * @param suggestion the word probably intended, or the empty string
 */
public record Problem(
    Span span,
    String sourceLine,
    String carets,
    String key,
    List<String> arguments,
    String suggestion) {
  private static final String BUNDLE = "edgewise.language.problems";

  /** Copies the arguments. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** The line, from 1. */
  public int line() {
    return span.line();
  }

  /** The column in code points, from 1. */
  public int column() {
    return span.column();
  }

  /** The length in code points; 0 where a token is missing. */
  public int length() {
    return span.length();
  }

  /**
   * The place and the kind of error in a sentence: {@code line 1, column 5: unknown function "sni";
   * did you mean "sin"?}.
   */
  public String message(Locale locale) {
    String what = text(key, locale, arguments.toArray());
    String meant = suggestion.isEmpty() ? "" : text("did-you-mean", locale, suggestion);
    return text(
        "place", locale, Integer.toString(line()), Integer.toString(column()), what + meant);
  }

  /** The message, and beneath it the line with carets under the place. */
  public String report(Locale locale) {
    return message(locale) + "\n  " + sourceLine + "\n  " + carets;
  }

  /** The text of a key among what is told of programs, its gaps filled. */
  public static String text(String key, Locale locale, Object... arguments) {
    return Bundles.format(BUNDLE, key, locale, arguments);
  }
}
