package edgewise.cost;

import static edgewise.cost.Family.big;
import static edgewise.cost.Family.sweeps;

import edgewise.autodiff.Tape;
import edgewise.autodiff.TapeBuilder;
import edgewise.strategy.Work;
import java.math.BigInteger;

/**
 * One input, one output, and n stages between them of k parallel edges each: kⁿ paths over k·n
 * edges. Here the size is the number of stages, and it is the paths that explode.
 *
 * @param parallel k, how many edges lead from one stage to the next
 */
public record Chain(int parallel) implements Family {
  private static final double[] PARTIALS = {0.25, 0.5, 0.375};

  /** Three parallel edges, as in the article's figure. */
  public Chain() {
    this(3);
  }

  @Override
  public String id() {
    return "chain";
  }

  @Override
  public long least() {
    return 1;
  }

  /** Numbers of half a million digits are the largest that are told. */
  @Override
  public long most() {
    return 1_000_000;
  }

  @Override
  public long inputs(long n) {
    return 1;
  }

  @Override
  public BigInteger edges(long n) {
    return big(parallel, n);
  }

  /** The input, the coefficients, and for every stage its products and the links of their sum. */
  @Override
  public long slots(long n) {
    return 1 + Math.min(parallel, PARTIALS.length) + n * (2L * parallel - 1);
  }

  @Override
  public BigInteger paths(long n) {
    return big(parallel).pow(Math.toIntExact(n));
  }

  @Override
  public Work walked(long n) {
    BigInteger paths = paths(n);
    return new Work(
        1,
        paths.multiply(big(n)),
        paths.multiply(big(n - 1)),
        paths.subtract(BigInteger.ONE));
  }

  @Override
  public Work merged(long n) {
    return sweeps(1, edges(n), big(n - 1), big(n, parallel - 1));
  }

  @Override
  public Work forward(long n) {
    return merged(n);
  }

  @Override
  public Work reverse(long n) {
    return merged(n);
  }

  private static double partial(int k) {
    return PARTIALS[k % PARTIALS.length];
  }

  @Override
  public String program(int n) {
    StringBuilder text = new StringBuilder("h0 = 1\n");
    for (int i = 1; i <= n; i++) {
      text.append("h").append(i - 1).append(" -> h").append(i).append(" : ");
      for (int k = 0; k < parallel; k++) {
        text.append(k == 0 ? "" : ", ").append(partial(k));
      }
      text.append('\n');
    }
    return text.toString();
  }

  @Override
  public Loaded load(int n) {
    TapeBuilder builder = Tape.builder((int) slots(n));
    int x = builder.input(1);
    int h = x;
    for (int i = 0; i < n; i++) {
      int sum = builder.multiply(h, builder.constant(partial(0)));
      for (int k = 1; k < parallel; k++) {
        sum = builder.add(sum, builder.multiply(h, builder.constant(partial(k))));
      }
      h = sum;
    }
    return new Loaded(builder.build(), new int[] {x}, new int[] {h});
  }
}
