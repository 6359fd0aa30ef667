package edgewise.explain;

import edgewise.graph.Formula;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds an equation from its sides: names first, then numbers. A side equal to the one before is
 * left out, and after a rounded side every relation is ≈.
 */
final class EquationBuilder {
  private final List<EquationSide> names = new ArrayList<>();
  private final List<EquationSide> numbers = new ArrayList<>();
  private boolean approximate;

  private EquationBuilder() {}

  /** A builder that begins with that left side. */
  static EquationBuilder of(Formula left) {
    return of(EquationSide.of(left));
  }

  static EquationBuilder of(EquationSide left) {
    EquationBuilder chain = new EquationBuilder();
    chain.names.add(left);
    return chain;
  }

  /** Appends a side in names. */
  EquationBuilder names(Formula formula) {
    return names(EquationSide.of(formula));
  }

  EquationBuilder names(EquationSide side) {
    add(names, side);
    return this;
  }

  /** The following sides are an approximation. */
  EquationBuilder approximately() {
    approximate = true;
    return this;
  }

  /** Appends a side in numbers. */
  EquationBuilder numbers(Formula formula) {
    return numbers(EquationSide.of(formula));
  }

  EquationBuilder numbers(EquationSide side) {
    add(numbers, side);
    return this;
  }

  /** Appends the result and builds the equation. */
  Equation result(double value) {
    return numbers(Formula.number(value)).end();
  }

  /** Builds the equation from the sides so far. */
  Equation end() {
    boolean repeated = names.size() > 1 && names.getLast().latex().equals(first().latex());
    if (repeated) {
      names.removeLast();
    }
    boolean approximateAtEnd = approximate && names.size() > 1;
    StringBuilder formula = new StringBuilder(names.getFirst().latex());
    StringBuilder formulaText = new StringBuilder(names.getFirst().text());
    for (int i = 1; i < names.size(); i++) {
      boolean last = i == names.size() - 1;
      formula.append(approximateAtEnd && last ? " \\approx " : " = ").append(names.get(i).latex());
      formulaText.append(approximateAtEnd && last ? " ≈ " : " = ").append(names.get(i).text());
    }
    return inNumbers(formula.toString(), formulaText.toString());
  }

  private Equation inNumbers(String formula, String formulaText) {
    StringBuilder latex = new StringBuilder();
    StringBuilder text = new StringBuilder();
    boolean rounded = approximate;
    for (EquationSide side : numbers) {
      rounded |= !side.exact();
      latex.append(rounded ? "\\approx " : "= ").append(side.latex()).append(' ');
      text.append(rounded ? "≈ " : "= ").append(side.text()).append(' ');
    }
    return new Equation(
        names.getFirst().latex(),
        formula,
        latex.toString().strip(),
        formulaText,
        text.toString().strip());
  }

  private EquationSide first() {
    return numbers.getFirst();
  }

  private static void add(List<EquationSide> sides, EquationSide side) {
    if (sides.isEmpty() || !sides.getLast().latex().equals(side.latex())) {
      sides.add(side);
    }
  }
}
