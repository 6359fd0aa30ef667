package edgewise.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random graphs for property tests: every operation, constants bare and named, parallel edges, dead
 * branches, several outputs, inputs with and without values.
 *
 * <p>They keep what every graph of a program keeps: an operation has at least one operand, an input
 * without a value stands just before its first use, and a name means one thing.
 */
public final class RandomGraphs {
  private static final List<String> NAMES =
      List.of("a", "b", "e", "x1", "w_12", "α", "σ", "delta", "网络", "v1", "v3", "Y", "y", "loss");
  private static final List<Constant> NAMED =
      List.of(
          Constant.PI,
          new Constant("k", 3),
          new Constant("κ", -0.5),
          new Constant("tiny", 1e-300),
          new Constant("学习率", 0.15),
          new Constant("top", Double.POSITIVE_INFINITY));
  private static final double[] NUMBERS = {
    0,
    1,
    2,
    -1,
    -2,
    0.5,
    1e-7,
    -2.5e30,
    1.0 / 3,
    1e22,
    -0.0,
    Math.PI,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };

  private final Random random;
  private final ComputationGraph.Builder builder = ComputationGraph.builder();
  private final List<Node> nodes = new ArrayList<>();

  private RandomGraphs(long seed) {
    this.random = new Random(seed);
  }

  /** Graphs of up to some twenty nodes. */
  public static Arbitrary<ComputationGraph> any() {
    return Arbitraries.longs().map(RandomGraphs::of);
  }

  /** The same seed gives the same graph. */
  public static ComputationGraph of(long seed) {
    return new RandomGraphs(seed).graph();
  }

  private ComputationGraph graph() {
    input(OptionalDouble.of(number()));
    for (int i = random.nextInt(16); i >= 0; i--) {
      if (random.nextInt(4) == 0) {
        input(OptionalDouble.of(number()));
      }
      add(operation());
    }
    if (random.nextInt(3) == 0) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        builder.output(anyNode());
      }
    }
    return builder.build();
  }

  private Node input(OptionalDouble value) {
    Node node = builder.input(name(), value);
    nodes.add(node);
    return node;
  }

  private String name() {
    int made = nodes.size();
    return made < NAMES.size() ? NAMES.get(made) : "n" + made;
  }

  private double number() {
    return NUMBERS[random.nextInt(NUMBERS.length)];
  }

  private Node anyNode() {
    return nodes.get(random.nextInt(nodes.size()));
  }

  private void add(Operation operation) {
    List<Argument> arguments = new ArrayList<>();
    int size = size(operation);
    for (int i = 0; i < size; i++) {
      boolean constant = !(operation instanceof Operation.Linear) && random.nextInt(4) == 0;
      arguments.add(constant ? constant() : operand());
    }
    if (arguments.stream().allMatch(Constant.class::isInstance)) {
      arguments.set(random.nextInt(size), operand());
    }
    nodes.add(builder.node(name(), operation, arguments));
  }

  private Argument operand() {
    boolean open = random.nextInt(8) == 0;
    return new Argument.Operand(open ? input(OptionalDouble.empty()) : anyNode());
  }

  private Constant constant() {
    return random.nextInt(3) == 0 ? NAMED.get(random.nextInt(NAMED.size())) : Constant.of(number());
  }

  private Constant label() {
    int place = random.nextInt(NUMBERS.length);
    return random.nextInt(2) == 0 ? constant() : new Constant("λ_" + place, NUMBERS[place]);
  }

  private int size(Operation operation) {
    return switch (operation) {
      case Operation.Input input -> 0;
      case Operation.Sum sum -> sum.minus().size();
      case Operation.Linear linear -> linear.coefficients().size();
      case Operation.Quotient quotient -> 2;
      case Pairwise pairwise -> 2;
      case Elementary elementary -> 1;
      case Operation.Product product -> many();
      case Extremum extremum -> many();
      case Mean mean -> many();
    };
  }

  /** Mostly two. */
  private int many() {
    return random.nextBoolean() ? 2 : 1 + random.nextInt(5);
  }

  private Operation operation() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> new Operation.Sum(times(many(), random::nextBoolean));
      case 3, 4 -> new Operation.Product();
      case 5 -> new Operation.Quotient();
      case 6 -> new Operation.Linear(times(many(), this::label));
      case 7 -> Pairwise.values()[random.nextInt(Pairwise.values().length)];
      case 8 -> Extremum.values()[random.nextInt(Extremum.values().length)];
      case 9 -> new Mean();
      default -> Elementary.values()[random.nextInt(Elementary.values().length)];
    };
  }

  private static <T> List<T> times(int count, Supplier<T> one) {
    return Collections.nCopies(count, one).stream().map(Supplier::get).toList();
  }
}
