package edgewise.cli;

import edgewise.figure.GraphDrawing;
import edgewise.figure.Sizes;
import edgewise.figure.Theme;
import edgewise.graph.ComputationGraph;
import edgewise.language.Program;
import edgewise.layout.Direction;
import edgewise.lesson.Example;
import edgewise.strategy.Answer;
import edgewise.strategy.Detail;
import edgewise.strategy.Question;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Trace;
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
    Question question = Question.ofAllInputs(graph, graph.outputs().getFirst());
    Trace trace = new ReverseMode().trace(question, Detail.NODE);
    out.println();
    out.println(text.strip());
    out.println();
    TraceCommand.text(TraceCommand.explain(trace, 0, Locale.ENGLISH), out);
    out.println();
    GradCommand.table(Answer.of(new ReverseMode(), question), out);
    GraphDrawing drawing =
        GraphDrawing.of(trace, new GraphDrawing.Options(Direction.UP, false, Sizes.SCREEN));
    try {
      new PictureFiles(drawing, Theme.LIGHT, 2).write(0, trace.size(), pictures, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
    out.println("Pictures of all " + trace.size() + " steps: " + pictures);
  }
}
