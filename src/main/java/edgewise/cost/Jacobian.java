package edgewise.cost;

import static edgewise.cost.Family.big;
import static edgewise.cost.Family.sweeps;

import edgewise.autodiff.Tape;
import edgewise.autodiff.TapeBuilder;
import edgewise.strategy.Work;
import java.math.BigInteger;

/**
 * n inputs and m outputs, joined by a trunk that all of them share: forward mode sweeps n times,
 * reverse mode m times. With fewer inputs than outputs it is forward mode that wins.
 *
 * @param outputs m
 * @param trunk how many stages lead from the sum of the inputs to what the outputs are made of
 */
public record Jacobian(long outputs, int trunk) implements Family {

  /** A thousand outputs behind a trunk of a thousand stages. */
  public Jacobian() {
    this(1000, 1000);
  }

  @Override
  public String id() {
    return "jacobian";
  }

  @Override
  public long least() {
    return 1;
  }

  /** So that all counts of passes fit. */
  @Override
  public long most() {
    return 1_000_000_000L;
  }

  @Override
  public BigInteger edges(long n) {
    return big(n + trunk + outputs);
  }

  @Override
  public long slots(long n) {
    return 2 * n - 1 + trunk + outputs + 1;
  }

  @Override
  public BigInteger paths(long n) {
    return big(n, outputs);
  }

  @Override
  public Work walked(long n) {
    BigInteger paths = paths(n);
    return new Work(
        Math.multiplyExact(n, outputs),
        paths.multiply(big(trunk + 2L)),
        paths.multiply(big(trunk + 1L)),
        BigInteger.ZERO);
  }

  @Override
  public Work merged(long n) {
    return sweeps(1, edges(n), big(n, trunk + outputs), BigInteger.ZERO);
  }

  @Override
  public Work forward(long n) {
    return sweeps(n, edges(n), big(n, trunk + outputs), BigInteger.ZERO);
  }

  /** An output depends on the inputs, the trunk, and no other output. */
  @Override
  public Work reverse(long n) {
    return sweeps(outputs, big(n + trunk + 1), big(outputs, trunk + n), BigInteger.ZERO);
  }

  @Override
  public String program(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= n; i++) {
      text.append("x").append(i).append(" = ").append(FanIn.value(i)).append('\n');
      text.append("x").append(i).append(" -> h0 : 1\n");
    }
    for (int i = 1; i <= trunk; i++) {
      text.append("h").append(i - 1).append(" -> h").append(i).append(" : 0.5\n");
    }
    for (int j = 1; j <= outputs; j++) {
      text.append("h").append(trunk).append(" -> y").append(j).append(" : 2\n");
    }
    return text.toString();
  }

  @Override
  public Loaded load(int n) {
    TapeBuilder builder = Tape.builder((int) slots(n));
    int[] x = new int[n];
    for (int i = 0; i < n; i++) {
      x[i] = builder.input(FanIn.value(i + 1));
    }
    int one = builder.constant(1);
    int h = x[0];
    for (int i = 1; i < n; i++) {
      h = builder.add(h, x[i]);
    }
    for (int i = 0; i < trunk; i++) {
      h = builder.multiply(h, one);
    }
    int[] y = new int[Math.toIntExact(outputs)];
    for (int j = 0; j < y.length; j++) {
      y[j] = builder.multiply(h, one);
    }
    return new Loaded(builder.build(), x, y);
  }
}
