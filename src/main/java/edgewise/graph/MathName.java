package edgewise.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a name is drawn: {@code delta} and {@code δ} alike, {@code sigma_1} as σ₁, {@code x2} as x₂,
 * {@code loss} upright-italic as one word, Chinese as text.
 */
public final class MathName {
  private static final List<String> GREEK =
      List.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
          "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi",
          "chi", "psi", "omega");
  private static final String LOWER = "αβγδεζηθικλμνξοπρστυφχψω";
  private static final Map<String, String> UPPER =
      Map.ofEntries(
          Map.entry("Γ", "Gamma"),
          Map.entry("Δ", "Delta"),
          Map.entry("Θ", "Theta"),
          Map.entry("Λ", "Lambda"),
          Map.entry("Ξ", "Xi"),
          Map.entry("Π", "Pi"),
          Map.entry("Σ", "Sigma"),
          Map.entry("Υ", "Upsilon"),
          Map.entry("Φ", "Phi"),
          Map.entry("Ψ", "Psi"),
          Map.entry("Ω", "Omega"));
  private static final Map<String, String> COMMANDS = new TreeMap<>();

  /**
   * Nielsen's notation for layered networks: {@code w3_24} is w with 3 above and 24 below; {@code
   * w2_5_784} is w with 2 above and 5, 784 below.
   */
  private static final Pattern LAYERED = Pattern.compile("(\\p{L})(\\d+)_(\\d+(?:_\\d+)?)");

  private static final Pattern DIGITS = Pattern.compile("(\\D+?)(\\d+)");

  static {
    for (int i = 0; i < GREEK.size(); i++) {
      String word = GREEK.get(i);
      String command =
          word.equals("omicron")
              ? "o"
              : word.equals("epsilon")
                  ? "\\varepsilon"
                  : word.equals("phi") ? "\\varphi" : "\\" + word;
      COMMANDS.put(word, command);
      COMMANDS.put(LOWER.substring(i, i + 1), command);
    }
    COMMANDS.put("ς", "\\varsigma");
    UPPER.forEach(
        (letter, word) -> {
          COMMANDS.put(letter, "\\" + word);
          COMMANDS.put(word, "\\" + word);
        });
  }

  private MathName() {}

  /** The name in LaTeX. */
  public static String latex(String name) {
    Matcher layered = LAYERED.matcher(name);
    if (layered.matches()) {
      return "{"
          + word(layered.group(1)).strip()
          + "}^{"
          + layered.group(2)
          + "}_{"
          + layered.group(3).replace('_', ',')
          + "}";
    }
    int bar = name.indexOf('_', 1);
    if (bar > 0 && bar < name.length() - 1) {
      String[] scripts = name.substring(bar + 1).split("_");
      return word(name.substring(0, bar)) + "_{" + scripts(scripts) + "}";
    }
    Matcher digits = DIGITS.matcher(name);
    if (digits.matches()) {
      return word(digits.group(1)) + "_{" + digits.group(2) + "}";
    }
    return word(name);
  }

  /** The name in a line of plain text: {@code x1} is x₁, {@code w3_24} is w³₂₄. */
  public static String text(String name) {
    Matcher layered = LAYERED.matcher(name);
    if (layered.matches() && layered.group(3).indexOf('_') < 0) {
      return letters(layered.group(1)) + raised(layered.group(2)) + lowered(layered.group(3));
    }
    int bar = name.indexOf('_', 1);
    Matcher digits =
        DIGITS.matcher(bar > 0 ? name.substring(0, bar) + name.substring(bar + 1) : name);
    return digits.matches() && digits.group(1).indexOf('_') < 0
        ? letters(digits.group(1)) + lowered(digits.group(2))
        : letters(name);
  }

  private static String letters(String word) {
    int greek = GREEK.indexOf(word);
    return greek < 0 ? word : LOWER.substring(greek, greek + 1);
  }

  private static String raised(String digits) {
    return shifted(digits, "⁰¹²³⁴⁵⁶⁷⁸⁹");
  }

  private static String lowered(String digits) {
    return shifted(digits, "₀₁₂₃₄₅₆₇₈₉");
  }

  private static String shifted(String digits, String to) {
    StringBuilder out = new StringBuilder();
    digits.chars().forEach(c -> out.append(to.charAt(Character.digit(c, 10))));
    return out.toString();
  }

  private static String scripts(String[] scripts) {
    StringBuilder out = new StringBuilder();
    for (String script : scripts) {
      out.append(out.isEmpty() ? "" : ",").append(script.matches("\\d*") ? script : word(script));
    }
    return out.toString();
  }

  private static String word(String word) {
    String command = COMMANDS.get(word);
    if (command != null) {
      return command + (command.startsWith("\\") ? " " : "");
    }
    if (word.chars().anyMatch(c -> c > 0x24F)) {
      return "\\text{" + word + "}";
    }
    String escaped = word.replace("_", "\\_").replace("'", "'");
    return word.codePointCount(0, word.length()) == 1 ? escaped : "\\mathit{" + escaped + "}";
  }
}
