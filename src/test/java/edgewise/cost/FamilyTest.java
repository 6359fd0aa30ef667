package edgewise.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.strategy.Answer;
import edgewise.strategy.FiniteDifferences;
import edgewise.strategy.ForwardMode;
import edgewise.strategy.MergedPaths;
import edgewise.strategy.Mode;
import edgewise.strategy.PathSum;
import edgewise.strategy.Question;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Work;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formulas against the strategies themselves, step by step, on small members. */
class FamilyTest {
  private record Member(Family family, int n) {}

  static Stream<Member> members() {
    return Stream.of(
            new FanIn(),
            new Chain(),
            new Chain(1),
            new Chain(2),
            new Product(),
            new Network(),
            new Jacobian(1, 3))
        .flatMap(
            f ->
                IntStream.of(1, 2, 3, 4, 5, 7, 8, 11, 12, 13, 20, 21, 25)
                    .filter(n -> n >= f.least() && !(f instanceof Chain && n > 8))
                    .mapToObj(n -> new Member(f, n)));
  }

  static Stream<Member> manyOutputs() {
    return Stream.of(new Jacobian(2, 1), new Jacobian(5, 3), new Jacobian(3, 7))
        .flatMap(f -> IntStream.of(1, 2, 5, 9).mapToObj(n -> new Member(f, n)));
  }

  private static Strategy strategy(Mode mode) {
    return switch (mode) {
      case PATH_SUM -> new PathSum(Integer.MAX_VALUE);
      case MERGED -> new MergedPaths();
      case FORWARD -> new ForwardMode();
      case REVERSE -> new ReverseMode();
      case DIFFERENCES -> new FiniteDifferences();
      case EVALUATE -> throw new IllegalArgumentException();
    };
  }

  @ParameterizedTest
  @MethodSource("members")
  void theFormulasAreWhatTheStrategiesCount(Member member) {
    ComputationGraph graph = member.family().graph(member.n());
    assertEquals(1, graph.outputs().size());
    assertEquals(big(graph.edges().size()), member.family().edges(member.n()));
    assertEquals(member.family().inputs(member.n()), graph.inputs().size());
    Question question = Question.ofAllInputs(graph, graph.outputs().getFirst());
    for (Mode mode : Family.STRATEGIES) {
      Answer answer = Answer.of(strategy(mode), question);
      assertEquals(answer.work(), member.family().work(mode, member.n()), mode + " " + member);
      assertEquals(answer.paths(), member.family().paths(member.n()), member.toString());
    }
  }

  /** What reverse mode and paths do for every output in turn, the others do for all at once. */
  @ParameterizedTest
  @MethodSource("manyOutputs")
  void aJacobianTakesAPassAnInputOrAPassAnOutput(Member member) {
    Family family = member.family();
    ComputationGraph graph = family.graph(member.n());
    BigInteger paths = BigInteger.ZERO;
    Work reverse = Work.NONE;
    Work walked = Work.NONE;
    BigInteger forward = BigInteger.ZERO;
    for (Node output : graph.outputs()) {
      Question question = Question.ofAllInputs(graph, output);
      Answer back = Answer.of(new ReverseMode(), question);
      reverse = reverse.plus(back.work());
      walked = walked.plus(Answer.of(strategy(Mode.PATH_SUM), question).work());
      paths = paths.add(back.paths());
      forward = Answer.of(new ForwardMode(), question).work().multiplications();
    }
    assertEquals(reverse, family.work(Mode.REVERSE, member.n()));
    assertEquals(walked, family.work(Mode.PATH_SUM, member.n()));
    assertEquals(paths, family.paths(member.n()));
    BigInteger others = big(member.n()).multiply(big(family.outputs() - 1));
    Work columns = family.work(Mode.FORWARD, member.n());
    assertEquals(member.n(), columns.passes());
    assertEquals(big((long) member.n() * graph.edges().size()), columns.edgeVisits());
    assertEquals(forward.add(others), columns.multiplications());
    assertEquals(forward.add(others), family.work(Mode.MERGED, member.n()).multiplications());
  }

  @ParameterizedTest
  @MethodSource({"members", "manyOutputs"})
  void theTapeIsTheSameFunction(Member member) {
    Loaded loaded = member.family().load(member.n());
    assertEquals(loaded.inputs().length, member.family().inputs(member.n()));
    assertEquals(loaded.outputs().length, member.family().outputs());
    assertTrue(loaded.tape().size() <= member.family().slots(member.n()), member.toString());
    double[][] columns = loaded.tape().jacobian(loaded.outputs(), loaded.inputs());
    for (double[] row : columns) {
      for (double derivative : row) {
        assertTrue(Double.isFinite(derivative), member.toString());
      }
    }
    if (member.family() instanceof FanIn) {
      ComputationGraph graph = member.family().graph(member.n());
      Answer answer =
          Answer.of(new ReverseMode(), Question.ofAllInputs(graph, graph.outputs().getFirst()));
      List<Double> gradient = List.copyOf(answer.gradient().values());
      for (int i = 0; i < gradient.size(); i++) {
        assertEquals(gradient.get(i), columns[0][i], 1e-12);
      }
    }
  }

  @Test
  void theClaimsOfTheArticle() {
    FanIn fan = new FanIn();
    long million = 1_000_000;
    assertEquals(million, fan.forward(million).passes());
    assertEquals(1, fan.reverse(million).passes());
    assertEquals(
        fan.reverse(million).edgeVisits().multiply(big(million)),
        fan.forward(million).edgeVisits());
    assertEquals(2 * million, fan.work(Mode.DIFFERENCES, million).passes());
    assertEquals(big(59_049), new Chain().paths(10));
    assertEquals(big(30), new Chain().edges(10));
    assertEquals(1, new FanIn().reverse(100_000_000).passes());
  }

  @Test
  void forwardWinsWhereInputsAreFew() {
    Jacobian jacobian = new Jacobian();
    assertTrue(
        jacobian.forward(10).edgeVisits().compareTo(jacobian.reverse(10).edgeVisits()) < 0);
    assertTrue(
        jacobian.forward(100_000).edgeVisits().compareTo(jacobian.reverse(100_000).edgeVisits())
            > 0);
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }
}
