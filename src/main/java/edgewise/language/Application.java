package edgewise.language;

import edgewise.graph.Argument;
import edgewise.graph.Constant;
import edgewise.graph.Elementary;
import edgewise.graph.Extremum;
import edgewise.graph.Mean;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.graph.Pairwise;
import java.util.ArrayList;
import java.util.List;

/**
 * An operation applied to arguments; makes the application with one operand more or one fewer.
 *
 * @param first an application that stands before the arguments as their first operand and has no
 *     name of its own, or null
 */
public record Application(Operation operation, List<Argument> arguments, Application first) {
  private static final Constant ONE = Constant.of(1);

  Application(Operation operation, List<Argument> arguments) {
    this(operation, List.copyOf(arguments), null);
  }

  /** The application that defines a node. */
  public static Application of(Node node) {
    return new Application(node.operation(), node.arguments());
  }

  /** Whether an argument is a node rather than a constant. */
  public boolean hasOperand() {
    return arguments.stream().anyMatch(Argument.Operand.class::isInstance);
  }

  /**
   * The application without the argument at a place. Where the other argument cannot stand alone, 1
   * takes its place: {@code a/b} without {@code a} is {@code 1/b}.
   */
  public Application without(int place) {
    List<Argument> rest = new ArrayList<>(arguments);
    rest.remove(place);
    return switch (operation) {
      case Operation.Input input -> throw new IllegalStateException("an input has no operand");
      case Operation.Sum(List<Boolean> minus) ->
          new Application(new Operation.Sum(rest(minus, place)), rest);
      case Operation.Product product -> rest.size() > 1 ? with(rest) : identity(rest);
      case Operation.Quotient quotient -> place == 0 ? withOneAt(place) : identity(rest);
      case Operation.Linear(List<Constant> coefficients) ->
          new Application(new Operation.Linear(rest(coefficients, place)), rest);
      case Elementary elementary -> with(rest);
      case Extremum extremum -> with(rest);
      case Mean mean -> with(rest);
      case Pairwise pairwise ->
          switch (pairwise) {
            case POW -> identity(rest);
            case HYPOT -> new Application(Elementary.ABS, rest);
            case ATAN2 -> withOneAt(place);
          };
    };
  }

  /**
   * The application with one operand more. An operation that takes no further argument is added to
   * the operand; a product of two is a factor of the new product, as {@code a*b*c} is.
   */
  public Application with(Node operand) {
    Argument added = new Argument.Operand(operand);
    return switch (operation) {
      case Operation.Input input -> identity(List.of(added));
      case Operation.Sum(List<Boolean> minus) ->
          new Application(new Operation.Sum(and(minus, false)), and(arguments, added));
      case Operation.Product product when arguments.size() != 2 -> with(and(arguments, added));
      case Operation.Product product -> new Application(product, List.of(added), this);
      case Operation.Linear(List<Constant> coefficients) ->
          new Application(new Operation.Linear(and(coefficients, ONE)), and(arguments, added));
      case Extremum extremum -> with(and(arguments, added));
      case Mean mean -> with(and(arguments, added));
      case Operation.Quotient quotient -> plus(added);
      case Elementary elementary -> plus(added);
      case Pairwise pairwise -> plus(added);
    };
  }

  private Application plus(Argument added) {
    return new Application(Operation.Sum.of(2), List.of(added), this);
  }

  private Application with(List<Argument> others) {
    return new Application(operation, others);
  }

  private Application withOneAt(int place) {
    List<Argument> replaced = new ArrayList<>(arguments);
    replaced.set(place, ONE);
    return with(replaced);
  }

  private static Application identity(List<Argument> argument) {
    return new Application(Operation.Sum.of(1), argument);
  }

  private static <T> List<T> rest(List<T> all, int place) {
    List<T> rest = new ArrayList<>(all);
    rest.remove(place);
    return rest;
  }

  private static <T> List<T> and(List<T> all, T last) {
    List<T> more = new ArrayList<>(all);
    more.add(last);
    return more;
  }
}
