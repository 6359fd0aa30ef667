package edgewise.benchmark;

import edgewise.figure.GraphDrawing;
import edgewise.figure.Sizes;
import edgewise.layout.Direction;
import edgewise.network.BackwardPass;
import edgewise.network.Network;
import edgewise.network.Preset;
import edgewise.network.Sample;
import edgewise.network.graph.ExpandedTape;
import edgewise.network.graph.Folding;
import edgewise.network.graph.NetworkGraph;
import edgewise.strategy.Detail;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A 784–30–10 network as scalars: the tape of all its products and sums, compiled and swept, which
 * should take at most 100 ms; and its folded picture with one neuron expanded, which should open
 * within a second. Each is measured in a fresh virtual machine, the first time as a person meets
 * it, and then warm. The pass in matrix form is there to compare.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NetworkGraphBenchmark {
  private final Network network = Preset.DIGITS.network();
  private final Sample sample = Preset.DIGITS.sample();

  /** Compiled and swept once, cold. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(5)
  @Measurement(iterations = 1)
  @Warmup(iterations = 0)
  public double tapeForTheFirstTime() {
    return tape();
  }

  /** Compiled and swept, warm. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(1)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 3, time = 1)
  public double tapeWarm() {
    return tape();
  }

  private double tape() {
    ExpandedTape tape = ExpandedTape.of(network, sample);
    tape.sweep();
    return tape.weightGradient(2, 1, 1) + tape.cost();
  }

  /** The picture from network to layout, cold. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(5)
  @Measurement(iterations = 1)
  @Warmup(iterations = 0)
  public double pictureForTheFirstTime() {
    return picture();
  }

  /** The picture from network to layout, warm. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(1)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 3, time = 1)
  public double pictureWarm() {
    return picture();
  }

  private double picture() {
    NetworkGraph graph = NetworkGraph.of(network, sample, Folding.usual(network, sample));
    Trace trace =
        new ReverseMode().trace(Target.ofAllInputs(graph.graph(), graph.cost()), Detail.NODE);
    GraphDrawing drawing =
        GraphDrawing.of(trace, new GraphDrawing.Options(Direction.RIGHT, false, Sizes.SCREEN));
    return drawing.layout().width();
  }

  /** The same gradient in matrix form, warm. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(1)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 3, time = 1)
  public double matrices() {
    BackwardPass pass = sample.through(network);
    return pass.weightGradient(2)[0][0] + pass.cost();
  }
}
