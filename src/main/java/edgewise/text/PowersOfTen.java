package edgewise.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes powers with superscript exponents, as by hand: 2.4e-5 becomes 2.4 · 10⁻⁵. */
public final class PowersOfTen {
  private static final Pattern SCIENTIFIC = Pattern.compile("(.+)e(-?)(\\d+)");
  private static final Pattern POWER = Pattern.compile("\\^(\\d+)(?![\\d.])");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private PowersOfTen() {}

  /** A number's text with its decimal exponent as a superscript, if it has one. */
  public static String of(String number) {
    Matcher parts = SCIENTIFIC.matcher(number);
    if (!parts.matches()) {
      return number;
    }
    String exponent = (parts.group(2).isEmpty() ? "" : "⁻") + superscripts(parts.group(3));
    return switch (parts.group(1)) {
      case "1" -> "10" + exponent;
      case "−1" -> "−10" + exponent;
      default -> parts.group(1) + " · 10" + exponent;
    };
  }

  /** A line of text with whole exponents as superscripts: x^2 becomes x². */
  public static String withSuperscripts(String line) {
    return POWER.matcher(line).replaceAll(power -> superscripts(power.group(1)));
  }

  private static String superscripts(String digits) {
    StringBuilder out = new StringBuilder();
    digits.chars().forEach(c -> out.append(RAISED.charAt(c - '0')));
    return out.toString();
  }
}
