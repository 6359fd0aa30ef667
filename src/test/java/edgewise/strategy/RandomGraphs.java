package edgewise.strategy;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Elementary;
import edgewise.graph.Extremum;
import edgewise.graph.Mean;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.graph.Pairwise;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random graphs with every operation, parallel edges, constants, several outputs and dead branches.
 */
public final class RandomGraphs {
  private static final double LARGEST = 1e3;
  private final Random random;

  private RandomGraphs(long seed) {
    random = new Random(seed);
  }

  /** A graph of up to the given number of nodes; the same seed gives the same graph. */
  public static ComputationGraph of(long seed, int nodes) {
    return new RandomGraphs(seed).graph(nodes);
  }

  private ComputationGraph graph(int most) {
    ComputationGraph.Builder builder = ComputationGraph.builder();
    List<Node> made = new ArrayList<>();
    double[] values = new double[most];
    int inputs = 1 + random.nextInt(4);
    for (int i = 0; i < inputs; i++) {
      values[i] = 0.3 + random.nextDouble();
      made.add(builder.input("x" + i, values[i]));
    }
    for (int tries = 0; made.size() < most && tries < 4 * most; tries++) {
      List<Argument> arguments = new ArrayList<>();
      Operation operation = operation(arguments, made);
      double[] numbers = new double[arguments.size()];
      boolean anyNode = false;
      for (int i = 0; i < numbers.length; i++) {
        switch (arguments.get(i)) {
          case Argument.Operand(Node node) -> {
            numbers[i] = values[node.index()];
            anyNode = true;
          }
          case Constant constant -> numbers[i] = constant.value();
        }
      }
      double value = operation.value(numbers);
      if (anyNode && isTame(value, operation.partials(numbers))) {
        values[made.size()] = value;
        made.add(builder.node("n" + made.size(), operation, arguments));
      }
    }
    return builder.build();
  }

  private static boolean isTame(double value, double[] partials) {
    boolean tame = Math.abs(value) < LARGEST;
    for (double partial : partials) {
      tame &= Math.abs(partial) < LARGEST;
    }
    return tame;
  }

  private Operation operation(List<Argument> arguments, List<Node> made) {
    int n = 1 + random.nextInt(4);
    return switch (random.nextInt(9)) {
      case 0 -> {
        List<Boolean> minus = new ArrayList<>();
        for (int i = 0; i < n; i++) {
          minus.add(random.nextBoolean());
        }
        yield with(new Operation.Sum(minus), n, arguments, made);
      }
      case 1 -> with(new Operation.Product(), n, arguments, made);
      case 2 -> with(new Operation.Quotient(), 2, arguments, made);
      case 3 -> {
        List<Constant> coefficients = new ArrayList<>();
        for (int i = 0; i < n; i++) {
          coefficients.add(Constant.of(random.nextGaussian()));
          arguments.add(new Argument.Operand(any(made)));
        }
        yield new Operation.Linear(coefficients);
      }
      case 4 -> with(pick(Pairwise.values()), 2, arguments, made);
      case 5 -> with(pick(Extremum.values()), n, arguments, made);
      case 6 -> with(new Mean(), n, arguments, made);
      default -> with(pick(Elementary.values()), 1, arguments, made);
    };
  }

  private Operation with(Operation operation, int n, List<Argument> arguments, List<Node> made) {
    for (int i = 0; i < n; i++) {
      boolean constant = n > 1 && random.nextInt(6) == 0;
      arguments.add(
          constant ? Constant.of(0.5 + 2 * random.nextDouble()) : new Argument.Operand(any(made)));
    }
    return operation;
  }

  private Node any(List<Node> made) {
    return made.get(random.nextInt(made.size()));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
