package edgewise.cli;

import edgewise.network.BackwardPass;
import edgewise.network.Sample;
import edgewise.network.file.NetworkFile;
import edgewise.network.file.PassTable;
import edgewise.text.Numbers;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edgewise network}: cost, activations, errors and gradients of one sample's pass. */
@Command(
    name = "network",
    description = "Print cost, activations, errors and gradients of one pass.",
    mixinStandardHelpOptions = true)
final class NetworkCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A network file; - reads standard input.")
  private String file;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table or json; ${DEFAULT-VALUE} if not given.")
  private Format format;

  @Override
  public Integer call() {
    NetworkFile read = NetworkFile.read(ProgramSource.file(file));
    Sample sample =
        read.sample()
            .orElseThrow(
                () ->
                    new WrongInput(
                        file
                            + " has no sample; add \"sample\": {\"input\": […], \"target\": […]}"));
    PassTable table = new PassTable(sample.through(read.network()));
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> print(sample.through(read.network()), table, out);
      case JSON -> {
        table.writeJson(out);
        out.println();
      }
    }
    return 0;
  }

  private static void print(BackwardPass pass, PassTable table, PrintWriter out) {
    out.println("C = " + Numbers.exact(pass.cost()));
    for (int l = 1; l <= table.activations().size(); l++) {
      out.println();
      if (l > 1) {
        vector(out, "z", l, table.preActivations().get(l - 2));
      }
      vector(out, "a", l, table.activations().get(l - 1));
      if (l > 1) {
        vector(out, "δ", l, table.delta().get(l - 2));
        vector(out, "∂C/∂b", l, table.delta().get(l - 2));
        matrix(out, l, table.weightGradients()[l - 2]);
      }
    }
  }

  private static void vector(PrintWriter out, String name, int layer, double[] values) {
    out.println(name + "^" + layer + " = " + row(values));
  }

  private static void matrix(PrintWriter out, int layer, double[][] rows) {
    for (int j = 0; j < rows.length; j++) {
      String head = "∂C/∂w^" + layer + " = ";
      out.println((j == 0 ? head : " ".repeat(head.length())) + row(rows[j]));
    }
  }

  private static String row(double[] values) {
    List<String> written = Arrays.stream(values).mapToObj(Numbers::exact).toList();
    return written.stream().collect(Collectors.joining("  ", "[", "]"));
  }
}
