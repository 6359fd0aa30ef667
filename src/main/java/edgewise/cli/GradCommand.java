package edgewise.cli;

import edgewise.export.table.CsvLines;
import edgewise.graph.Node;
import edgewise.strategy.Detail;
import edgewise.strategy.GradientResult;
import edgewise.strategy.Mode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Target;
import edgewise.text.Numbers;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code edgewise grad}: values, derivatives and operation counts. */
@Command(name = "grad", description = "Print the gradient.", mixinStandardHelpOptions = true)
final class GradCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  @Spec private CommandSpec spec;
  @Mixin private DerivativeArguments arguments;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, json or csv; ${DEFAULT-VALUE} if not given.")
  private Format format;

  @Override
  public Integer call() {
    Strategy strategy = arguments.options(Detail.NODE).strategy();
    if (strategy.mode() == Mode.EVALUATE) {
      throw arguments.wrong("--mode evaluate finds no gradient; use it with trace and render");
    }
    List<Target> targets = arguments.targets();
    arguments.checkOrder(targets.getFirst().graph());
    List<GradientResult> results =
        targets.stream().map(q -> GradientResult.of(strategy, q)).toList();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> results.forEach(a -> table(a, out));
      case CSV -> csv(results, out);
      case JSON -> {
        ResultJson.results(results, out);
        out.println();
      }
    }
    return 0;
  }

  /** Prints a result as text. */
  static void table(GradientResult result, PrintWriter out) {
    String output = result.target().node().name();
    out.println(output + " = " + Numbers.exact(result.value()));
    for (Map.Entry<Node, Double> entry : result.gradient().entrySet()) {
      out.println(
          "∂" + output + "/∂" + entry.getKey().name() + " = " + Numbers.exact(entry.getValue()));
    }
    String arithmetic =
        result.countsArithmetic()
            ? ", "
                + counted(result.work().multiplications(), "multiplication")
                + ", "
                + counted(result.work().additions(), "addition")
            : "";
    out.println(
        result.mode().id()
            + ": "
            + counted(result.work().passes(), "pass")
            + ", "
            + counted(result.work().edgeVisits(), "edge visit")
            + arithmetic
            + "; "
            + counted(result.paths(), "path"));
  }

  private static String counted(Number count, String noun) {
    String plural = noun.endsWith("s") ? noun + "es" : noun + "s";
    return count + " " + (count.toString().equals("1") ? noun : plural);
  }

  private static void csv(List<GradientResult> results, PrintWriter out) {
    out.println(
        "target,value,wrt,derivative,mode,passes,edgeVisits,multiplications,additions,paths");
    for (GradientResult a : results) {
      a.gradient()
          .forEach(
              (node, derivative) ->
                  out.println(
                      CsvLines.line(
                          Arrays.asList(
                              a.target().node().name(),
                              a.value(),
                              node.name(),
                              derivative,
                              a.mode().id(),
                              a.work().passes(),
                              a.work().edgeVisits(),
                              a.countsArithmetic() ? a.work().multiplications() : null,
                              a.countsArithmetic() ? a.work().additions() : null,
                              a.paths()))));
    }
  }
}
