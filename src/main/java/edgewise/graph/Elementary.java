package edgewise.graph;

import static edgewise.graph.Formula.Comparison.AT_MOST;
import static edgewise.graph.Formula.Comparison.GREATER;
import static edgewise.graph.Formula.Comparison.LESS;
import static edgewise.graph.Formula.minus;
import static edgewise.graph.Formula.negative;
import static edgewise.graph.Formula.number;
import static edgewise.graph.Formula.over;
import static edgewise.graph.Formula.power;
import static edgewise.graph.Formula.sum;
import static edgewise.graph.Formula.times;

import edgewise.graph.Formula.Indicator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * The functions of one argument. Each constant has all facts of its function: the name, LaTeX, the
 * value, the derivative as a number (from x and y = f(x)), and the derivative as a formula.
 *
 * <p>Values and derivatives are stable where the textbook formula cancels or overflows; outside a
 * function's domain both are NaN.
 */
public enum Elementary implements Operation, Applicable {
  SIN("sin", "\\sin", Math::sin, (x, y) -> Math.cos(x), x -> call("cos", x)),
  COS("cos", "\\cos", Math::cos, (x, y) -> -Math.sin(x), x -> negative(call("sin", x))),
  TAN(
      "tan",
      "\\tan",
      Math::tan,
      (x, y) -> 1 + y * y,
      x -> sum(List.of(number(1), power(call("tan", x), 2)))),
  ASIN(
      "asin",
      "\\arcsin",
      Math::asin,
      (x, y) -> 1 / Math.sqrt((1 - x) * (1 + x)),
      x -> over(number(1), call("sqrt", minus(number(1), power(x, 2))))),
  ACOS(
      "acos",
      "\\arccos",
      Math::acos,
      (x, y) -> -1 / Math.sqrt((1 - x) * (1 + x)),
      x -> negative(over(number(1), call("sqrt", minus(number(1), power(x, 2)))))),
  ATAN(
      "atan",
      "\\arctan",
      Math::atan,
      (x, y) -> 1 / (1 + x * x),
      x -> over(number(1), sum(List.of(number(1), power(x, 2))))),
  SINH("sinh", "\\sinh", Math::sinh, (x, y) -> Math.cosh(x), x -> call("cosh", x)),
  COSH("cosh", "\\cosh", Math::cosh, (x, y) -> Math.sinh(x), x -> call("sinh", x)),
  TANH(
      "tanh",
      "\\tanh",
      Math::tanh,
      (x, y) -> inverseSquare(Math.cosh(x)),
      x -> minus(number(1), power(call("tanh", x), 2))),
  EXP("exp", "\\exp", Math::exp, (x, y) -> y, x -> call("exp", x)),
  LN(
      "ln",
      "\\ln",
      Math::log,
      (x, y) -> x < 0 ? Double.NaN : 1 / Math.abs(x),
      x -> over(number(1), x)),
  LOG2(
      "log2",
      "\\log_{2}",
      x -> Math.log(x) / Known.LN_2,
      (x, y) -> x < 0 ? Double.NaN : 1 / (Math.abs(x) * Known.LN_2),
      x -> over(number(1), times(x, call("ln", number(2))))),
  LOG10(
      "log10",
      "\\log_{10}",
      Math::log10,
      (x, y) -> x < 0 ? Double.NaN : 1 / (Math.abs(x) * Known.LN_10),
      x -> over(number(1), times(x, call("ln", number(10))))),
  SQRT(
      "sqrt",
      "\\sqrt{#}",
      Math::sqrt,
      (x, y) -> 1 / (2 * Math.abs(y)),
      x -> over(number(1), times(number(2), call("sqrt", x)))),
  CBRT(
      "cbrt",
      "\\sqrt[3]{#}",
      Math::cbrt,
      (x, y) -> 1 / (3 * y * y),
      x -> over(number(1), times(number(3), power(call("cbrt", x), 2)))),
  ABS(
      "abs",
      "\\left|#\\right|",
      Math::abs,
      (x, y) -> Math.signum(x),
      x -> minus(new Indicator(x, GREATER, number(0)), new Indicator(x, LESS, number(0)))),
  SIGMOID(
      "sigmoid",
      "\\sigma",
      Elementary::logistic,
      (x, y) -> y * logistic(-x),
      x -> times(call("sigmoid", x), minus(number(1), call("sigmoid", x)))),
  RELU(
      "relu",
      "\\mathrm{relu}",
      x -> Math.max(x, 0),
      (x, y) -> x > 0 ? 1 : 0 * y,
      x -> new Indicator(x, GREATER, number(0))),
  LEAKY_RELU(
      "leakyrelu",
      "\\mathrm{leakyrelu}",
      x -> x > 0 ? x : Known.LEAK * x,
      (x, y) -> x > 0 ? 1 : Double.isNaN(x) ? x : Known.LEAK,
      x ->
          sum(
              List.of(
                  new Indicator(x, GREATER, number(0)),
                  times(number(Known.LEAK), new Indicator(x, AT_MOST, number(0)))))),
  SOFTPLUS(
      "softplus",
      "\\mathrm{softplus}",
      x -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
      (x, y) -> logistic(x),
      x -> call("sigmoid", x)),
  GELU(
      "gelu",
      "\\mathrm{gelu}",
      Elementary::gaussianLinear,
      (x, y) -> normal(x) + x * density(x),
      x ->
          sum(
              List.of(
                  over(sum(List.of(number(1), call("erf", over(x, root(2))))), number(2)),
                  over(
                      times(x, call("exp", negative(over(power(x, 2), number(2))))),
                      call("sqrt", times(number(2), Known.PI)))))),
  ERF(
      "erf",
      "\\mathrm{erf}",
      Erf::value,
      (x, y) -> 2 / Math.sqrt(Math.PI) * Math.exp(-x * x),
      x -> times(over(number(2), call("sqrt", Known.PI)), call("exp", negative(power(x, 2))))),
  SQR("sqr", "#^{2}", x -> x * x, (x, y) -> 2 * x, x -> times(number(2), x));

