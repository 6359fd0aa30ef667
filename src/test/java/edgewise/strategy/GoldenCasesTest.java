package edgewise.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Kink;
import edgewise.graph.Node;
import edgewise.language.Program;
import edgewise.lesson.Example;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every number of the golden cases, and how the work for them is counted. */
class GoldenCasesTest {
  private static final String PRODUCT = "a=2;b=1;c=a+b;d=b+1;e=c*d";
  private static final String NINE_PATHS = "X=1;X->Y:α=1,β=2,γ=3;Y->Z:δ=1,ε=1,ζ=2";

  private static Target target(String program, String output) {
    ComputationGraph graph = Program.parse(program).graph();
    return Target.ofAllInputs(graph, graph.node(output).orElseThrow());
  }

  private static double derivative(GradientResult answer, String wrt) {
    return answer.gradient().get(answer.target().graph().node(wrt).orElseThrow());
  }

  private static void work(
      GradientResult answer, long passes, long visits, long products, long sums) {
    assertEquals(Work.of(passes, visits, products, sums), answer.work());
  }

  @Test
  void theProductInEveryMode() {
    Target target = target(PRODUCT, "e");
    for (Strategy strategy :
        List.of(new ForwardMode(), new ReverseMode(), new PathSum(), new MergedPaths())) {
      GradientResult answer = GradientResult.of(strategy, target);
      assertEquals(6, answer.value());
      assertEquals(2, derivative(answer, "a"));
      assertEquals(5, derivative(answer, "b"));
      assertEquals(BigInteger.valueOf(3), answer.paths());
    }
    work(GradientResult.of(new ForwardMode(), target), 2, 10, 3, 1);
    work(GradientResult.of(new ReverseMode(), target), 1, 5, 3, 1);
    assertEquals(5, derivative(GradientResult.of(new FiniteDifferences(), target), "b"), 1e-8);
    assertEquals(4, GradientResult.of(new FiniteDifferences(), target).work().passes());
    assertEquals(
        3,
        GradientResult.of(new FiniteDifferences(OptionalDouble.empty(), true), target)
            .work()
            .passes());
  }

  @Test
  void everyNodeOfTheProductInBothSweeps() {
    Target target = target(PRODUCT, "e");
    Trace forward = new ForwardMode().trace(target, Detail.NODE);
    Frame fromA = forward.frame(forward.spans().get(2).to());
    Frame fromB = forward.last();
    Frame fromE = new ReverseMode().trace(target, Detail.NODE).last();
    assertEquals(List.of(1.0, 0.0, 1.0, 0.0, 2.0), slots(target, fromA));
    assertEquals(List.of(0.0, 1.0, 1.0, 1.0, 5.0), slots(target, fromB));
    assertEquals(List.of(2.0, 5.0, 2.0, 3.0, 1.0), slots(target, fromE));
    List<Double> partials =
        target.graph().edges().stream().map(e -> fromE.partial(e).orElseThrow()).toList();
    assertEquals(List.of(1.0, 1.0, 1.0, 2.0, 3.0), partials);
  }

  private static List<Double> slots(Target target, Frame frame) {
    return target.graph().nodes().stream().map(n -> frame.slot(n).orElseThrow().value()).toList();
  }

  @Test
  void ninePathsMerged() {
    Target target = target(NINE_PATHS, "Z");
    GradientResult walked = GradientResult.of(new PathSum(), target);
    assertEquals(BigInteger.valueOf(9), walked.paths());
    work(walked, 1, 18, 9, 8);
    for (Strategy strategy : List.of(new ForwardMode(), new ReverseMode(), new MergedPaths())) {
      GradientResult answer = GradientResult.of(strategy, target);
      assertEquals(24, derivative(answer, "X"));
      work(answer, 1, 6, 1, 4);
    }
  }

