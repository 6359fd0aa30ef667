package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Step;

/**
 * Nudged values and their difference quotient, with as many digits as it takes to see the
 * difference.
 */
final class DifferenceEquations {
  private static final int DIGITS = 12;
  private static final int MOST_DIGITS = 17;
  private static final int VISIBLE = 5;

  private DifferenceEquations() {}

  static Equation of(Step.Probe step, Moment moment) {
    int digits = digits(step.value(), Math.abs(step.nudge()));
    return Chain.of(step.nudge() == 0 ? side(moment.target()) : at(moment, step.node(), sign(step)))
        .numbers(Shown.precise(step.value(), digits))
        .end();
  }

  static Equation of(Step.Difference step, Moment moment) {
    boolean central = isCentral(moment);
    Side high = at(moment, step.node(), "+ h");
    Side low = central ? at(moment, step.node(), "- h") : at(moment, step.node(), "");
    Side distance = central ? Side.of("2h", "2h") : Side.of("h", "h");
    int digits = digits(step.high(), Math.abs(step.distance()));
    return Chain.of(Symbols.derivative(moment.target(), step.node()))
        .approximately()
        .names(quotient(high, low, distance))
        .numbers(
            quotient(
                Shown.precise(step.high(), digits),
                Shown.precise(step.low(), digits),
                Side.of(Formula.number(step.distance()))))
        .result(step.value());
  }

  /** A central difference follows a nudge downwards. */
  static boolean isCentral(Moment moment) {
    return moment.before().filter(s -> s instanceof Step.Probe p && p.nudge() < 0).isPresent();
  }

  private static String sign(Step.Probe step) {
    return step.nudge() < 0 ? "- h" : "+ h";
  }

  private static int digits(double value, double distance) {
    double needed = Math.log10(Math.max(1, Math.abs(value)) / distance) + VISIBLE;
    return Double.isFinite(needed) ? Math.clamp((int) needed, DIGITS, MOST_DIGITS) : DIGITS;
  }

  private static Side quotient(Side high, Side low, Side distance) {
    String minus = low.text().startsWith("-") ? "\\left(" + low.latex() + "\\right)" : low.latex();
    String minusText = low.text().startsWith("-") ? "(" + low.text() + ")" : low.text();
    return Side.of(
        "\\frac{" + high.latex() + " - " + minus + "}{" + distance.latex() + "}",
        "(" + high.text() + " - " + minusText + ") / " + distance.text());
  }

  private static Side at(Moment moment, Node node, String nudge) {
    Side target = side(moment.target());
    Side x = side(node);
    String place = nudge.isEmpty() ? "" : " " + nudge;
    return Side.of(
        target.latex() + "\\left(" + x.latex() + place + "\\right)",
        target.text() + "(" + x.text() + place + ")");
  }

  private static Side side(Node node) {
    return Side.of(Formula.name(node.name()));
  }
}
