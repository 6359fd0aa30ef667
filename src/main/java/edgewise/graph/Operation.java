package edgewise.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a node's value is computed from its arguments: the value rule and, beneath it, the rule of
 * every local partial, each as a number and as a formula in the names of the operands.
 *
 * <p>An operation has no reference to nodes. Its arguments come in order, constants among them; the
 * partials with respect to constants are computed too and have no edge. Non-finite results are
 * returned as they are. Rules: Griewank and Walther, <i>Evaluating Derivatives</i> (2008), table
 * 2.3.
 */
public sealed interface Operation
    permits Operation.Input,
        Operation.Sum,
        Operation.Product,
        Operation.Quotient,
        Operation.Linear,
        Elementary,
        Pairwise,
        Extremum,
        Mean {

  /** The value. */
  double value(double... arguments);

  /** The local partials, one for every argument, in order. */
  double[] partials(double... arguments);

  /** The value as a formula in the given arguments. */
  Formula formula(List<Formula> arguments);

  /** The local partial with respect to one argument, as a formula in the given arguments. */
  Formula partialFormula(int place, List<Formula> arguments);

  /** The convention that decides a partial here, if the arguments lie on a kink. */
  default Optional<Kink> kink(double... arguments) {
    return Optional.empty();
  }

  /** The name by which explanations look the operation's rule up: {@code sum}, {@code sin}. */
  String rule();

  /** An input: a given value, or none yet. */
  record Input(OptionalDouble value) implements Operation {
    /** An input with its value. */
    public static Input of(double value) {
      return new Input(OptionalDouble.of(value));
    }

    /** An input that has no value yet. */
    public static Input open() {
      return new Input(OptionalDouble.empty());
    }

    @Override
    public double value(double... arguments) {
      return value.orElse(Double.NaN);
    }

    @Override
    public double[] partials(double... arguments) {
      return new double[0];
    }

    @Override
    public Formula formula(List<Formula> arguments) {
      return Formula.number(value.orElse(Double.NaN));
    }

    @Override
    public Formula partialFormula(int place, List<Formula> arguments) {
      throw new IndexOutOfBoundsException("an input has no argument " + place);
    }

    @Override
    public String rule() {
      return "input";
    }
  }

  /** A sum of signed terms, one sign for every argument; {@code -a} is the sum with one minus. */
  record Sum(List<Boolean> minus) implements Operation {
    /** Copies the signs. */
    public Sum {
      minus = List.copyOf(minus);
    }

    /** The sum of {@code n} terms, all with a plus. */
    public static Sum of(int n) {
      return new Sum(Collections.nCopies(n, false));
    }

    @Override
    public double value(double... arguments) {
      double sum = minus.get(0) ? -arguments[0] : arguments[0];
      for (int i = 1; i < arguments.length; i++) {
        sum = minus.get(i) ? sum - arguments[i] : sum + arguments[i];
      }
      return sum;
    }

    @Override
    public double[] partials(double... arguments) {
      double[] partials = new double[arguments.length];
      for (int i = 0; i < partials.length; i++) {
        partials[i] = minus.get(i) ? -1 : 1;
      }
      return partials;
    }

    @Override
    public Formula formula(List<Formula> arguments) {
      List<Formula.Term> terms = new ArrayList<>(arguments.size());
      for (int i = 0; i < arguments.size(); i++) {
        terms.add(new Formula.Term(minus.get(i), arguments.get(i)));
      }
      return new Formula.Sum(terms);
    }

    @Override
    public Formula partialFormula(int place, List<Formula> arguments) {
      return Formula.number(minus.get(place) ? -1 : 1);
    }

    @Override
    public String rule() {
      if (minus.size() == 1) {
        return minus.get(0) ? "negation" : "identity";
      }
      return minus.contains(true) ? "difference" : "sum";
    }
  }

  /**
   * A product; binary when written with an operator, of any length when written {@code prod(...)}.
   */
  record Product() implements Operation {
    @Override
    public double value(double... arguments) {
      double product = arguments[0];
      for (int i = 1; i < arguments.length; i++) {
        product *= arguments[i];
      }
      return product;
    }

    /** By prefix and suffix products, so that a factor of 0 needs no division. */
    @Override
    public double[] partials(double... arguments) {
      int n = arguments.length;
      double[] partials = new double[n];
      Arrays.fill(partials, 1);
      double before = 1;
      double after = 1;
      for (int i = 0; i < n; i++) {
        partials[i] *= before;
        partials[n - 1 - i] *= after;
        before *= arguments[i];
        after *= arguments[n - 1 - i];
      }
      return partials;
    }

    @Override
    public Formula formula(List<Formula> arguments) {
      return Formula.product(arguments);
    }

    @Override
    public Formula partialFormula(int place, List<Formula> arguments) {
      List<Formula> others = new ArrayList<>(arguments);
      others.remove(place);
      return Formula.product(others);
    }

    @Override
    public String rule() {
      return "product";
    }
  }

  /** A quotient of two arguments. */
  record Quotient() implements Operation {
    @Override
    public double value(double... arguments) {
      return arguments[0] / arguments[1];
    }

    @Override
    public double[] partials(double... arguments) {
      double b = arguments[1];
      return new double[] {1 / b, -(arguments[0] / b) / b};
    }

    @Override
    public Formula formula(List<Formula> arguments) {
      return Formula.over(arguments.get(0), arguments.get(1));
    }

    @Override
    public Formula partialFormula(int place, List<Formula> arguments) {
      Formula b = arguments.get(1);
      return place == 0
          ? Formula.over(Formula.number(1), b)
          : Formula.negative(Formula.over(arguments.get(0), Formula.power(b, 2)));
    }

    @Override
    public String rule() {
      return "quotient";
    }
  }

  /**
   * The operation of edge statements: a linear combination of operands, each times its edge's named
   * coefficient, which is the local partial.
   */
  record Linear(List<Constant> coefficients) implements Operation {
    /** Copies the coefficients. */
    public Linear {
      coefficients = List.copyOf(coefficients);
    }

    @Override
    public double value(double... arguments) {
      double sum = coefficients.get(0).value() * arguments[0];
      for (int i = 1; i < arguments.length; i++) {
        sum += coefficients.get(i).value() * arguments[i];
      }
      return sum;
    }

    @Override
    public double[] partials(double... arguments) {
      return coefficients.stream().mapToDouble(Constant::value).toArray();
    }

    /** Coefficients of the same operand are grouped: {@code (α + β + γ) · X}. */
    @Override
    public Formula formula(List<Formula> arguments) {
      Map<Formula, List<Formula>> gathered = new LinkedHashMap<>();
      for (int i = 0; i < arguments.size(); i++) {
        gathered
            .computeIfAbsent(arguments.get(i), a -> new ArrayList<>())
            .add(coefficients.get(i).formula());
      }
      return Formula.sum(
          gathered.entrySet().stream()
              .map(e -> Formula.times(Formula.sum(e.getValue()), e.getKey()))
              .toList());
    }

    @Override
    public Formula partialFormula(int place, List<Formula> arguments) {
      return coefficients.get(place).formula();
    }

    @Override
    public String rule() {
      return "linear";
    }
  }
}
