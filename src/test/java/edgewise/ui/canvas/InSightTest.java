package edgewise.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.ItemKey;
import edgewise.figure.Theme;
import edgewise.lesson.Example;
import edgewise.strategy.Mode;
import edgewise.strategy.Step;
import edgewise.ui.graph.GraphPane;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.state.StudioState;
import edgewise.ui.window.Fx;
import edgewise.ui.window.QuickRobot;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every example can be read as it opens, and its steps are in sight as they are taken. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class InSightTest {
  /** What a window of 1280 × 720 leaves to the graph. */
  private static final double WIDTH = 830;

  private static final double HEIGHT = 550;
  private final StudioState state = new StudioState();
  private GraphPane pane;

  @Start
  void start(Stage stage) {
    pane = new GraphPane(state);
    stage.setScene(new Scene(pane, WIDTH, HEIGHT));
    stage.show();
  }

  @BeforeEach
  void still() {
    Fx.run(() -> state.appearance().animatedProperty().set(false));
  }

  private void open(Example example, Mode mode) {
    Fx.run(
        () -> {
          state.program().open(example);
          state.program().setup().modeProperty().set(mode);
        });
    Fx.until(() -> state.program().freshProperty().get() && !state.program().busyProperty().get());
    Fx.layout();
  }

  private Optional<Bounds> subject() {
    return state
        .program()
        .frameProperty()
        .get()
        .step()
        .map(Step::node)
        .map(node -> pane.boundsOf(new ItemKey.NodeKey(node.name())));
  }

  private boolean isInSight() {
    return subject().stream()
        .allMatch(
            b ->
                b.getMinX() >= -0.5
                    && b.getMinY() >= -0.5
                    && b.getMaxX() <= pane.getWidth() + 0.5
                    && b.getMaxY() <= pane.getHeight() + 0.5);
  }

  private int last() {
    return state.program().studyProperty().get().trace().size();
  }

  @Test
  void everyExampleCanBeReadAndEveryStepIsSeen() {
    for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
      Fx.run(() -> state.appearance().themeProperty().set(theme));
      for (Example example : Example.values()) {
        open(example, Mode.REVERSE);
        String where = example.id() + " in " + theme.id();
        assertTrue(
            pane.scale() >= LegibleSizes.scale(theme) - 1e-9, () -> where + " at " + pane.scale());
        for (int position = 0; position <= last(); position++) {
          int step = position;
          Fx.run(() -> state.program().goTo(step));
          assertTrue(Fx.get(this::isInSight), () -> where + ", step " + step + ": " + subject());
        }
      }
    }
  }

  @Test
  void whatTheNumberIsMadeOfIsSeenWithIt() {
    open(Example.VANISHING_CHAIN, Mode.REVERSE);
    for (int position = 1; position <= last(); position++) {
      int step = position;
      Fx.run(() -> state.program().goTo(step));
      for (var edge : state.program().frameProperty().get().step().orElseThrow().edges()) {
        for (var end : List.of(edge.source(), edge.target())) {
          Bounds bounds = Fx.get(() -> pane.boundsOf(new ItemKey.NodeKey(end.name())));
          assertTrue(
              bounds.getMinX() >= -0.5 && bounds.getMaxX() <= WIDTH + 0.5,
              () -> "step " + step + ": " + end.name() + " at " + bounds);
        }
      }
    }
  }

  @Test
  void allOfItIsSeenWhenThatIsAskedAndItStaysSo() {
    open(Example.VANISHING_CHAIN, Mode.REVERSE);
    Fx.run(pane::fit);
    Fx.layout();
    double whole = pane.scale();
    assertTrue(whole < LegibleSizes.scale(Theme.LIGHT), "it is whole only when it is small");
    Bounds first = Fx.get(() -> pane.boundsOf(new ItemKey.NodeKey("x")));
    Bounds cost = Fx.get(() -> pane.boundsOf(new ItemKey.NodeKey("C")));
    assertTrue(first.getMinX() >= 0 && cost.getMaxX() <= WIDTH);
    Fx.run(() -> state.program().goTo(last()));
    Fx.layout();
    assertEquals(whole, pane.scale());
    assertEquals(first, Fx.get(() -> pane.boundsOf(new ItemKey.NodeKey("x"))));
    Fx.run(pane::fit);
    Fx.layout();
    assertEquals(
        LegibleSizes.scale(Theme.LIGHT), pane.scale(), 1e-9, "asked again, it can be read");
    assertTrue(Fx.get(this::isInSight));
  }

  @Test
  void thePictureStaysWhereItWasLedToWhenItIsLaidOutAgain() {
    open(Example.VANISHING_CHAIN, Mode.REVERSE);
    Fx.run(() -> state.program().goTo(last()));
    Bounds before = Fx.get(() -> pane.boundsOf(new ItemKey.NodeKey("w2")));
    Viewport viewport = ((StepPicture) Fx.find(pane, ".picture")).viewport();
    Fx.run(viewport::requestLayout);
    Fx.layout();
    assertEquals(before, Fx.get(() -> pane.boundsOf(new ItemKey.NodeKey("w2"))));
  }

  @Test
  void withMotionItGlidesToTheStepAndAnotherKeyDoesNotWait() {
    open(Example.VANISHING_CHAIN, Mode.REVERSE);
    Fx.run(() -> state.appearance().animatedProperty().set(true));
    for (int position = 1; position <= last(); position++) {
      int step = position;
      Fx.run(() -> state.program().goTo(step));
    }
    Fx.until(this::isInSight);
  }
}
