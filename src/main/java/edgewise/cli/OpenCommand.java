package edgewise.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edgewise open}: the window, on a file or a program. */
@Command(name = "open", description = "Open the window.", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "",
      paramLabel = "FILE|PROGRAM",
      description =
          "A document, a network, a program's text or a program; the opening example if not given.")
  private String source;

  @Override
  public Integer call() {
    if (Window.opensItself(source)) {
      ProgramSource.require(source);
    }
    Window.open(
        source.isEmpty() || Window.opensItself(source) ? source : ProgramSource.read(source),
        spec.commandLine().getOut());
    return 0;
  }
}
