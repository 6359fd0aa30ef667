package edgewise.graph;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A small expression in names and numbers: the mathematical form of a definition, a local partial
 * or a step.
 *
 * <p>Formulas are written by {@link Notation} as LaTeX or as text, evaluated to check them against
 * the numbers they stand for, and re-written with numbers in the place of names. They are as
 * shallow as the operation they describe, so recursion over them is safe.
 */
public sealed interface Formula {

  /** A quantity with a name: a node's value. */
  record Name(String name) implements Formula {}

  /** A plain number. */
  record Number(double value) implements Formula {}

  /** A constant of the program: drawn by its name when it has one. */
  record Fixed(Constant constant) implements Formula {}

  /** A sum of signed terms, at least one. */
  record Sum(List<Term> terms) implements Formula {
    /** Copies the terms. */
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /** One term of a sum. */
  record Term(boolean minus, Formula formula) {}

  /** A product of factors, at least one. */
  record Product(List<Formula> factors) implements Formula {
    /** Copies the factors. */
    public Product {
      factors = List.copyOf(factors);
    }
  }

  /** A fraction. */
  record Quotient(Formula numerator, Formula denominator) implements Formula {}

  /** A power. */
  record Power(Formula base, Formula exponent) implements Formula {}

  /** A function applied to its arguments. */
  record Apply(Applicable function, List<Formula> arguments) implements Formula {
    /** Copies the arguments. */
    public Apply {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * The Iverson bracket: 1 where the comparison holds, else 0 (Knuth, <i>Two notes on notation</i>,
   * 1992).
   */
  record Indicator(Formula left, Comparison comparison, Formula right) implements Formula {}

  /** A derivative as a symbol, ∂of/∂wrt; its value is looked up under {@code ∂of/∂wrt}. */
  record Derivative(String of, String wrt) implements Formula {
    /** The name under which {@link #value} and {@link #replace} look the derivative up. */
    public String key() {
      return "∂" + of + "/∂" + wrt;
    }
  }

  /** How two numbers are compared in an {@link Indicator}. */
  enum Comparison {
    GREATER(">", ">"),
    AT_LEAST("≥", "\\ge "),
    LESS("<", "<"),
    AT_MOST("≤", "\\le ");

    private final String text;
    private final String latex;

    Comparison(String text, String latex) {
      this.text = text;
      this.latex = latex;
    }

    /** The relation as one character. */
    public String text() {
      return text;
    }

    /** The relation in LaTeX. */
    public String latex() {
      return latex;
    }

    boolean holds(double a, double b) {
      return switch (this) {
        case GREATER -> a > b;
        case AT_LEAST -> a >= b;
        case LESS -> a < b;
        case AT_MOST -> a <= b;
      };
    }
  }

  /** A name. */
  static Formula name(String name) {
    return new Name(name);
  }

  /** A number. */
  static Formula number(double value) {
    return new Number(value);
  }

  /** The sum of the given terms, all with a plus. */
  static Formula sum(List<Formula> terms) {
    return terms.size() == 1
        ? terms.get(0)
        : new Sum(terms.stream().map(t -> new Term(false, t)).toList());
  }

  /** {@code a - b}. */
  static Formula minus(Formula a, Formula b) {
    return new Sum(List.of(new Term(false, a), new Term(true, b)));
  }

  /** {@code -a}. */
  static Formula negative(Formula a) {
    return new Sum(List.of(new Term(true, a)));
  }

  /** The product of the given factors; a single factor is itself, none is 1. */
  static Formula product(List<Formula> factors) {
    return switch (factors.size()) {
      case 0 -> number(1);
      case 1 -> factors.get(0);
      default -> new Product(factors);
    };
  }

  /** {@code a · b}. */
  static Formula times(Formula a, Formula b) {
    return new Product(List.of(a, b));
  }

  /** {@code a / b}. */
  static Formula over(Formula a, Formula b) {
    return new Quotient(a, b);
  }

  /** {@code a} to the power of a whole number. */
  static Formula power(Formula a, double exponent) {
    return new Power(a, number(exponent));
  }

  /** A function of one argument. */
  static Formula call(Applicable function, Formula argument) {
    return new Apply(function, List.of(argument));
  }

  /** The formula in LaTeX. */
  default String latex() {
    return Notation.LATEX.write(this);
  }

  /**
   * The formula as one line of text, readable by the language wherever the language has its parts.
   */
  default String text() {
    return Notation.TEXT.write(this);
  }

  /**
   * The formula's number, with names (and derivatives, by {@link Derivative#key}) looked up.
   *
   * @param lookup from a name to its number
   */
  default double value(ToDoubleFunction<String> lookup) {
    return switch (this) {
      case Name n -> lookup.applyAsDouble(n.name());
      case Number n -> n.value();
      case Fixed f -> f.constant().value();
      case Derivative d -> lookup.applyAsDouble(d.key());
      case Sum s ->
          s.terms().stream()
              .mapToDouble(t -> t.minus() ? -t.formula().value(lookup) : t.formula().value(lookup))
              .reduce(Double::sum)
              .orElse(0);
      case Product p ->
          p.factors().stream().mapToDouble(f -> f.value(lookup)).reduce((a, b) -> a * b).orElse(1);
      case Quotient q -> q.numerator().value(lookup) / q.denominator().value(lookup);
      case Power p -> Math.pow(p.base().value(lookup), p.exponent().value(lookup));
      case Apply a ->
          a.function().value(a.arguments().stream().mapToDouble(f -> f.value(lookup)).toArray());
      case Indicator i ->
          i.comparison().holds(i.left().value(lookup), i.right().value(lookup)) ? 1 : 0;
    };
  }

  /**
   * The same formula with names, constants, derivatives and numbers replaced.
   *
   * @param replacement from a {@link Name}, {@link Fixed}, {@link Derivative} or {@link Number} to
   *     what stands in its place, or to itself
   */
  default Formula replace(Function<Formula, Formula> replacement) {
    return switch (this) {
      case Name n -> replacement.apply(n);
      case Fixed f -> replacement.apply(f);
      case Derivative d -> replacement.apply(d);
      case Number n -> replacement.apply(n);
      case Sum s ->
          new Sum(
              s.terms().stream()
                  .map(t -> new Term(t.minus(), t.formula().replace(replacement)))
                  .toList());
      case Product p -> new Product(p.factors().stream().map(f -> f.replace(replacement)).toList());
      case Quotient q ->
          new Quotient(q.numerator().replace(replacement), q.denominator().replace(replacement));
      case Power p -> new Power(p.base().replace(replacement), p.exponent().replace(replacement));
      case Apply a ->
          new Apply(a.function(), a.arguments().stream().map(f -> f.replace(replacement)).toList());
      case Indicator i ->
          new Indicator(
              i.left().replace(replacement), i.comparison(), i.right().replace(replacement));
    };
  }

  /** The same formula with every name, constant and derivative replaced by its number. */
  default Formula substitute(ToDoubleFunction<String> lookup) {
    return replace(f -> number(f.value(lookup)));
  }
}
