package edgewise.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.language.Program;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraceTest {
  private static final List<Strategy> ALL =
      List.of(
          new Evaluation(),
          new PathSum(),
          new MergedPaths(),
          new ForwardMode(),
          new ReverseMode(),
          new FiniteDifferences());

  /** Everything a frame tells, as values. */
  private static List<Object> told(Frame frame, ComputationGraph graph) {
    List<Object> told = new ArrayList<>();
    told.add(frame.position());
    told.add(frame.step());
    for (Node node : graph.nodes()) {
      told.add(frame.primal(node));
      told.add(frame.slot(node));
      told.add(frame.isEliminated(node));
    }
    for (Edge edge : graph.edges()) {
      told.add(frame.partial(edge));
      told.add(frame.isVisited(edge));
    }
    told.add(frame.strands());
    told.add(frame.paths());
    told.add(frame.sweep());
    told.add(frame.gradient());
    told.add(frame.work());
    return told;
  }

  @Test
  void aFrameIsTheSameSteppedToJumpedToOrReachedBackwards() {
    for (int seed = 0; seed < 60; seed++) {
      ComputationGraph graph = RandomGraphs.of(seed, 4 + seed % 9);
      Target target = Target.ofAllInputs(graph, graph.nodes().getLast());
      for (Strategy strategy : ALL) {
        Trace trace = strategy.trace(target, seed % 2 == 0 ? Detail.NODE : Detail.EDGE);
        List<List<Object>> stepped = new ArrayList<>();
        for (int k = 0; k <= trace.size(); k++) {
          stepped.add(told(trace.frame(k), graph));
        }
        for (int k = trace.size(); k >= 0; k--) {
          assertEquals(
              stepped.get(k), told(trace.frame(k), graph), strategy + " " + seed + " " + k);
        }
        Trace again = strategy.trace(target, trace.detail());
        int middle = trace.size() / 2;
        assertEquals(stepped.get(middle), told(again.frame(middle), graph));
      }
    }
  }

  /** Work that grew with the square of a node's edges would not end here. */
  @ParameterizedTest
  @EnumSource(names = {"PATH_SUM", "MERGED", "FORWARD", "REVERSE", "DIFFERENCES"})
  void aNodeOfManyEdgesIsNoHarderThanManyNodes(Mode mode) {
    int edges = 200_000;
    ComputationGraph graph =
        Program.parse("y = " + String.join(" + ", Collections.nCopies(edges, "x")) + "; x = 1")
            .graph();
    Strategy strategy = ALL.stream().filter(s -> s.mode() == mode).findFirst().orElseThrow();
    GradientResult answer =
        GradientResult.of(strategy, Target.ofAllInputs(graph, graph.node("y").orElseThrow()));
    assertEquals(edges, answer.gradient().get(graph.node("x").orElseThrow()), 1e-6 * edges);
    assertEquals(BigInteger.valueOf(edges), answer.paths());
  }

  @Test
  void aFrameShownEarlierNeverChanges() {
    ComputationGraph graph = RandomGraphs.of(7, 10);
    Trace trace =
        new ReverseMode().trace(Target.ofAllInputs(graph, graph.nodes().getLast()), Detail.EDGE);
    Frame early = trace.frame(3);
    List<Object> before = told(early, graph);
    trace.last();
    assertEquals(before, told(early, graph));
  }

  @Test
  void framesEndWithTheTrace() {
    ComputationGraph graph = RandomGraphs.of(1, 5);
    Trace trace =
        new Evaluation().trace(Target.ofAllInputs(graph, graph.nodes().getLast()), Detail.NODE);
    assertThrows(IndexOutOfBoundsException.class, () -> trace.frame(trace.size() + 1));
    assertThrows(IndexOutOfBoundsException.class, () -> trace.frame(-1));
  }

  @Test
  void spansCoverTheTraceWithoutGaps() {
    ComputationGraph graph = RandomGraphs.of(11, 12);
    Target target = Target.ofAllInputs(graph, graph.nodes().getLast());
    for (Strategy strategy : ALL) {
      Trace trace = strategy.trace(target, Detail.NODE);
      int end = 0;
      for (Trace.Span span : trace.spans()) {
        assertEquals(end, span.from());
        end = span.to();
      }
      assertEquals(trace.size(), end);
    }
  }

  @Test
  void aChainOfAHundredThousandNodesIsNoHarderThanAShortOne() {
    ComputationGraph.Builder builder = ComputationGraph.builder();
    Node node = builder.input("x", 1);
    for (int i = 0; i < 100_000; i++) {
      node = builder.node("n" + i, Operation.Sum.of(2), node, node);
    }
    ComputationGraph graph = builder.build();
    Target target = Target.ofAllInputs(graph, graph.nodes().getLast());
    GradientResult answer = GradientResult.of(new ReverseMode(), target);
    assertEquals(200_000, answer.work().edgeVisits().intValueExact());
    assertEquals(100_001, answer.paths().bitLength());
  }
}