  @Test
  void ninePathsInTheNamesOfTheirEdges() {
    Target target = target(NINE_PATHS, "Z");
    Node x = target.graph().node("X").orElseThrow();
    Node y = target.graph().node("Y").orElseThrow();
    Frame forward = new ForwardMode().trace(target, Detail.NODE).last();
    assertEquals("α + β + γ", forward.slot(y).orElseThrow().symbolic().text());
    assertEquals(
        "(α + β + γ) * (δ + ε + ζ)", forward.slot(target.node()).orElseThrow().symbolic().text());
    Frame reverse = new ReverseMode().trace(target, Detail.EDGE).last();
    assertEquals("δ + ε + ζ", reverse.slot(y).orElseThrow().symbolic().text());
    assertEquals("(α + β + γ) * (δ + ε + ζ)", reverse.slot(x).orElseThrow().symbolic().text());
    List<Strand> left = new MergedPaths().trace(target, Detail.NODE).last().strands().orElseThrow();
    assertEquals(1, left.size());
    assertEquals("(α + β + γ) * (δ + ε + ζ)", left.getFirst().formula().text());
  }

  @Test
  void tenStagesOfThree() {
    String program =
        "X0 = 1;"
            + IntStream.range(0, 10)
                .mapToObj(i -> "X" + i + "->X" + (i + 1) + ":1,1,1")
                .collect(Collectors.joining(";"));
    Target target = target(program, "X10");
    GradientResult walked = GradientResult.of(new PathSum(), target);
    assertEquals(BigInteger.valueOf(59_049), walked.paths());
    assertEquals(59_049, derivative(walked, "X0"));
    assertEquals(BigInteger.valueOf(590_490), walked.work().edgeVisits());
    assertEquals(BigInteger.valueOf(531_441), walked.work().multiplications());
    assertEquals(BigInteger.valueOf(59_048), walked.work().additions());
    assertEquals(
        BigInteger.valueOf(30), GradientResult.of(new ReverseMode(), target).work().edgeVisits());
  }

