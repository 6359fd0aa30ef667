package edgewise.cli;

import edgewise.cost.Family;
import edgewise.cost.Jacobian;
import edgewise.cost.LargeRun;
import edgewise.cost.Memory;
import edgewise.cost.Row;
import edgewise.cost.Stopwatch;
import edgewise.cost.Watcher;
import edgewise.strategy.Mode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code edgewise cost}: what every strategy costs on functions that grow. */
@Command(
    name = "cost",
    description = {
      "Count and time every strategy on functions that grow.",
      "fan-in: x1*x2 + x2*x3 + …; chain: stages of three parallel edges; product: x1*x2*…;",
      "network: a hidden layer that widens, by its parameters; jacobian: many inputs and outputs.",
      "Times that were not really run are extrapolated, and marked ~ in the table."
    },
    mixinStandardHelpOptions = true)
final class CostCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--family",
      paramLabel = "F",
      description = "fan-in, chain, product, network or jacobian; all if not given.")
  private String family;

  @Option(
      names = "--inputs",
      split = ",",
      defaultValue = "10,1000,100000",
      paramLabel = "N",
      description =
          "How many inputs; for a chain, how many stages. ${DEFAULT-VALUE} if not given."
              + " 100000000 inputs of fan-in are really run, if there is the memory.")
  private List<Long> inputs = new ArrayList<>();

  @Option(
      names = "--outputs",
      paramLabel = "M",
      description = "For jacobian: how many outputs; 1000 if not given.")
  private Long outputs;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, json or csv; ${DEFAULT-VALUE} if not given.")
  private GradCommand.Format format;

  @Override
  public Integer call() {
    List<Family> families = families();
    for (Family each : families) {
      inputs.forEach(n -> check(each, n));
    }
    List<Row> rows = new ArrayList<>();
    for (Family each : families) {
      for (long n : inputs) {
        Stopwatch stopwatch = new Stopwatch(each, progress());
        for (Mode mode : Family.STRATEGIES) {
          rows.add(Row.counted(each, n, mode).with(stopwatch.time(mode, n)));
        }
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> CostTable.table(rows, out);
      case CSV -> CostTable.csv(rows, out);
      case JSON -> {
        Json.costs(rows, out);
        out.println();
      }
    }
    return 0;
  }

  private List<Family> families() {
    if (outputs != null && (outputs < 1 || outputs > 1_000_000)) {
      throw wrong("--outputs " + outputs + ": expected a number from 1 to 1000000");
    }
    if (outputs != null && !"jacobian".equals(family)) {
      throw wrong("--outputs " + outputs + ": only --family jacobian has several outputs");
    }
    if (family == null) {
      return Family.ALL;
    }
    Family chosen =
        Family.named(family)
            .orElseThrow(
                () ->
                    wrong(
                        "--family "
                            + family
                            + ": expected "
                            + Family.ALL.stream()
                                .map(Family::id)
                                .collect(Collectors.joining(", "))));
    return List.of(outputs == null ? chosen : new Jacobian(outputs, 1000));
  }

  private void check(Family each, long n) {
    if (n < each.least() || n > each.most()) {
      throw wrong(
          "--inputs "
              + n
              + ": "
              + each.id()
              + " takes a number from "
              + each.least()
              + " to "
              + each.most());
    }
    long available = Memory.available();
    if (Stopwatch.isLarge(each, n) && LargeRun.bytes(n) > available) {
      throw new WrongInput(
          String.format(
              Locale.ROOT,
              "%d inputs need %.1f GB of memory and %.1f GB are free; try --inputs %d",
              n,
              LargeRun.bytes(n) / 1e9,
              available / 1e9,
              LargeRun.fits(available)));
    }
  }

  /** On a terminal a long run tells how far it is; a file or a pipe gets nothing but the result. */
  private Watcher progress() {
    if (System.console() == null || !System.console().isTerminal()) {
      return Watcher.NOBODY;
    }
    PrintWriter err = spec.commandLine().getErr();
    return (stage, done) -> {
      if (stage != Watcher.Stage.TIMING) {
        boolean over = stage == Watcher.Stage.REVERSE && done >= 1;
        err.print(over ? "\r          \r" : "\r%3.0f %%  ".formatted(100 * progress(stage, done)));
        err.flush();
      }
      return true;
    };
  }

  private static double progress(Watcher.Stage stage, double done) {
    return switch (stage) {
      case MEMORY -> 0.6 * done;
      case TAPE -> 0.6 + 0.2 * done;
      case PRIMAL -> 0.8 + 0.08 * done;
      case REVERSE, TIMING -> 0.88 + 0.12 * done;
    };
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
