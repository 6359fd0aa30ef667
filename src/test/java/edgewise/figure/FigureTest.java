package edgewise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edgewise.graph.ComputationGraph;
import edgewise.language.Program;
import edgewise.layout.Direction;
import edgewise.lesson.Example;
import edgewise.strategy.Detail;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures put together. */
class FigureTest {
  private static Figure figure(Example example) {
    ComputationGraph graph = Program.parse(example.program()).graph();
    Target target = Target.ofAllInputs(graph, graph.outputs().getFirst());
    Trace trace = new ReverseMode().trace(target, Detail.NODE);
    GraphDrawing.Options options = new GraphDrawing.Options(Direction.UP, false, Sizes.SCREEN);
    return GraphDrawing.of(trace, options).figure(trace.last(), Theme.LIGHT);
  }

  @Test
  void figuresBeneathOneAnotherAreEachWholeAndInTheMiddle() {
    Figure wide = figure(Example.SURVEY);
    Figure narrow = figure(Example.PRODUCT);
    Figure both = Figure.beneath(List.of(wide, narrow), 10);
    assertEquals(Math.max(wide.width(), narrow.width()), both.width());
    assertEquals(wide.height() + 10 + narrow.height(), both.height());
    assertEquals(wide.items().size() + narrow.items().size(), both.items().size());
    double left = (both.width() - narrow.width()) / 2;
    for (int i = 0; i < narrow.items().size(); i++) {
      Item alone = narrow.items().get(i);
      Item part = both.items().get(wide.items().size() + i);
      assertEquals(new ItemKey.PartKey(1, alone.key()), part.key());
      Rectangle2D at = alone.bounds();
      assertEquals(at.getX() + left, part.bounds().getX(), 1e-9);
      assertEquals(at.getY() + wide.height() + 10, part.bounds().getY(), 1e-9);
      assertEquals(alone.marks().size(), part.marks().size());
      for (int k = 0; k < alone.marks().size(); k++) {
        Rectangle2D before = alone.marks().get(k).bounds();
        Rectangle2D after = part.marks().get(k).bounds();
        assertEquals(before.getX() + left, after.getX(), 1e-6);
        assertEquals(before.getY() + wide.height() + 10, after.getY(), 1e-6);
        assertEquals(before.getWidth(), after.getWidth(), 1e-6);
      }
    }
  }
}
