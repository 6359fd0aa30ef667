package edgewise.benchmark;

import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.TrainingPlan;
import edgewise.training.Samples;
import edgewise.training.Training;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * An epoch of a 784–30–10 network over 1 000 samples in batches of 10, with its moment measured and
 * kept, beside a plain matrix implementation that measures nothing. It should take at most three
 * times as long.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TrainingBenchmark {
  private static final int SAMPLES = 1000;
  private static final double RATE = 0.5;
  private final double[][] inputs = new double[SAMPLES][784];
  private final double[][] targets = new double[SAMPLES][10];
  private Training training;
  private PlainMatrices plain;

  /** Pictures by chance, a fifth of their pixels dark. */
  @Setup
  public void build() {
    Random random = new Random(1);
    for (int i = 0; i < SAMPLES; i++) {
      for (int k = 0; k < 784; k++) {
        inputs[i][k] = random.nextInt(5) == 0 ? random.nextDouble() : 0;
      }
      targets[i][random.nextInt(10)] = 1;
    }
    Network start =
        Network.seeded(
            List.of(784, 30, 10), Activation.SIGMOID, Activation.SIGMOID, Cost.QUADRATIC, 1);
    training =
        new Training(start, Samples.ofClasses(inputs, targets), new TrainingPlan(RATE, 10, 1));
    plain = new PlainMatrices(new int[] {784, 30, 10}, 1);
  }

  /** With everything that the window shows of it. */
  @Benchmark
  public boolean epoch() {
    return training.epoch();
  }

  /** Only the arithmetic. */
  @Benchmark
  public double plainMatrices() {
    return plain.epoch(inputs, targets, 10, RATE);
  }
}
