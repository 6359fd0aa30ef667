package edgewise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.export.picture.Raster;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.language.Program;
import edgewise.layout.Direction;
import edgewise.lesson.Example;
import edgewise.strategy.Detail;
import edgewise.strategy.Evaluation;
import edgewise.strategy.ForwardMode;
import edgewise.strategy.Frame;
import edgewise.strategy.MergedPaths;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of the article, as the program draws them. */
class ArticleFiguresTest {
  private static GraphDrawing drawing(
      Example example, Strategy strategy, GraphDrawing.Options options, String... wrt) {
    ComputationGraph graph = Program.parse(example.program()).graph();
    List<Node> by =
        wrt.length == 0
            ? graph.inputs()
            : List.of(wrt).stream().map(n -> graph.node(n).orElseThrow()).toList();
    Target target = new Target(graph, graph.outputs().getFirst(), by);
    return GraphDrawing.of(strategy.trace(target, Detail.NODE), options);
  }

  private static GraphDrawing.Options up(boolean values, boolean partials, boolean slots) {
    return new GraphDrawing.Options(Direction.UP, false, values, partials, slots, Sizes.SCREEN);
  }

  private static GraphDrawing.Options right(boolean values, boolean slots) {
    return new GraphDrawing.Options(Direction.RIGHT, false, values, true, slots, Sizes.SCREEN);
  }

  private static Set<Class<?>> kinds(Figure figure) {
    Set<Class<?>> kinds = new HashSet<>();
    figure.items().forEach(item -> kinds.add(item.key().getClass()));
    return kinds;
  }

  @Test
  void figuresOneToThreeAddValuesAndThenDerivatives() {
    Evaluation evaluation = new Evaluation();
    GraphDrawing one = drawing(Example.PRODUCT, evaluation, up(false, false, false));
    GraphDrawing three = drawing(Example.PRODUCT, evaluation, up(true, true, false));
    Figure plain = one.figure(one.trace().frame(0), Theme.LIGHT);
    Figure full = three.figure(three.trace().last(), Theme.LIGHT);
    assertEquals(Set.of(ItemKey.NodeKey.class, ItemKey.EdgeKey.class), kinds(plain));
    assertEquals(
        Set.of(ItemKey.NodeKey.class, ItemKey.EdgeKey.class, ItemKey.BoxKey.class), kinds(full));
    assertEquals(5, full.items().stream().filter(i -> i.key() instanceof ItemKey.BoxKey).count());
    assertTrue(
        full.items().stream()
            .anyMatch(i -> i.description().contains("\\partial e}{\\partial d} = 3")));
  }

  @Test
  void inputsAreAtTheBottomAndTheOutputOnTop() {
    GraphDrawing drawing = drawing(Example.PRODUCT, new Evaluation(), up(true, true, false));
    Map<String, Rectangle2D> boxes = drawing.layout().boxes();
    assertTrue(boxes.get("e").getMaxY() < boxes.get("c").getMinY());
    assertTrue(boxes.get("c").getMaxY() < boxes.get("a").getMinY());
    assertTrue(boxes.get("d").getMaxY() < boxes.get("b").getMinY());
  }

  @Test
  void sweepsHaveTheirArrowAndTheirSlots() {
    for (Strategy strategy : List.of(new ForwardMode(), new ReverseMode())) {
      GraphDrawing drawing = drawing(Example.PRODUCT, strategy, up(true, true, true), "b");
      Figure end = drawing.figure(drawing.trace().last(), Theme.LIGHT);
      assertTrue(kinds(end).contains(ItemKey.SweepKey.class));
      assertEquals(5, end.items().stream().filter(i -> i.key() instanceof ItemKey.SlotKey).count());
    }
  }

