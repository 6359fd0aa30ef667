package edgewise.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.language.Program;
import edgewise.lesson.Example;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The paths between any two nodes, one by one and as a whole. */
class AllPathsTest {
  private static AllPaths lens(String program, String from, String to) {
    ComputationGraph graph = Program.parse(program).graph();
    return AllPaths.of(graph, graph.node(from).orElseThrow(), graph.node(to).orElseThrow());
  }

  @Test
  void ninePathsInTheOrderOfTheirNames() {
    AllPaths lens = lens(Example.NINE_PATHS.program(), "X", "Z");
    assertEquals(BigInteger.valueOf(9), lens.count());
    assertEquals(24, lens.total());
    List<String> names =
        lens.first(20).stream()
            .map(
                t ->
                    String.join(
                        "", t.path().edges().stream().map(e -> e.coefficient().name()).toList()))
            .toList();
    assertEquals(List.of("αδ", "αε", "αζ", "βδ", "βε", "βζ", "γδ", "γε", "γζ"), names);
    assertEquals(
        List.of(1.0, 1.0, 2.0, 2.0, 2.0, 4.0, 3.0, 3.0, 6.0),
        lens.first(20).stream().map(PathTerm::product).toList());
    assertEquals(Work.of(0, 18, 9, 8), lens.work());
  }

  @Test
  void whereOneOfTheTwoPathsIsForgottenTheSumFallsShortOfIt() {
    AllPaths lens = lens(Example.PRODUCT.program(), "b", "e");
    List<PathTerm> both = lens.first(9);
    assertEquals(2, both.size());
    assertEquals(new AllPaths.Partial(2, BigInteger.ONE, 3), lens.sumOf(both.subList(0, 1)));
    assertEquals(new AllPaths.Partial(3, BigInteger.ONE, 2), lens.sumOf(both.subList(1, 2)));
    assertEquals(new AllPaths.Partial(5, BigInteger.ZERO, 0), lens.sumOf(both));
    assertEquals(new AllPaths.Partial(0, BigInteger.TWO, 5), lens.sumOf(List.of()));
  }

  @Test
  void anyTwoNodesWillDo() {
    assertEquals(1, lens(Example.PRODUCT.program(), "b", "c").total());
    AllPaths self = lens(Example.PRODUCT.program(), "c", "c");
    assertEquals(BigInteger.ONE, self.count());
    assertEquals(1, self.first(3).getFirst().product());
    AllPaths backwards = lens(Example.PRODUCT.program(), "e", "a");
    assertEquals(BigInteger.ZERO, backwards.count());
    assertEquals(0, backwards.total());
    assertFalse(backwards.terms().iterator().hasNext());
    assertEquals(BigInteger.ZERO, lens(Example.PRODUCT.program(), "a", "d").count());
  }

  @Test
  void aGoogolOfPathsIsCountedExactlyAndTheFirstAreThere() {
    AllPaths lens = lens(new Stages(100, 10).program(), "X0", "X100");
    assertEquals(BigInteger.TEN.pow(100), lens.count());
    Iterator<PathTerm> terms = lens.terms().iterator();
    for (int i = 1; i <= 200; i++) {
      PathTerm term = terms.next();
      assertEquals(i, term.number());
      assertEquals(100, term.path().length());
    }
    AllPaths.Partial some = lens.sumOf(lens.first(200));
    assertEquals(200, some.sum());
    assertEquals(BigInteger.TEN.pow(100).subtract(BigInteger.valueOf(200)), some.missing());
  }

  @Test
  void thePathsOfARandomGraphSumToReverseModesDerivative() {
    for (int seed = 0; seed < 500; seed++) {
      ComputationGraph graph = RandomGraphs.of(seed, 4 + seed % 9);
      Node output = graph.nodes().getLast();
      GradientResult answer =
          GradientResult.of(new ReverseMode(), Target.ofAllInputs(graph, output));
      for (Node input : graph.inputs()) {
        AllPaths lens = AllPaths.of(graph, input, output);
        double sum = 0;
        double scale = 1;
        int walked = 0;
        for (PathTerm term : lens.terms()) {
          sum += term.product();
          scale += Math.abs(term.product());
          walked++;
        }
        assertEquals(BigInteger.valueOf(walked), lens.count());
        assertEquals(answer.gradient().get(input), sum, 1e-12 * scale);
        assertEquals(answer.gradient().get(input), lens.total(), 1e-12 * scale);
      }
    }
  }

  @Test
  void aChainOfStagesIsCountedByFormula() {
    Stages stages = new Stages(10, 3);
    ComputationGraph graph = Program.parse(stages.program()).graph();
    Target target = Target.ofAllInputs(graph, graph.outputs().getFirst());
    assertEquals(BigInteger.valueOf(59_049), stages.paths());
    assertEquals(stages.walked(), GradientResult.of(new PathSum(), target).work());
    assertEquals(stages.merged(), GradientResult.of(new ReverseMode(), target).work());
    assertEquals(stages.merged(), GradientResult.of(new ForwardMode(), target).work());
    assertTrue(new Stages(200, 10).paths().bitLength() > 600);
  }
}
