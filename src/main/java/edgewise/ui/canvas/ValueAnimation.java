package edgewise.ui.canvas;

import edgewise.explain.Undefined;
import edgewise.figure.GraphDrawing;
import edgewise.figure.ItemKey;
import edgewise.figure.Outline;
import edgewise.figure.Theme;
import edgewise.figure.Typesetter;
import edgewise.graph.Edge;
import edgewise.layout.Route;
import edgewise.strategy.Contribution;
import edgewise.strategy.Frame;
import edgewise.strategy.Phase;
import edgewise.strategy.Step;
import edgewise.text.Numbers;
import edgewise.ui.kit.Shapes;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.Transition;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * The animation of a step: values move along the edges by whose partials they are multiplied, in
 * the direction of the sweep. The picture beneath is the finished step already, so that the
 * animation can be stopped at any time.
 */
final class ValueAnimation {
  private static final Duration USUAL = Duration.millis(320);
  private final FigureView picture;
  private final Group stage;
  private Animation running;

  ValueAnimation(FigureView picture, Group stage) {
    this.picture = picture;
    this.stage = stage;
    stage.setMouseTransparent(true);
  }

  private record Movement(Edge edge, String value, boolean backwards) {}

  void stop() {
    if (running != null) {
      running.stop();
      running.getOnFinished().handle(null);
    }
  }

  void start(GraphDrawing drawing, Frame frame, Theme theme, double speed) {
    Step step = frame.step().orElse(null);
    List<Movement> movements = movements(step, frame);
    if (movements.isEmpty()) {
      return;
    }
    ParallelTransition all = new ParallelTransition();
    Duration time = USUAL.divide(speed);
    for (Movement movement : movements) {
      drawing
          .route(movement.edge().id())
          .ifPresent(
              route -> all.getChildren().add(animate(drawing, movement, route, theme, time)));
    }
    Node arriving = arriving(step);
    if (arriving != null) {
      FadeTransition appear = new FadeTransition(time, arriving);
      appear.setFromValue(0);
      appear.setToValue(1);
      appear.setInterpolator(Interpolator.EASE_IN);
      all.getChildren().add(appear);
    }
    all.setOnFinished(
        e -> {
          stage.getChildren().clear();
          if (arriving != null) {
            arriving.setOpacity(1);
          }
          running = null;
        });
    running = all;
    all.play();
  }

  private Node arriving(Step step) {
    return step.phase() == Phase.EVALUATE
        ? null
        : picture.group(new ItemKey.SlotKey(step.node().name()));
  }

  private static List<Movement> movements(Step step, Frame frame) {
    List<Movement> movements = new ArrayList<>();
    switch (step) {
      case Step.Evaluate s ->
          s.edges()
              .forEach(
                  e ->
                      frame
                          .primal(e.source())
                          .ifPresent(v -> movements.add(new Movement(e, Numbers.latex(v), false))));
      case Step.Collect s ->
          s.contributions().forEach(c -> movements.addAll(movements(c, s.phase())));
      case Step.Multiply s -> movements.addAll(movements(s.contribution(), s.phase()));
      case null, default -> {}
    }
    return movements;
  }

  private static List<Movement> movements(Contribution contribution, Phase phase) {
    return contribution.edges().stream()
        .map(e -> new Movement(e, Numbers.latex(contribution.incoming()), phase == Phase.REVERSE))
        .toList();
  }

  private Transition animate(
      GraphDrawing drawing, Movement movement, Route route, Theme theme, Duration time) {
    String load = Undefined.in(movement.value(), drawing.language());
    Outline outline = Typesetter.math(load, drawing.options().sizes().boxEm());
    double w = outline.width() + 16;
    double h = 1.6 * drawing.options().sizes().boxEm();
    Rectangle pill = new Rectangle(-w / 2, -h / 2, w, h);
    pill.setArcWidth(h);
    pill.setArcHeight(h);
    pill.setFill(Shapes.color(theme.text()));
    Path number = Shapes.path(outline.centredAt(0, 0));
    number.setFill(Shapes.color(theme.surface()));
    Group traveller = new Group(pill, number);
    stage.getChildren().add(traveller);
    return new Transition() {
      {
        setCycleDuration(time);
        setInterpolator(Interpolator.EASE_OUT);
      }

      @Override
      protected void interpolate(double fraction) {
        Point2D p = route.at(movement.backwards() ? 1 - fraction : fraction);
        traveller.setTranslateX(p.getX() + drawing.offsetX());
        traveller.setTranslateY(p.getY() + drawing.offsetY());
      }
    };
  }
}