  @Test
  void ninePathsAreThreeCurvesTwiceAndThenOne() {
    GraphDrawing drawing = drawing(Example.NINE_PATHS, new MergedPaths(), right(true, true));
    Set<String> ways = new HashSet<>();
    drawing.layout().routes().values().forEach(r -> ways.add(r.at(0.5).toString()));
    assertEquals(6, ways.size(), "parallel edges are distinct curves");
    Figure end = drawing.figure(drawing.trace().last(), Theme.LIGHT);
    assertEquals(1, end.items().stream().filter(i -> i.key() instanceof ItemKey.EdgeKey).count());
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void labelsTouchNothingOnAnyGoldenCase(Example example) {
    for (Direction direction : Direction.values()) {
      GraphDrawing drawing =
          drawing(
              example, new ReverseMode(), new GraphDrawing.Options(direction, false, Sizes.SCREEN));
      assertEquals(List.of(), drawing.layout().conflicts(), direction.toString());
    }
  }

  @Test
  void whatDoesNotChangeIsTheSameItem() {
    GraphDrawing drawing =
        drawing(
            Example.PRODUCT,
            new ReverseMode(),
            new GraphDrawing.Options(Direction.UP, false, Sizes.SCREEN));
    Trace trace = drawing.trace();
    Map<ItemKey, Item> before = items(drawing, trace.frame(11));
    Map<ItemKey, Item> after = items(drawing, trace.frame(12));
    assertSame(before.get(new ItemKey.NodeKey("a")), after.get(new ItemKey.NodeKey("a")));
    assertNotSame(before.get(new ItemKey.SlotKey("d")), after.get(new ItemKey.SlotKey("d")));
  }

  private static Map<ItemKey, Item> items(GraphDrawing drawing, Frame frame) {
    Map<ItemKey, Item> items = new HashMap<>();
    drawing.figure(frame, Theme.LIGHT).items().forEach(i -> items.put(i.key(), i));
    return items;
  }

  /** F1 to F8 on one sheet, four in a row; the README shows it, made by {@code edgewise.export}. */
  static Figure sheet() {
    Evaluation evaluation = new Evaluation();
    List<GraphDrawing> drawings =
        List.of(
            drawing(Example.PRODUCT, evaluation, up(false, false, false)),
            drawing(Example.PRODUCT, evaluation, up(true, false, false)),
            drawing(Example.PRODUCT, evaluation, up(true, true, false)),
            drawing(Example.NINE_PATHS, evaluation, right(false, false)),
            drawing(Example.NINE_PATHS, new ForwardMode(), right(false, true)),
            drawing(Example.NINE_PATHS, new ReverseMode(), right(false, true)),
            drawing(Example.PRODUCT, new ForwardMode(), up(false, true, true), "b"),
            drawing(Example.PRODUCT, new ReverseMode(), up(false, true, true)));
    List<Item> items = new ArrayList<>();
    double y = 0;
    double widest = 0;
    for (List<Integer> row :
        List.of(List.of(0, 1, 2), List.of(3), List.of(4), List.of(5), List.of(6, 7))) {
      double x = 0;
      double tallest = 0;
      for (int i : row) {
        GraphDrawing drawing = drawings.get(i);
        boolean start = drawing.trace().mode().id().equals("evaluate") && i != 1 && i != 2;
        Frame frame = start ? drawing.trace().frame(0) : drawing.trace().last();
        Figure figure = drawing.figure(frame, Theme.LIGHT);
        Outline title = Typesetter.text("F" + (i + 1), 22, FontWeight.SEMIBOLD);
        items.add(
            new Item(
                new ItemKey.CaptionKey("F" + (i + 1)),
                List.of(new Mark.Fill(title.at(x + 16, y + 32), Theme.LIGHT.muted())),
                1,
                "F" + (i + 1)));
        AffineTransform move = AffineTransform.getTranslateInstance(x + 16, y + 44);
        figure.items().forEach(item -> items.add(moved(item, move)));
        x += figure.width() + 48;
        tallest = Math.max(tallest, figure.height());
      }
      widest = Math.max(widest, x);
      y += tallest + 72;
    }
    return new Figure(widest, y, Theme.LIGHT.surface(), items);
  }

  private static Item moved(Item item, AffineTransform move) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : item.marks()) {
      marks.add(
          switch (mark) {
            case Mark.Fill f -> new Mark.Fill(move.createTransformedShape(f.shape()), f.ink());
            case Mark.Stroke s ->
                new Mark.Stroke(
                    move.createTransformedShape(s.path()), s.ink(), s.width(), s.dash());
          });
    }
    return new Item(item.key(), marks, item.opacity(), item.description());
  }

  @Test
  void allFiguresFitOnOneSheet() throws IOException {
    Path file = Path.of("target", "screens", "figures.png");
    Files.createDirectories(file.getParent());
    Raster.write(sheet(), 1, file);
    assertTrue(Files.size(file) > 10_000);
  }
}
