package edgewise.cli;

import edgewise.language.ProgramException;
import edgewise.network.file.NetworkFileException;
import edgewise.training.TrainingException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The main class. Without a command it opens the window; the commands do the same work without one.
 *
 * <p>Exit status: 0 done, 1 the given program has errors, 2 the command line has errors. Messages
 * go to standard error, results to standard output; when there is a message there is no result.
 */
@Command(
    name = "edgewise",
    version = "Edgewise " + Edgewise.VERSION,
    mixinStandardHelpOptions = true,
    description = "See backpropagation on computation graphs.",
    subcommands = {
      OpenCommand.class,
      GradCommand.class,
      TraceCommand.class,
      RenderCommand.class,
      NetworkCommand.class,
      TrainCommand.class,
      CostCommand.class
    })
public final class Edgewise implements Runnable {
  static final String VERSION = "0.1.0";
  static final int PROGRAM_IS_WRONG = 1;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Window.open("", spec.commandLine().getOut());
  }

  /** Runs the command line and ends with its exit status. */
  public static void main(String[] arguments) {
    System.exit(
        run(
            new PrintWriter(System.out, false, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments));
  }

  /** Runs the command line on the given streams and returns its exit status. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line =
        new CommandLine(new Edgewise())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((e, command, parsed) -> report(e, command));
    int status = line.execute(arguments);
    out.flush();
    err.flush();
    return status;
  }

  /**
   * Reports an error that the user can cause as a message; an error that only a programmer can
   * cause keeps its stack trace.
   */
  private static int report(Exception e, CommandLine command) throws Exception {
    switch (e) {
      case ProgramException wrong ->
          wrong.problems().forEach(p -> command.getErr().println(p.report(Locale.ENGLISH)));
      case NetworkFileException wrong -> command.getErr().println(wrong.message(Locale.ENGLISH));
      case TrainingException wrong ->
          command.getErr().println("edgewise: " + wrong.message().in(Locale.ENGLISH));
      case WrongInput wrong -> command.getErr().println("edgewise: " + wrong.getMessage());
      default -> throw e;
    }
    return PROGRAM_IS_WRONG;
  }
}
