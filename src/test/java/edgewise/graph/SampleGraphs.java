package edgewise.graph;

import edgewise.language.Program;
import edgewise.lesson.Example;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Graphs to try things on: the examples, which are the golden cases, and random ones by seed. */
public final class SampleGraphs {
  private static final int SEEDS = 150;

  private SampleGraphs() {}

  /** The examples and random graphs with everything that a graph can have. */
  public static Stream<Named<ComputationGraph>> all() {
    return Stream.concat(
        examples(),
        IntStream.range(0, SEEDS).mapToObj(seed -> Named.of("any " + seed, RandomGraphs.of(seed))));
  }

  /** The examples and random graphs whose numbers stay small enough to be compared. */
  public static Stream<Named<ComputationGraph>> tame() {
    return Stream.concat(
        examples(),
        IntStream.range(0, SEEDS)
            .mapToObj(
                seed ->
                    Named.of(
                        "tame " + seed, edgewise.strategy.RandomGraphs.of(seed, 4 + seed % 12))));
  }

  private static Stream<Named<ComputationGraph>> examples() {
    return Arrays.stream(Example.values())
        .map(e -> Named.of(e.name(), Program.parse(e.program()).graph()));
  }
}
