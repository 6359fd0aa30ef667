package edgewise.cost;

import edgewise.graph.ComputationGraph;
import edgewise.language.Program;
import edgewise.strategy.Mode;
import edgewise.strategy.Work;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Functions of one shape that grow with a size n. A family knows the work of every strategy by
 * formulas in n, which equal what the strategies themselves count, and it can write its members as
 * programs and, without any graph, as tapes.
 *
 * <p>Where there are several outputs the whole Jacobian is asked for: forward sweeps give a column
 * each, reverse sweeps a row each and touch only what their output depends on, and merging ends at
 * one edge from every input to every output.
 */
public sealed interface Family permits FanIn, Chain, Product, Network, Jacobian {

  /** All of them, in the order they are taught. */
  List<Family> ALL =
      List.of(new FanIn(), new Chain(), new Product(), new Network(), new Jacobian());

  /** The strategies that are compared, in the order of the rows. */
  List<Mode> STRATEGIES =
      List.of(Mode.PATH_SUM, Mode.MERGED, Mode.FORWARD, Mode.REVERSE, Mode.DIFFERENCES);

  /** The family of that name. */
  static Optional<Family> named(String id) {
    return ALL.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** The name on the command line and in resource bundles. */
  String id();

  /** The smallest size there is. */
  default long least() {
    return 2;
  }

  /** The largest size whose counts are told. */
  default long most() {
    return 1_000_000_000_000L;
  }

  /** How many inputs a member has: its size, but for a chain. */
  default long inputs(long n) {
    return n;
  }

  /** How many outputs a member has. */
  default long outputs() {
    return 1;
  }

  /** How many edges a member has. */
  BigInteger edges(long n);

  /** How many slots its tape has. */
  long slots(long n);

  /** How many paths lead from all inputs to all outputs. */
  BigInteger paths(long n);

  /** The work of a strategy. For differences the arithmetic of derivatives is not counted. */
  default Work work(Mode mode, long n) {
    return switch (mode) {
      case PATH_SUM -> walked(n);
      case MERGED -> merged(n);
      case FORWARD -> forward(n);
      case REVERSE -> reverse(n);
      case DIFFERENCES -> sweeps(2 * inputs(n), edges(n), BigInteger.ZERO, BigInteger.ZERO);
      case EVALUATE -> throw new IllegalArgumentException("evaluating finds no derivative");
    };
  }

  /** The work of multiplying along every path. */
  Work walked(long n);

  /** The work of eliminating from the inputs. */
  Work merged(long n);

  /** The work of a tangent sweep for every input. */
  Work forward(long n);

  /** The work of an adjoint sweep for every output. */
  Work reverse(long n);

  /** A member as a program. */
  String program(int n);

  /** A member as a graph. */
  default ComputationGraph graph(int n) {
    return Program.parse(program(n)).graph();
  }

  /** A member as a tape. */
  Loaded load(int n);

  /** Sweeps that each touch that many edges. */
  static Work sweeps(long passes, BigInteger edges, BigInteger products, BigInteger sums) {
    return new Work(passes, edges.multiply(BigInteger.valueOf(passes)), products, sums);
  }

  /** A number as a large one. */
  static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  /** a · b. */
  static BigInteger big(long a, long b) {
    return big(a).multiply(big(b));
  }
}
