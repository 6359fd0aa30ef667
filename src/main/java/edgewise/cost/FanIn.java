package edgewise.cost;

import static edgewise.cost.Family.big;
import static edgewise.cost.Family.sweeps;

import edgewise.autodiff.Tape;
import edgewise.autodiff.TapeBuilder;
import edgewise.strategy.Work;
import java.math.BigInteger;

/**
 * n inputs that flow together into one output: y = x₁x₂ + x₂x₃ + … + xₙ₋₁xₙ. Forward and reverse
 * mode multiply alike; but forward mode sweeps n times over a graph of 3(n − 1) edges.
 */
public record FanIn() implements Family {
  @Override
  public String id() {
    return "fan-in";
  }

  @Override
  public BigInteger edges(long n) {
    return big(3, n - 1);
  }

  /** Inputs, products, and one link fewer of the sum; outside the heap as in it. */
  @Override
  public long slots(long n) {
    return 3 * n - 3;
  }

  @Override
  public BigInteger paths(long n) {
    return big(2, n - 1);
  }

  @Override
  public Work walked(long n) {
    return new Work(n, big(4, n - 1), big(2, n - 1), big(n - 2));
  }

  @Override
  public Work merged(long n) {
    return sweeps(1, edges(n), big(2, n - 1), big(n - 2));
  }

  @Override
  public Work forward(long n) {
    return sweeps(n, edges(n), big(2, n - 1), big(n - 2));
  }

  @Override
  public Work reverse(long n) {
    return sweeps(1, edges(n), big(2, n - 1), big(n - 2));
  }

  @Override
  public String program(int n) {
    StringBuilder text = new StringBuilder();
    StringBuilder sum = new StringBuilder();
    for (int i = 1; i <= n; i++) {
      text.append("x").append(i).append(" = ").append(value(i)).append('\n');
    }
    for (int i = 1; i < n; i++) {
      text.append("p").append(i).append(" = x").append(i).append(" * x").append(i + 1).append('\n');
      sum.append(i == 1 ? "p" : " + p").append(i);
    }
    return text + "y = sum(" + sum.toString().replace(" +", ",") + ")\n";
  }

  @Override
  public Loaded load(int n) {
    TapeBuilder builder = Tape.builder((int) slots(n));
    int[] x = new int[n];
    for (int i = 0; i < n; i++) {
      x[i] = builder.input(value(i + 1));
    }
    int y = builder.multiply(x[0], x[1]);
    for (int i = 1; i + 1 < n; i++) {
      y = builder.add(y, builder.multiply(x[i], x[i + 1]));
    }
    return new Loaded(builder.build(), x, new int[] {y});
  }

  /** What the i-th input is, from 1: numbers near 1 that are not all the same. */
  static double value(long i) {
    return 0.75 + (i & 7) / 16.0;
  }
}
