package edgewise.graph;

import static edgewise.graph.Formula.minus;
import static edgewise.graph.Formula.negative;
import static edgewise.graph.Formula.number;
import static edgewise.graph.Formula.over;
import static edgewise.graph.Formula.power;
import static edgewise.graph.Formula.sum;
import static edgewise.graph.Formula.times;

import java.util.List;
import java.util.Optional;

/**
 * The functions of two arguments that are not arithmetic: powers, the angle of a point, its
 * distance.
 *
 * <p>Each constant states the value and, beneath it, both partials as numbers and as formulas.
 */
public enum Pairwise implements Operation, Applicable {
  /** a^b. The partial by b at a = 0 is its limit, 0, where b &gt; 0. */
  POW("pow", "\\mathrm{pow}") {
    @Override
    public double apply(double a, double b) {
      return Math.pow(a, b);
    }

    @Override
    public double left(double a, double b, double y) {
      return b == 0 ? 0 : b * Math.pow(a, b - 1);
    }

    @Override
    public double right(double a, double b, double y) {
      return a == 0 && b > 0 ? 0 : y * Math.log(a);
    }

    @Override
    public Formula formula(List<Formula> arguments) {
      return new Formula.Power(arguments.get(0), arguments.get(1));
    }

    @Override
    Formula leftFormula(Formula a, Formula b) {
      return switch (b) {
        case Formula.Fixed(Constant c) when !c.isNamed() -> monomial(a, c.value());
        case Formula.Number(double n) -> monomial(a, n);
        default -> times(b, new Formula.Power(a, minus(b, number(1))));
      };
    }

    private Formula monomial(Formula a, double n) {
      Formula rest = n == 2 ? a : power(a, n - 1);
      return n == 1 ? number(1) : times(number(n), rest);
    }

    @Override
    Formula rightFormula(Formula a, Formula b) {
      return times(new Formula.Power(a, b), Formula.call(Elementary.LN, a));
    }
  },

  /** The angle of the point (b, a) from the positive horizontal axis. */
  ATAN2("atan2", "\\mathrm{atan2}") {
    @Override
    public double apply(double a, double b) {
      return Math.atan2(a, b);
    }

    @Override
    public double left(double a, double b, double y) {
      double r = Math.hypot(a, b);
      return b / r / r;
    }

    @Override
    public double right(double a, double b, double y) {
      double r = Math.hypot(a, b);
      return -a / r / r;
    }

    @Override
    Formula leftFormula(Formula a, Formula b) {
      return over(b, sum(List.of(power(a, 2), power(b, 2))));
    }

    @Override
    Formula rightFormula(Formula a, Formula b) {
      return negative(over(a, sum(List.of(power(a, 2), power(b, 2)))));
    }
  },

  /** √(a² + b²) without overflow. */
  HYPOT("hypot", "\\mathrm{hypot}") {
    @Override
    public double apply(double a, double b) {
      return Math.hypot(a, b);
    }

    @Override
    public double left(double a, double b, double y) {
      return y == 0 ? 0 : a / y;
    }

    @Override
    public double right(double a, double b, double y) {
      return y == 0 ? 0 : b / y;
    }

    @Override
    Formula leftFormula(Formula a, Formula b) {
      return over(a, new Formula.Apply(this, List.of(a, b)));
    }

    @Override
    Formula rightFormula(Formula a, Formula b) {
      return over(b, new Formula.Apply(this, List.of(a, b)));
    }
  };

  private final String symbol;
  private final String latex;

  Pairwise(String symbol, String latex) {
    this.symbol = symbol;
    this.latex = latex;
  }

  /** f(a, b). */
  public abstract double apply(double a, double b);

  /** ∂f/∂a, given y = f(a, b). */
  public abstract double left(double a, double b, double y);

  /** ∂f/∂b, given y = f(a, b). */
  public abstract double right(double a, double b, double y);

  abstract Formula leftFormula(Formula a, Formula b);

  abstract Formula rightFormula(Formula a, Formula b);

  @Override
  public double value(double... arguments) {
    return apply(arguments[0], arguments[1]);
  }

  @Override
  public double[] partials(double... arguments) {
    double a = arguments[0];
    double b = arguments[1];
    double y = apply(a, b);
    return new double[] {left(a, b, y), right(a, b, y)};
  }

  @Override
  public Formula formula(List<Formula> arguments) {
    return new Formula.Apply(this, arguments);
  }

  @Override
  public Formula partialFormula(int place, List<Formula> arguments) {
    return place == 0
        ? leftFormula(arguments.get(0), arguments.get(1))
        : rightFormula(arguments.get(0), arguments.get(1));
  }

  @Override
  public Optional<Kink> kink(double... arguments) {
    return this == HYPOT && arguments[0] == 0 && arguments[1] == 0
        ? Optional.of(Kink.HYPOT_AT_ZERO)
        : Optional.empty();
  }

  @Override
  public String symbol() {
    return symbol;
  }

  @Override
  public String latex() {
    return latex;
  }

  @Override
  public String rule() {
    return symbol;
  }
}
