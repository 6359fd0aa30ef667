package edgewise.cost;

import static edgewise.cost.Family.big;
import static edgewise.cost.Family.sweeps;

import edgewise.autodiff.Tape;
import edgewise.autodiff.TapeBuilder;
import edgewise.graph.Elementary;
import edgewise.strategy.Work;
import java.math.BigInteger;

/**
 * The cost of a network of one hidden layer that grows in width: eight numbers in, h sigmoid
 * neurons, one number out, C = y²/2. The inputs of the function are what is learnt: a neuron has
 * eight weights, a bias and a weight out, ten in all, and the last ones may have fewer weights.
 */
public record Network() implements Family {
  private static final int FED = 8;
  private static final int LEARNT = FED + 2;

  @Override
  public String id() {
    return "network";
  }

  /** How many neurons there are for n parameters. */
  static long neurons(long n) {
    return (n + LEARNT - 1) / LEARNT;
  }

  /** How many weights lead into all neurons. */
  private static long weights(long n) {
    return n - 2 * neurons(n);
  }

  /** How many weights lead into the neuron of that number, from 0. */
  private static int fed(int neuron, long n) {
    return Math.clamp(weights(n) - (long) FED * neuron, 0, FED);
  }

  /** Into z the weights and the bias, then a, two into its product with the weight out, the sum. */
  @Override
  public BigInteger edges(long n) {
    return big(weights(n) + 5 * neurons(n) + 1);
  }

  @Override
  public long slots(long n) {
    return n + 2 * weights(n) + 4 * neurons(n) + FED + 1;
  }

  @Override
  public BigInteger paths(long n) {
    return big(n);
  }

  /** Five edges from a weight in or a bias to the cost, three from a weight out. */
  @Override
  public Work walked(long n) {
    long h = neurons(n);
    BigInteger edges = big(5 * (weights(n) + h) + 3 * h);
    return new Work(n, edges, edges.subtract(big(n)), BigInteger.ZERO);
  }

  @Override
  public Work merged(long n) {
    return sweeps(1, edges(n), big(3 * weights(n) + 4 * neurons(n) + n), BigInteger.ZERO);
  }

  @Override
  public Work forward(long n) {
    long h = neurons(n);
    return sweeps(n, edges(n), big(4 * (weights(n) + h) + 2 * h), BigInteger.ZERO);
  }

  @Override
  public Work reverse(long n) {
    return sweeps(1, edges(n), edges(n).subtract(BigInteger.ONE), BigInteger.ZERO);
  }

  private static double fedValue(int k) {
    return 0.125 * (k + 1);
  }

  private static double weight(int neuron, int k) {
    return ((neuron + 3 * k) % 7 - 3) / 16.0;
  }

  @Override
  public String program(int n) {
    StringBuilder text = new StringBuilder();
    StringBuilder sum = new StringBuilder();
    for (int j = 0; j < neurons(n); j++) {
      String id = Integer.toString(j + 1);
      for (int k = 0; k < fed(j, n); k++) {
        String w = "w_" + id + "_" + (k + 1);
        text.append(w).append(" = ").append(weight(j, k)).append('\n');
        text.append(w).append(" -> z").append(id).append(" : ").append(fedValue(k)).append('\n');
      }
      text.append("b").append(id).append(" = 0.5\n");
      text.append("b").append(id).append(" -> z").append(id).append(" : 1\n");
      text.append("v").append(id).append(" = ").append(weight(j, FED)).append('\n');
      text.append("a").append(id).append(" = sigmoid(z").append(id).append(")\n");
      text.append("p").append(id).append(" = v").append(id).append(" * a").append(id).append('\n');
      sum.append(j == 0 ? "" : ", ").append("p").append(id);
    }
    return text + "y = sum(" + sum + ")\ny -> C : 0.5\n";
  }

  @Override
  public Loaded load(int n) {
    TapeBuilder builder = Tape.builder((int) slots(n));
    int[] learnt = new int[n];
    int count = 0;
    int y = -1;
    for (int j = 0; j < neurons(n); j++) {
      int z = builder.input(0.5);
      learnt[count++] = z;
      for (int k = 0; k < fed(j, n); k++) {
        int w = builder.input(weight(j, k));
        learnt[count++] = w;
        z = builder.add(z, builder.multiply(w, builder.constant(fedValue(k))));
      }
      int v = builder.input(weight(j, FED));
      learnt[count++] = v;
      int product = builder.multiply(v, builder.apply(Elementary.SIGMOID, z));
      y = j == 0 ? product : builder.add(y, product);
    }
    int cost = builder.multiply(y, builder.constant(0.5));
    return new Loaded(builder.build(), learnt, new int[] {cost});
  }
}
