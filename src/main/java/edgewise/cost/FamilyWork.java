package edgewise.cost;

import edgewise.strategy.Mode;
import edgewise.strategy.Work;
import java.math.BigInteger;

/**
 * The operation counts of the whole derivative of a family's member, by formula and exact at any
 * size: what {@link edgewise.strategy.GradientResult} counts step by step on the member's graph.
 * Forward sweeps, merging and differences serve all outputs at once; reverse sweeps and path sums
 * are one an output and are added up.
 *
 * @param work in the strategy's own units; without arithmetic for differences
 * @param paths from all inputs to all outputs
 */
public record FamilyWork(Work work, BigInteger paths) {

  /**
   * Counts a strategy's work.
   *
   * @param outputs how many outputs, for the Jacobian; 1 for the others
   * @throws IllegalArgumentException if the size is not one of the family's, or nothing is
   *     differentiated in that mode
   */
  public static FamilyWork of(Family family, long size, long outputs, Mode mode) {
    if (size < family.smallest() || size > family.largest() || mode == Mode.EVALUATE) {
      throw new IllegalArgumentException(family.id() + " " + size + " " + mode.id());
    }
    BigInteger n = BigInteger.valueOf(size);
    BigInteger m = BigInteger.valueOf(outputs);
    Formulas formulas =
        switch (family) {
          case FAN_IN -> fanIn(n);
          case CHAIN -> chain(n);
          case PRODUCT -> product(n);
          case NETWORK -> network(n);
          case JACOBIAN -> jacobian(n, m);
        };
    return new FamilyWork(formulas.work(mode), formulas.paths);
  }

  /**
   * A member in numbers.
   *
   * @param inputs sweeps that forward mode needs
   * @param outputs sweeps that reverse mode needs
   * @param edges of the graph
   * @param above edges of the ancestor graphs of all outputs, added up
   * @param paths from all inputs to all outputs
   * @param lengths of all paths, added up
   */
  private record Formulas(
      BigInteger inputs,
      BigInteger outputs,
      BigInteger edges,
      BigInteger above,
      BigInteger paths,
      BigInteger lengths,
      Arithmetic pathSum,
      Arithmetic forward,
      Arithmetic reverse) {

    Work work(Mode mode) {
      return switch (mode) {
        case PATH_SUM -> pathSum.in(inputs.multiply(outputs), lengths);
        case MERGED -> forward.in(BigInteger.ONE, edges);
        case FORWARD -> forward.in(inputs, inputs.multiply(edges));
        case REVERSE -> reverse.in(outputs, above);
        case DIFFERENCES -> {
          BigInteger passes = inputs.shiftLeft(1);
          yield new Arithmetic(BigInteger.ZERO, BigInteger.ZERO).in(passes, passes.multiply(edges));
        }
        case EVALUATE -> throw new IllegalArgumentException(mode.id());
      };
    }
  }

  private record Arithmetic(BigInteger multiplications, BigInteger additions) {
    Work in(BigInteger passes, BigInteger edgeVisits) {
      return new Work(passes.longValueExact(), edgeVisits, multiplications, additions);
    }
  }

  private static Formulas fanIn(BigInteger n) {
    BigInteger products = n.subtract(BigInteger.ONE);
    BigInteger edges = times(3, products);
    BigInteger paths = times(2, products);
    // Every path is two edges: one multiplication in every mode.
    Arithmetic all = new Arithmetic(paths, n.subtract(BigInteger.TWO));
    return new Formulas(n, BigInteger.ONE, edges, edges, paths, times(2, paths), all, all, all);
  }

  private static Formulas chain(BigInteger stages) {
    BigInteger edges = times(Family.PARALLEL, stages);
    BigInteger paths = BigInteger.valueOf(Family.PARALLEL).pow(stages.intValueExact());
    BigInteger further = stages.subtract(BigInteger.ONE);
    Arithmetic walked = new Arithmetic(paths.multiply(further), paths.subtract(BigInteger.ONE));
    Arithmetic swept = new Arithmetic(further, times(Family.PARALLEL - 1, stages));
    return new Formulas(
        BigInteger.ONE,
        BigInteger.ONE,
        edges,
        edges,
        paths,
        paths.multiply(stages),
        walked,
        swept,
        swept);
  }

  private static Formulas product(BigInteger n) {
    BigInteger edges = times(2, n.subtract(BigInteger.ONE));
    BigInteger lengths = alongProduct(n);
    return new Formulas(
        n,
        BigInteger.ONE,
        edges,
        edges,
        n,
        lengths,
        new Arithmetic(lengths.subtract(n), BigInteger.ZERO),
        new Arithmetic(downProduct(n), BigInteger.ZERO),
        new Arithmetic(times(2, n.subtract(BigInteger.TWO)), BigInteger.ZERO));
  }

  /** The lengths of the paths from all n factors to their product: (n − 1)(n + 2)/2. */
  private static BigInteger alongProduct(BigInteger n) {
    return n.subtract(BigInteger.ONE).multiply(n.add(BigInteger.TWO)).shiftRight(1);
  }

  /** Those edges but for the first of every path, and one for the two factors at its foot. */
  private static BigInteger downProduct(BigInteger n) {
    return alongProduct(n).subtract(n);
  }

  private static Formulas network(BigInteger n) {
    BigInteger square = n.pow(2);
    BigInteger cube = n.pow(3);
    BigInteger edges = times(2, square).add(times(3, n)).add(BigInteger.ONE);
    BigInteger sums = cube.subtract(n);
    return new Formulas(
        n,
        BigInteger.ONE,
        edges,
        edges,
        cube,
        times(6, cube),
        new Arithmetic(times(5, cube), sums),
        new Arithmetic(cube.add(times(3, square)).add(n), sums),
        new Arithmetic(times(2, square).add(times(3, n)), times(2, square.subtract(n))));
  }

  private static Formulas jacobian(BigInteger n, BigInteger m) {
    BigInteger factors = times(2, n.subtract(BigInteger.ONE));
    BigInteger pairs = n.multiply(m);
    BigInteger above = m.multiply(m.add(BigInteger.ONE)).shiftRight(1);
    BigInteger lengths = m.multiply(alongProduct(n)).add(n.multiply(above));
    BigInteger forward = downProduct(n).add(pairs);
    BigInteger reverse = m.multiply(factors).add(above).subtract(m);
    return new Formulas(
        n,
        m,
        factors.add(m),
        m.multiply(factors).add(above),
        pairs,
        lengths,
        new Arithmetic(lengths.subtract(pairs), BigInteger.ZERO),
        new Arithmetic(forward, BigInteger.ZERO),
        new Arithmetic(reverse, BigInteger.ZERO));
  }

  private static BigInteger times(long factor, BigInteger n) {
    return BigInteger.valueOf(factor).multiply(n);
  }
}
