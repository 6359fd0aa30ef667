package edgewise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edgewise.export.picture.Svg;
import edgewise.graph.ComputationGraph;
import edgewise.language.Program;
import edgewise.layout.Direction;
import edgewise.lesson.Example;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Evaluation;
import edgewise.strategy.ForwardMode;
import edgewise.strategy.MergedPaths;
import edgewise.strategy.PathSum;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A drawing remembers what it drew; what it draws next must not show it. */
class SuccessionTest {
  private static final List<Strategy> STRATEGIES =
      List.of(
          new Evaluation(),
          new ForwardMode(),
          new ReverseMode(),
          new PathSum(),
          new MergedPaths(new EliminationOrder.FromInputs()));

  @ParameterizedTest
  @EnumSource(
      value = Example.class,
      names = {"PRODUCT", "NINE_PATHS", "FROM_THE_MIDDLE", "NEURON", "TWO_OUTPUTS"})
  void aFigureIsTheSameHoweverItWasReached(Example example) {
    ComputationGraph graph = Program.parse(example.program()).graph();
    Target target =
        new Target(graph, graph.outputs().getFirst(), List.of(graph.inputs().getFirst()));
    for (Strategy strategy : STRATEGIES) {
      Trace trace = strategy.trace(target, Detail.EDGE);
      GraphDrawing drawing =
          GraphDrawing.of(trace, new GraphDrawing.Options(Direction.UP, true, Sizes.SCREEN), null);
      Random random = new Random(trace.size());
      for (int i = 0; i < 12; i++) {
        int position =
            i < 6
                ? Math.min(i * trace.size() / 6 + i % 2, trace.size())
                : random.nextInt(trace.size() + 1);
        Theme theme = Theme.ALL.get(i % Theme.ALL.size());
        GraphDrawing anew = drawing.coloured(Map.of());
        assertEquals(
            Svg.text(anew.figure(trace.frame(position), theme)),
            Svg.text(drawing.figure(trace.frame(position), theme)),
            () -> strategy.mode() + " after " + position);
      }
    }
  }
}
