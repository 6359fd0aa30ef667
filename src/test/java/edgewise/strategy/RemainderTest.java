package edgewise.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.language.Program;
import edgewise.lesson.Example;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left to sum while paths are merged. */
class RemainderTest {
  @Test
  void nineProductsAndEightSumsDropToOneAndFour() {
    ComputationGraph graph = Program.parse(Example.NINE_PATHS.program()).graph();
    Target target = Target.ofAllInputs(graph, graph.node("Z").orElseThrow());
    Trace trace = new MergedPaths().trace(target, Detail.NODE);
    List<String> told = new ArrayList<>();
    for (int k = 0; k <= trace.size(); k++) {
      Remainder.of(target, trace.frame(k))
          .map(
              r ->
                  r.paths()
                      + " paths, "
                      + r.total().multiplications()
                      + " and "
                      + r.total().additions())
          .filter(text -> told.isEmpty() || !told.getLast().equals(text))
          .ifPresent(told::add);
    }
    assertEquals(List.of("9 paths, 9 and 8", "3 paths, 3 and 4", "1 paths, 1 and 4"), told);
  }

  @Test
  void thePathsThatAreLeftAlwaysSumToTheDerivative() {
    for (int seed = 0; seed < 200; seed++) {
      ComputationGraph graph = RandomGraphs.of(seed, 4 + seed % 8);
      Node output = graph.nodes().getLast();
      Target target = Target.ofAllInputs(graph, output);
      Trace trace = new MergedPaths(new EliminationOrder.Markowitz()).trace(target, Detail.NODE);
      BigInteger before = null;
      for (int k = 0; k <= trace.size(); k++) {
        Frame frame = trace.frame(k);
        if (frame.strands().isEmpty()) {
          continue;
        }
        Remainder remainder = Remainder.of(target, frame).orElseThrow();
        assertTrue(before == null || remainder.paths().compareTo(before) <= 0);
        before = remainder.paths();
        for (Node input : target.wrt()) {
          check(trace, frame, input);
        }
      }
      assertEquals(trace.last().work().multiplications(), spent(target, trace).multiplications());
    }
  }

  private static Work spent(Target target, Trace trace) {
    return Remainder.of(target, trace.last()).orElseThrow().total();
  }

  private static void check(Trace trace, Frame frame, Node input) {
    Node output = trace.target().node();
    double sum = 0;
    double scale = 1;
    List<List<Strand>> paths =
        Remainder.paths(frame.strands().orElseThrow(), input, output, 100_000);
    for (List<Strand> path : paths) {
      double product = path.stream().mapToDouble(Strand::value).reduce(1, (a, b) -> a * b);
      sum += product;
      scale += Math.abs(product);
    }
    double whole = trace.last().gradient().get(input);
    assertEquals(whole, sum, 1e-11 * Math.max(scale, Math.abs(whole)));
  }
}