  /** Numbers that the rules above refer to; an enum may not refer forward to its own. */
  private static final class Known {
    static final double LEAK = 0.01;
    static final double LN_2 = Math.log(2);
    static final double LN_10 = Math.log(10);
    static final Formula PI = Constant.PI.formula();
  }

  private static final Map<String, Elementary> BY_SYMBOL =
      Arrays.stream(values()).collect(Collectors.toMap(Elementary::symbol, Function.identity()));

  private final String symbol;
  private final String latex;
  private final DoubleUnaryOperator value;
  private final DoubleBinaryOperator derivative;
  private final UnaryOperator<Formula> formula;

  Elementary(
      String symbol,
      String latex,
      DoubleUnaryOperator value,
      DoubleBinaryOperator derivative,
      UnaryOperator<Formula> formula) {
    this.symbol = symbol;
    this.latex = latex;
    this.value = value;
    this.derivative = derivative;
    this.formula = formula;
  }

  /** The function of that name in the language. */
  public static Optional<Elementary> named(String symbol) {
    return Optional.ofNullable(BY_SYMBOL.get(symbol));
  }

  /** f(x). */
  public double apply(double x) {
    return value.applyAsDouble(x);
  }

  /**
   * f′(x).
   *
   * @param x the argument
   * @param y f(x), which many derivatives are made from
   */
  public double derivative(double x, double y) {
    return derivative.applyAsDouble(x, y);
  }

  /** The rule of the value, for a loop over many arguments of one function. */
  public DoubleUnaryOperator valueRule() {
    return value;
  }

  /** The rule of the derivative, from x and y = f(x), for a loop over many arguments. */
  public DoubleBinaryOperator derivativeRule() {
    return derivative;
  }

  /** f′ as a formula in the given argument. */
  public Formula derivativeFormula(Formula x) {
    return formula.apply(x);
  }

  @Override
  public double value(double... arguments) {
    return apply(arguments[0]);
  }

  @Override
  public double[] partials(double... arguments) {
    return new double[] {derivative(arguments[0], apply(arguments[0]))};
  }

  @Override
  public Formula formula(List<Formula> arguments) {
    return new Formula.Apply(this, arguments);
  }

  @Override
  public Formula partialFormula(int place, List<Formula> arguments) {
    return derivativeFormula(arguments.get(place));
  }

  @Override
  public Optional<Kink> kink(double... arguments) {
    if (arguments[0] != 0) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (this) {
          case ABS -> Kink.ABS_AT_ZERO;
          case RELU -> Kink.RELU_AT_ZERO;
          case LEAKY_RELU -> Kink.LEAKY_RELU_AT_ZERO;
          default -> null;
        });
  }

  @Override
  public String symbol() {
    return symbol;
  }

  /** A prefix such as {@code \\sin}, or a pattern with {@code #} where the argument goes. */
  @Override
  public String latex() {
    return latex;
  }

  @Override
  public String rule() {
    return symbol;
  }

  /** 1 / (1 + e^-x) without overflow on either side. */
  private static double logistic(double x) {
    if (x >= 0) {
      return 1 / (1 + Math.exp(-x));
    }
    double e = Math.exp(x);
    return e / (1 + e);
  }

  /** 1 / x², which is 0 where x² overflows. */
  private static double inverseSquare(double x) {
    return 1 / (x * x);
  }

  /** x·Φ(x), which tends to 0 on the far left. */
  private static double gaussianLinear(double x) {
    double p = normal(x);
    return p == 0 ? 0 : x * p;
  }

  /** Φ(x), the standard normal distribution, by erfc so that the left tail keeps its digits. */
  private static double normal(double x) {
    return 0.5 * Erfc.value(-x / Math.sqrt(2));
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  private static Formula call(String symbol, Formula argument) {
    return Formula.call(BY_SYMBOL.get(symbol), argument);
  }

  private static Formula root(double x) {
    return call("sqrt", number(x));
  }
}
