package edgewise.graph;

import java.util.Arrays;
import java.util.List;

/** The arithmetic mean of any number of arguments; every partial is one over their number. */
public record Mean() implements Operation, Applicable {
  @Override
  public double value(double... arguments) {
    double sum = arguments[0];
    for (int i = 1; i < arguments.length; i++) {
      sum += arguments[i];
    }
    return sum / arguments.length;
  }

  @Override
  public double[] partials(double... arguments) {
    double[] partials = new double[arguments.length];
    Arrays.fill(partials, 1.0 / arguments.length);
    return partials;
  }

  @Override
  public Formula formula(List<Formula> arguments) {
    return new Formula.Apply(this, arguments);
  }

  @Override
  public Formula partialFormula(int place, List<Formula> arguments) {
    return Formula.over(Formula.number(1), Formula.number(arguments.size()));
  }

  @Override
  public String symbol() {
    return "mean";
  }

  @Override
  public String latex() {
    return "\\mathrm{mean}";
  }

  @Override
  public String rule() {
    return "mean";
  }
}
