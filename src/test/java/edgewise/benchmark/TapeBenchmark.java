package edgewise.benchmark;

import edgewise.autodiff.Tape;
import edgewise.autodiff.TapeBuilder;
import edgewise.graph.Elementary;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The tape's primal sweep, its gradient, and a bare loop over the same arrays, side by side. The
 * gradient should take at most four primal sweeps, and at a million at most twice the bare loop.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TapeBenchmark {
  /** The function: Σ xᵢ·xᵢ₊₁, x₁·…·xₙ, or sigmoid neurons one after another. */
  @Param({"sum", "product", "sigmoid"})
  public String function;

  /** How many inputs. */
  @Param({"1000", "1000000"})
  public int n;

  private Tape tape;
  private int target;
  private BareLoop bare;

  /** Builds the function on a tape and as bare arrays. */
  @Setup
  public void build() {
    TapeBuilder builder = Tape.builder(3 * n);
    Random random = new Random(1);
    int[] x = new int[n];
    for (int i = 0; i < n; i++) {
      x[i] = builder.input(1 + 0.001 * random.nextGaussian());
    }
    target = x[0];
    for (int i = 0; i + 1 < n; i++) {
      target =
          switch (function) {
            case "sum" -> {
              int product = builder.multiply(x[i], x[i + 1]);
              yield i == 0 ? product : builder.add(target, product);
            }
            case "product" -> builder.multiply(target, x[i + 1]);
            default -> builder.apply(Elementary.SIGMOID, builder.multiply(target, x[i + 1]));
          };
    }
    tape = builder.build();
    bare = new BareLoop(n, function);
  }

  /** Values only. */
  @Benchmark
  public double primal() {
    tape.evaluate();
    return tape.value(target);
  }

  /** Values and all derivatives. */
  @Benchmark
  public double gradient() {
    tape.evaluate();
    tape.reverse(target);
    return tape.adjoint(0);
  }

  /** The same, written by hand for this one function. */
  @Benchmark
  public double bareLoop() {
    return bare.gradient();
  }
}