  @Test
  void morePathsThanAnybodyCouldWalk() {
    String program =
        "X0 = 1;"
            + IntStream.range(0, 40)
                .mapToObj(i -> "X" + i + "->X" + (i + 1) + ":1,1,1")
                .collect(Collectors.joining(";"));
    Target target = target(program, "X40");
    Trace trace = new PathSum().trace(target, Detail.EDGE);
    BigInteger paths = BigInteger.valueOf(3).pow(40);
    Frame end = trace.last();
    assertEquals(paths.doubleValue(), end.gradient().get(target.wrt().getFirst()));
    assertEquals(paths.multiply(BigInteger.valueOf(39)), end.work().multiplications());
    assertEquals(paths.subtract(BigInteger.ONE), end.work().additions());
    Step.CountPaths count =
        trace.steps().stream()
            .filter(Step.CountPaths.class::isInstance)
            .map(Step.CountPaths.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals("12157665459056928801", count.count().toString());
    assertTrue(trace.steps().getLast() instanceof Step.SkipPaths);
  }

  @Test
  void twoOutputsHaveAJacobian() {
    String program = "x1=1;x2=1;x1->h1:1;x2->h1:1;x2->h2:2;h1->y1:-1;h1->y2:1;h2->y2:1";
    GradientResult y1 = GradientResult.of(new ReverseMode(), target(program, "y1"));
    GradientResult y2 = GradientResult.of(new ReverseMode(), target(program, "y2"));
    assertEquals(List.of(-1.0, -1.0), List.copyOf(y1.gradient().values()));
    assertEquals(List.of(1.0, 3.0), List.copyOf(y2.gradient().values()));
  }

  @Test
  void aSharedNodeIsVisitedOnce() {
    GradientResult answer = GradientResult.of(new ReverseMode(), target("a=1;b=a+a;c=b+b", "c"));
    assertEquals(4, derivative(answer, "a"));
  }

  @Test
  void theSurveyFunction() {
    GradientResult answer =
        GradientResult.of(new ReverseMode(), target("x1=2;x2=5;y=ln(x1)+x1*x2-sin(x2)", "y"));
    assertEquals(11.652, answer.value(), 5e-4);
    assertEquals(5.5, derivative(answer, "x1"));
    assertEquals(1.716, derivative(answer, "x2"), 5e-4);
  }

  @Test
  void aSigmoidNeuron() {
    String program = "w0=2;w1=-3;w2=-3;x0=-1;x1=-2;f=sigmoid(w0*x0+w1*x1+w2)";
    GradientResult answer = GradientResult.of(new ReverseMode(), target(program, "f"));
    assertEquals(0.7311, answer.value(), 5e-5);
    assertEquals(-0.1966, derivative(answer, "w0"), 5e-5);
    assertEquals(-0.3932, derivative(answer, "w1"), 5e-5);
    assertEquals(0.1966, derivative(answer, "w2"), 5e-5);
    assertEquals(0.3932, derivative(answer, "x0"), 5e-5);
    assertEquals(-0.5898, derivative(answer, "x1"), 5e-5);
  }

  @Test
  void theVanishingChainMultipliesAlongTheNeurons() {
    String program = Example.VANISHING_CHAIN.program();
    GradientResult answer = GradientResult.of(new ReverseMode(), target(program, "C"));
    ComputationGraph graph = answer.target().graph();
    Frame end = new ReverseMode().trace(answer.target(), Detail.NODE).last();
    double product = end.slot(graph.node("a4").orElseThrow()).orElseThrow().value();
    for (int l = 4; l >= 1; l--) {
      double a = end.primal(graph.node("a" + l).orElseThrow()).orElseThrow();
      product *=
          a * (1 - a) * (l > 1 ? end.primal(graph.node("w" + l).orElseThrow()).orElseThrow() : 1);
    }
    assertEquals(product, derivative(answer, "b1"), 1e-15);
  }

  @Test
  void theTargetItselfAndStrangersHaveTheirDerivatives() {
    ComputationGraph graph = Program.parse("a=2;b=1;c=a+a;d=b*2;output c").graph();
    Node c = graph.node("c").orElseThrow();
    Node b = graph.node("b").orElseThrow();
    for (Strategy strategy : List.of(new ReverseMode(), new PathSum(), new MergedPaths())) {
      GradientResult answer = GradientResult.of(strategy, new Target(graph, c, List.of(c, b)));
      assertEquals(1, answer.gradient().get(c), strategy.toString());
      assertEquals(0, answer.gradient().get(b), strategy.toString());
    }
  }

  @Test
  void aStrangersInfinityDoesNotSpread() {
    Target target = target("x=3;z=0;v=ln(z);y=x*x;w=v*0+y", "w");
    ComputationGraph graph = target.graph();
    Target byX =
        new Target(graph, graph.node("w").orElseThrow(), List.of(graph.node("x").orElseThrow()));
    for (Strategy strategy :
        List.of(new ForwardMode(), new ReverseMode(), new PathSum(), new MergedPaths())) {
      assertEquals(
          6,
          GradientResult.of(strategy, byX).gradient().get(byX.wrt().getFirst()),
          strategy.toString());
    }
  }

  @Test
  void aKinkTellsItsConvention() {
    Trace trace = new Evaluation().trace(target("x=0;y=relu(x)", "y"), Detail.NODE);
    Step.Differentiate step = (Step.Differentiate) trace.steps().getLast();
    assertEquals(Optional.of(Kink.RELU_AT_ZERO), step.kink());
    assertEquals(0, step.value());
  }

  @Test
  void whatIsNotComputedIsEmptyAndNeverZero() {
    Target target = target(PRODUCT, "e");
    Frame start = new ReverseMode().trace(target, Detail.NODE).frame(0);
    for (Node node : target.graph().nodes()) {
      assertTrue(start.primal(node).isEmpty());
      assertTrue(start.slot(node).isEmpty());
    }
    for (Edge edge : target.graph().edges()) {
      assertTrue(start.partial(edge).isEmpty());
    }
    assertTrue(start.gradient().isEmpty());
    assertFalse(start.strands().isPresent());
    assertNull(start.step().orElse(null));
  }

  @Test
  void thePersonsOrderOfEliminationIsKept() {
    Trace trace =
        new MergedPaths(new EliminationOrder.Listed(List.of("d", "c")))
            .trace(target(PRODUCT, "e"), Detail.NODE);
    List<String> eliminated =
        trace.steps().stream()
            .filter(Step.Eliminate.class::isInstance)
            .map(s -> s.node().name())
            .toList();
    assertEquals(List.of("d", "c"), eliminated);
  }
}
