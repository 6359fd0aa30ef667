package edgewise.language;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Extremum;
import edgewise.graph.Mean;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A graph that is being edited: what makes each node, by name. What an edit means is decided here:
 * an operand that is taken away leaves the rest of its sum or product; a node with nothing left to
 * be made from becomes an input with the value it had.
 */
final class Draft {
  private final Map<String, Making> makings = new LinkedHashMap<>();
  private final Map<String, Double> values = new HashMap<>();
  private final List<String> outputs = new ArrayList<>();

  /**
   * What makes a node.
   *
   * @param operands a node's name, or a constant, for each place
   */
  record Making(Operation operation, List<Object> operands) {
    Making {
      operands = List.copyOf(operands);
    }
  }

  Draft(ComputationGraph graph) {
    double[] numbers = new double[graph.nodes().size()];
    for (Node node : graph.nodes()) {
      List<Object> operands = new ArrayList<>();
      for (Argument argument : node.arguments()) {
        operands.add(argument instanceof Argument.Operand(Node source) ? source.name() : argument);
      }
      makings.put(node.name(), new Making(node.operation(), operands));
      numbers[node.index()] =
          node.isInput()
              ? node.given().orElse(Double.NaN)
              : node.operation().value(node.argumentValues(numbers));
      values.put(node.name(), numbers[node.index()]);
    }
    if (graph.outputsNamed()) {
      graph.outputs().forEach(output -> outputs.add(output.name()));
    }
  }

  Set<String> names() {
    return makings.keySet();
  }

  /** Takes one operand from a node. */
  void removeOperand(String name, int place) {
    Making making = makings.get(name);
    List<Object> left = new ArrayList<>(making.operands());
    left.remove(place);
    if (making.operation() instanceof Operation.Quotient && place == 0) {
      left.addFirst(Constant.of(1));
    }
    boolean made = left.stream().anyMatch(String.class::isInstance);
    makings.put(name, made ? new Making(without(making, place, left), left) : input(name));
  }

  private static Operation without(Making making, int place, List<Object> left) {
    return switch (making.operation()) {
      case Operation.Sum sum -> {
        List<Boolean> minus = new ArrayList<>(sum.minus());
        minus.remove(place);
        yield new Operation.Sum(minus);
      }
      case Operation.Linear linear -> {
        List<Constant> coefficients = new ArrayList<>(linear.coefficients());
        coefficients.remove(place);
        yield new Operation.Linear(coefficients);
      }
      case Operation.Quotient quotient when place == 0 -> quotient;
      case Operation.Product product when left.size() > 1 -> product;
      case Extremum extremum -> extremum;
      case Mean mean -> mean;
      default -> Operation.Sum.of(left.size());
    };
  }

  /** An input with the value that the node had, or 0 if it had none. */
  private Making input(String name) {
    double value = values.getOrDefault(name, 0.0);
    return new Making(
        new Operation.Input(OptionalDouble.of(Double.isNaN(value) ? 0 : value)), List.of());
  }

  /** Gives a node one operand more. */
  void addOperand(String from, String to) {
    Making making = makings.get(to);
    List<Object> operands = new ArrayList<>(making.operands());
    operands.add(from);
    Operation more =
        switch (making.operation()) {
          case Operation.Input input -> Operation.Sum.of(1);
          case Operation.Sum sum -> {
            List<Boolean> minus = new ArrayList<>(sum.minus());
            minus.add(false);
            yield new Operation.Sum(minus);
          }
          case Operation.Product product -> product;
          case Operation.Linear linear -> {
            List<Constant> coefficients = new ArrayList<>(linear.coefficients());
            coefficients.add(Constant.of(1));
            yield new Operation.Linear(coefficients);
          }
          case Extremum extremum -> extremum;
          case Mean mean -> mean;
          default -> null;
        };
    if (more == null) {
      String inner = Edits.freshName(names(), to);
      makings.put(inner, making);
      makings.put(to, new Making(Operation.Sum.of(2), List.of(inner, from)));
    } else {
      makings.put(to, new Making(more, operands));
    }
  }

  /** Takes a node away, and every use of it. */
  void remove(String name) {
    for (String user : List.copyOf(names())) {
      int place;
      while ((place = makings.get(user).operands().indexOf(name)) >= 0) {
        removeOperand(user, place);
      }
    }
    makings.remove(name);
    outputs.remove(name);
  }

  /** Gives a node another name. */
  void rename(String name, String other) {
    Map<String, Making> renamed = new LinkedHashMap<>();
    makings.forEach(
        (node, making) ->
            renamed.put(
                node.equals(name) ? other : node,
                new Making(
                    making.operation(),
                    making.operands().stream().map(o -> o.equals(name) ? other : o).toList())));
    makings.clear();
    makings.putAll(renamed);
    outputs.replaceAll(output -> output.equals(name) ? other : output);
  }

  /** Keeps only these; what they are made from outside becomes inputs with their values. */
  void keepOnly(Set<String> kept) {
    Set<String> needed = new HashSet<>();
    kept.forEach(
        name ->
            makings.get(name).operands().stream()
                .filter(String.class::isInstance)
                .forEach(o -> needed.add((String) o)));
    makings
        .entrySet()
        .removeIf(entry -> !kept.contains(entry.getKey()) && !needed.contains(entry.getKey()));
    makings.replaceAll((name, making) -> kept.contains(name) ? making : input(name));
    outputs.clear();
  }

  Making making(String name) {
    return makings.get(name);
  }


  /**
   * The graph, operands before their users, else in the order of before.
   *
   * @throws EditException if the definitions go round in a circle
   */
  ComputationGraph graph() {
    ComputationGraph.Builder builder = ComputationGraph.builder();
    Deque<String> open = new ArrayDeque<>();
    Set<String> begun = new HashSet<>();
    for (String name : names()) {
      open.push(name);
      while (!open.isEmpty()) {
        String next = open.peek();
        if (builder.named(next) != null) {
          open.pop();
          continue;
        }
        List<String> missing =
            makings.get(next).operands().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(o -> builder.named(o) == null)
                .toList();
        if (missing.isEmpty()) {
          open.pop();
          add(builder, next);
        } else if (!begun.add(next)) {
          throw new EditException("edit-cycle", next);
        } else {
          missing.reversed().forEach(open::push);
        }
      }
    }
    outputs.forEach(output -> builder.output(builder.named(output)));
    return builder.build();
  }

  private void add(ComputationGraph.Builder builder, String name) {
    Making making = makings.get(name);
    List<Argument> arguments = new ArrayList<>();
    for (Object operand : making.operands()) {
      arguments.add(
          operand instanceof String source
              ? new Argument.Operand(builder.named(source))
              : (Constant) operand);
    }
    builder.node(name, making.operation(), arguments);
  }
}
