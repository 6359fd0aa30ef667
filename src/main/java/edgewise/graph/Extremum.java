package edgewise.graph;

import edgewise.graph.Formula.Comparison;
import edgewise.graph.Formula.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The least or greatest of its arguments, of which there may be any number.
 *
 * <p>The partial is 1 for the argument that wins and 0 for the others; of equal ones the first wins
 * ({@link Kink#TIE_FIRST}). A NaN anywhere makes the value and all partials NaN.
 */
public enum Extremum implements Operation, Applicable {
  MIN("min", "\\min", Comparison.LESS, Comparison.AT_MOST),
  MAX("max", "\\max", Comparison.GREATER, Comparison.AT_LEAST);

  private final String symbol;
  private final String latex;
  private final Comparison beats;
  private final Comparison holdsAgainst;

  Extremum(String symbol, String latex, Comparison beats, Comparison holdsAgainst) {
    this.symbol = symbol;
    this.latex = latex;
    this.beats = beats;
    this.holdsAgainst = holdsAgainst;
  }

  /** The extremum of two numbers; the first where they are equal. */
  public double apply(double a, double b) {
    return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : firstWins(a, b) ? a : b;
  }

  /** Whether the first of two gets the derivative; meaningless where one is NaN. */
  public boolean firstWins(double a, double b) {
    return holdsAgainst.holds(a, b);
  }

  @Override
  public double value(double... arguments) {
    double best = arguments[0];
    for (int i = 1; i < arguments.length; i++) {
      best = apply(best, arguments[i]);
    }
    return best;
  }

  @Override
  public double[] partials(double... arguments) {
    double[] partials = new double[arguments.length];
    double best = value(arguments);
    boolean found = false;
    for (int i = 0; i < partials.length; i++) {
      boolean wins = !found && arguments[i] == best;
      partials[i] = Double.isNaN(best) ? best : wins ? 1 : 0;
      found |= wins;
    }
    return partials;
  }

  @Override
  public Formula formula(List<Formula> arguments) {
    return new Formula.Apply(this, arguments);
  }

  /**
   * An indicator: the argument must be strictly better than every earlier one and not worse than
   * every later one.
   */
  @Override
  public Formula partialFormula(int place, List<Formula> arguments) {
    List<Formula> conditions = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (i != place) {
        Comparison comparison = i < place ? beats : holdsAgainst;
        conditions.add(new Indicator(arguments.get(place), comparison, arguments.get(i)));
      }
    }
    return Formula.product(conditions);
  }

  @Override
  public Optional<Kink> kink(double... arguments) {
    double best = value(arguments);
    int equal = 0;
    for (double argument : arguments) {
      equal += argument == best ? 1 : 0;
    }
    return equal > 1 ? Optional.of(Kink.TIE_FIRST) : Optional.empty();
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
