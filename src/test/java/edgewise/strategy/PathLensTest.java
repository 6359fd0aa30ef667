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
class PathLensTest {
  private static PathLens lens(String program, String from, String to) {
    ComputationGraph graph = Program.parse(program).graph();
    return PathLens.of(graph, graph.node(from).orElseThrow(), graph.node(to).orElseThrow());
  }

  @Test
  void ninePathsInTheOrderOfTheirNames() {
    PathLens lens = lens(Example.NINE_PATHS.program(), "X", "Z");
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
    PathLens lens = lens(Example.PRODUCT.program(), "b", "e");
    List<PathTerm> both = lens.first(9);
    assertEquals(2, both.size());
    assertEquals(new PathLens.Partial(2, BigInteger.ONE, 3), lens.sumOf(both.subList(0, 1)));
    assertEquals(new PathLens.Partial(3, BigInteger.ONE, 2), lens.sumOf(both.subList(1, 2)));
    assertEquals(new PathLens.Partial(5, BigInteger.ZERO, 0), lens.sumOf(both));
    assertEquals(new PathLens.Partial(0, BigInteger.TWO, 5), lens.sumOf(List.of()));
  }

  @Test
  void anyTwoNodesWillDo() {
    assertEquals(1, lens(Example.PRODUCT.program(), "b", "c").total());
    PathLens self = lens(Example.PRODUCT.program(), "c", "c");
    assertEquals(BigInteger.ONE, self.count());
    assertEquals(1, self.first(3).getFirst().product());
    PathLens backwards = lens(Example.PRODUCT.program(), "e", "a");
    assertEquals(BigInteger.ZERO, backwards.count());
    assertEquals(0, backwards.total());
    assertFalse(backwards.terms().iterator().hasNext());
    assertEquals(BigInteger.ZERO, lens(Example.PRODUCT.program(), "a", "d").count());
  }

  @Test
  void aGoogolOfPathsIsCountedExactlyAndTheFirstAreThere() {
    PathLens lens = lens(new Stages(100, 10).program(), "X0", "X100");
    assertEquals(BigInteger.TEN.pow(100), lens.count());
    Iterator<PathTerm> terms = lens.terms().iterator();
    for (int i = 1; i <= 200; i++) {
      PathTerm term = terms.next();
      assertEquals(i, term.number());
      assertEquals(100, term.path().length());
    }
    PathLens.Partial some = lens.sumOf(lens.first(200));
    assertEquals(200, some.sum());
    assertEquals(BigInteger.TEN.pow(100).subtract(BigInteger.valueOf(200)), some.missing());
  }

  @Test
  void thePathsOfARandomGraphSumToReverseModesDerivative() {
    for (int seed = 0; seed < 500; seed++) {
      ComputationGraph graph = RandomGraphs.of(seed, 4 + seed % 9);
      Node target = graph.nodes().getLast();
      Answer answer = Answer.of(new ReverseMode(), Question.ofAllInputs(graph, target));
      for (Node input : graph.inputs()) {
        PathLens lens = PathLens.of(graph, input, target);
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
    Question question = Question.ofAllInputs(graph, graph.outputs().getFirst());
    assertEquals(BigInteger.valueOf(59_049), stages.paths());
    assertEquals(stages.walked(), Answer.of(new PathSum(), question).work());
    assertEquals(stages.merged(), Answer.of(new ReverseMode(), question).work());
    assertEquals(stages.merged(), Answer.of(new ForwardMode(), question).work());
    assertTrue(new Stages(200, 10).paths().bitLength() > 600);
  }
}
