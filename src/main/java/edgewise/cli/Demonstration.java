package edgewise.cli;

import edgewise.export.picture.PictureException;
import edgewise.export.picture.PictureFiles;
import edgewise.figure.Theme;
import edgewise.graph.ComputationGraph;
import edgewise.language.Program;
import edgewise.lesson.Example;
import edgewise.strategy.Detail;
import edgewise.strategy.GradientResult;
import edgewise.strategy.Mode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Target;
import edgewise.study.DerivativeOptions;
import edgewise.study.TraceNarration;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The opening example without a window: prints its steps and its gradient, and writes its pictures
 * as files.
 */
final class Demonstration {
  private Demonstration() {}

  /** Prints the steps and the gradient of a program, and writes its pictures to a folder. */
  static void play(String program, Path pictures, PrintWriter out) {
    String text = program.isEmpty() ? Example.PRODUCT.program() : program;
    ComputationGraph graph = Program.parse(text).graph();
    Target target = Target.ofAllInputs(graph, graph.outputs().getFirst());
    Strategy strategy = DerivativeOptions.of(Mode.REVERSE).strategy();
    TraceNarration narration =
        TraceNarration.of(strategy.trace(target, Detail.NODE), Locale.ENGLISH);
    out.println();
    out.println(text.strip());
    out.println();
    TraceCommand.text(TraceCommand.explain(narration, 0), out);
    out.println();
    GradCommand.table(GradientResult.of(strategy, target), out);
    try {
      new PictureFiles(narration, Theme.LIGHT, 2).write(0, narration.size(), pictures, "");
    } catch (PictureException e) {
      throw new WrongInput(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
    out.println("Pictures of all " + narration.size() + " steps: " + pictures);
  }
}
