package edgewise.cost;

import static edgewise.cost.Family.big;
import static edgewise.cost.Family.sweeps;

import edgewise.autodiff.Tape;
import edgewise.autodiff.TapeBuilder;
import edgewise.strategy.Work;
import java.math.BigInteger;

/**
 * y = x₁·x₂·…·xₙ, one factor after another (Speelpenning 1980). Every derivative is the product of
 * all other factors; forward mode and paths make those products again for every input, n²/2
 * multiplications, and reverse mode shares them, 2n.
 */
public record Product() implements Family {
  @Override
  public String id() {
    return "product";
  }

  @Override
  public BigInteger edges(long n) {
    return big(2, n - 1);
  }

  @Override
  public long slots(long n) {
    return 2 * n - 1;
  }

  @Override
  public BigInteger paths(long n) {
    return big(n);
  }

  /** From xᵢ the path has n − i + 1 edges, from x₁ as many as from x₂. */
  @Override
  public Work walked(long n) {
    BigInteger edges = half(n, n - 1).add(big(n - 1));
    return new Work(n, edges, edges.subtract(big(n)), BigInteger.ZERO);
  }

  /** The i-th product is reached from i inputs when its turn comes. */
  @Override
  public Work merged(long n) {
    return sweeps(1, edges(n), half(n, n - 1).subtract(BigInteger.ONE), BigInteger.ZERO);
  }

  @Override
  public Work forward(long n) {
    return sweeps(n, edges(n), half(n - 1, n - 2).add(big(n - 2)), BigInteger.ZERO);
  }

  @Override
  public Work reverse(long n) {
    return sweeps(1, edges(n), big(2, n - 2), BigInteger.ZERO);
  }

  private static BigInteger half(long a, long b) {
    return big(a, b).shiftRight(1);
  }

  @Override
  public String program(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= n; i++) {
      text.append("x").append(i).append(" = ").append(FanIn.value(i)).append('\n');
    }
    for (int i = 2; i <= n; i++) {
      String before = i == 2 ? "x1" : "p" + (i - 1);
      text.append("p").append(i).append(" = ").append(before).append(" * x").append(i).append('\n');
    }
    return text.toString();
  }

  @Override
  public Loaded load(int n) {
    TapeBuilder builder = Tape.builder((int) slots(n));
    int[] x = new int[n];
    for (int i = 0; i < n; i++) {
      x[i] = builder.input(1 + (i % 2 == 0 ? 1 : -1) / 1024.0);
    }
    int y = x[0];
    for (int i = 1; i < n; i++) {
      y = builder.multiply(y, x[i]);
    }
    return new Loaded(builder.build(), x, new int[] {y});
  }
}
