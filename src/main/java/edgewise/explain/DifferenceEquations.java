package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Step;

/**
 * The equations of difference steps: the target at a shifted input and the difference quotient,
 * with as many digits as are needed to see the difference.
 */
final class DifferenceEquations {
  private static final int DIGITS = 12;
  private static final int MOST_DIGITS = 17;
  private static final int VISIBLE = 5;

  private DifferenceEquations() {}

  static Equation of(Step.Probe step, StepContext context) {
    int digits = digits(step.value(), Math.abs(step.nudge()));
    return EquationBuilder.of(
            step.nudge() == 0 ? side(context.target()) : at(context, step.node(), sign(step)))
        .numbers(ShownNumber.precise(step.value(), digits))
        .end();
  }

  static Equation of(Step.Difference step, StepContext context) {
    boolean central = isCentral(context);
    EquationSide high = at(context, step.node(), "+ h");
    EquationSide low = central ? at(context, step.node(), "- h") : at(context, step.node(), "");
    EquationSide distance = central ? EquationSide.of("2h", "2h") : EquationSide.of("h", "h");
    int digits = digits(step.high(), Math.abs(step.distance()));
    return EquationBuilder.of(Symbols.derivative(context.target(), step.node()))
        .approximately()
        .names(quotient(high, low, distance))
        .numbers(
            quotient(
                ShownNumber.precise(step.high(), digits),
                ShownNumber.precise(step.low(), digits),
                EquationSide.of(Formula.number(step.distance()))))
        .result(step.value());
  }

  /** Whether the difference is central: it follows a step down. */
  static boolean isCentral(StepContext context) {
    return context.before().filter(s -> s instanceof Step.Probe p && p.nudge() < 0).isPresent();
  }

  private static String sign(Step.Probe step) {
    return step.nudge() < 0 ? "- h" : "+ h";
  }

  private static int digits(double value, double distance) {
    double needed = Math.log10(Math.max(1, Math.abs(value)) / distance) + VISIBLE;
    return Double.isFinite(needed) ? Math.clamp((int) needed, DIGITS, MOST_DIGITS) : DIGITS;
  }

  private static EquationSide quotient(EquationSide high, EquationSide low, EquationSide distance) {
    String minus = low.text().startsWith("-") ? "\\left(" + low.latex() + "\\right)" : low.latex();
    String minusText = low.text().startsWith("-") ? "(" + low.text() + ")" : low.text();
    return EquationSide.of(
        "\\frac{" + high.latex() + " - " + minus + "}{" + distance.latex() + "}",
        "(" + high.text() + " - " + minusText + ") / " + distance.text());
  }

  private static EquationSide at(StepContext context, Node node, String nudge) {
    EquationSide target = side(context.target());
    EquationSide x = side(node);
    String place = nudge.isEmpty() ? "" : " " + nudge;
    return EquationSide.of(
        target.latex() + "\\left(" + x.latex() + place + "\\right)",
        target.text() + "(" + x.text() + place + ")");
  }

  private static EquationSide side(Node node) {
    return EquationSide.of(Formula.name(node.name()));
  }
}
