package edgewise.explain;

import edgewise.graph.Formula;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts an equation together from its sides: names first, then numbers. Sides that would repeat the
 * one before are left out, and once a side is rounded every further relation is an ≈.
 */
final class EquationBuilder {
  private final List<EquationSide> names = new ArrayList<>();
  private final List<EquationSide> numbers = new ArrayList<>();
  private boolean approximate;

  private EquationBuilder() {}

  /** A chain that begins with that formula. */
  static EquationBuilder of(Formula left) {
    return of(EquationSide.of(left));
  }

  static EquationBuilder of(EquationSide left) {
    EquationBuilder chain = new EquationBuilder();
    chain.names.add(left);
    return chain;
  }

  /** The same in other names. */
  EquationBuilder names(Formula formula) {
    return names(EquationSide.of(formula));
  }

  EquationBuilder names(EquationSide side) {
    add(names, side);
    return this;
  }

  /** What follows is no identity but an approximation. */
  EquationBuilder approximately() {
    approximate = true;
    return this;
  }

  /** The same in numbers. */
  EquationBuilder numbers(Formula formula) {
    return numbers(EquationSide.of(formula));
  }

  EquationBuilder numbers(EquationSide side) {
    add(numbers, side);
    return this;
  }

  /** The equation that comes to this. */
  Equation result(double value) {
    return numbers(Formula.number(value)).end();
  }

  /** The equation as it stands. */
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
