package edgewise.ui.canvas;

import edgewise.figure.GraphDrawing;
import edgewise.figure.Sizes;
import edgewise.study.ProgramStudy;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Drawings in the sizes of a lecture hall. A small graph is laid out at once, a larger one on a
 * background thread; a drawing of an outdated study is dropped.
 */
public final class Enlargement {
  private static final int MOST_AT_ONCE = 60;
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "edgewise-hall");
            thread.setDaemon(true);
            return thread;
          });
  private ProgramStudy latest;
  private GraphDrawing drawing;

  /** Delivers the study's drawing to a consumer on the JavaFX thread, now or later. */
  @SuppressWarnings("ReferenceEquality") // a study is made once and shown as it is
  public void deliver(ProgramStudy study, Consumer<GraphDrawing> then) {
    if (study == latest && drawing != null) {
      then.accept(drawing);
      return;
    }
    GraphDrawing before = drawing;
    latest = study;
    if (study.graph().nodes().size() <= MOST_AT_ONCE) {
      drawing = enlarged(study, before);
      then.accept(drawing);
      return;
    }
    drawing = null;
    executor.execute(
        () -> {
          GraphDrawing enlarged = enlarged(study, before);
          Platform.runLater(
              () -> {
                if (study == latest) {
                  drawing = enlarged;
                  then.accept(enlarged);
                }
              });
        });
  }

  private static GraphDrawing enlarged(ProgramStudy study, GraphDrawing before) {
    GraphDrawing.Options small = study.drawing().options();
    GraphDrawing large =
        GraphDrawing.of(
            study.trace(),
            new GraphDrawing.Options(small.direction(), small.constants(), Sizes.HALL),
            before);
    double wider = large.layout().width() / study.drawing().layout().width();
    double higher = large.layout().height() / study.drawing().layout().height();
    Map<String, Point2D> centres = new HashMap<>();
    study
        .setup()
        .places()
        .forEach((name, p) -> centres.put(name, new Point2D.Double(p.x() * wider, p.y() * higher)));
    return large.placed(centres).withLanguage(study.drawing().language());
  }
}
