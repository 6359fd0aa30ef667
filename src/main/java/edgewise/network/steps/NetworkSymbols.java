package edgewise.network.steps;

import edgewise.graph.Elementary;
import edgewise.network.Activation;
import edgewise.network.Cost;

/** The LaTeX of a network's symbols, as Nielsen writes them; layers and indices may be letters. */
final class NetworkSymbols {
  private NetworkSymbols() {}

  /**
   * A letter with layer and index, written like the graph's names, so that symbols in formulas can
   * be linked to nodes.
   */
  static String indexed(String letter, int layer, String index) {
    return "{" + letter + "}^{" + layer + "}_{" + index + "}";
  }

  static String weight(int layer, String to, String from) {
    boolean apart = to.length() > 1 || from.length() > 1;
    return indexed("w", layer, to + (apart ? "," : "") + from);
  }

  static String delta(int layer, String index) {
    return indexed("\\delta", layer, index);
  }

  static String layer(String letter, int layer) {
    return letter + "^{" + layer + "}";
  }

  static String partial(String of, String by) {
    return "\\frac{\\partial " + of + "}{\\partial " + by + "}";
  }

  /** f(z). */
  static String applied(Activation f, String z) {
    return f == Activation.IDENTITY ? z : function(f) + "(" + z + ")";
  }

  /** f′(z). */
  static String slope(Activation f, String z) {
    return f == Activation.IDENTITY ? "1" : function(f) + "'(" + z + ")";
  }

  /** The symbol of a function. */
  static String function(Activation f) {
    return f.function().map(Elementary::latex).orElse("\\mathrm{" + f.id() + "}");
  }

  /** ∂C/∂a in a and y, names or numbers. */
  static String costSlope(Cost cost, String a, String y) {
    return switch (cost) {
      case QUADRATIC -> a + " - " + y;
      case CROSS_ENTROPY -> "\\frac{" + a + " - " + y + "}{" + a + " \\left(1 - " + a + "\\right)}";
      case LOG_LIKELIHOOD -> "-\\frac{" + y + "}{" + a + "}";
    };
  }
}
