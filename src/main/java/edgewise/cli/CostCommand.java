package edgewise.cli;

import edgewise.autodiff.SweepProgress;
import edgewise.cost.CostLab;
import edgewise.cost.CostRow;
import edgewise.cost.Family;
import edgewise.cost.LargePass;
import edgewise.cost.TooLittleMemory;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code edgewise cost}: what the gradient of a family's members costs, strategy by strategy. */
@Command(
    name = "cost",
    description = {
      "Count and time the strategies on functions of growing size.",
      "Work is counted exactly; times are measured, or extrapolated where that would take long."
          + " fan-in with 100000000 inputs really runs the reverse pass."
    },
    mixinStandardHelpOptions = true)
final class CostCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--family",
      defaultValue = "fan-in",
      description = "fan-in, chain, product, network or jacobian; ${DEFAULT-VALUE} if not given.")
  private String family;

  @Option(
      names = "--inputs",
      split = ",",
      defaultValue = "10,1000,100000",
      paramLabel = "N",
      description = "Numbers of inputs, for chain of stages; ${DEFAULT-VALUE} if not given.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--outputs",
      paramLabel = "M",
      description = "For jacobian: how many outputs; 100 if not given.")
  private Integer outputs;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, json or csv; ${DEFAULT-VALUE} if not given.")
  private GradCommand.Format format;

  @Override
  public Integer call() {
    Family of = Family.named(family).orElseThrow(() -> wrong("--family " + family + FAMILIES));
    List<Long> sizes = inputs.stream().map(text -> size(of, text)).toList();
    List<CostRow> rows;
    try {
      rows = CostLab.measure(of, sizes, outputs(of), progress());
    } catch (TooLittleMemory e) {
      throw new WrongInput(of.id() + " " + e.getMessage(), e);
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> CostTable.print(rows, out);
      case CSV -> csv(rows, out);
      case JSON -> {
        ResultJson.costs(rows, out);
        out.println();
      }
    }
    return 0;
  }

  private static final String FAMILIES = ": expected fan-in, chain, product, network or jacobian";

  private long size(Family of, String text) {
    long most = of == Family.FAN_IN ? LargePass.MOST : of.largest();
    try {
      long size = Long.parseLong(text.strip());
      if (size >= of.smallest() && size <= most) {
        return size;
      }
    } catch (NumberFormatException e) {
      // reported below, together with numbers out of range
    }
    throw wrong("--inputs " + text + ": expected a number from " + of.smallest() + " to " + most);
  }

  private long outputs(Family of) {
    if (outputs == null) {
      return of.outputs();
    }
    if (of != Family.JACOBIAN || outputs < 1 || outputs > 100_000) {
      throw wrong("--outputs " + outputs + ": expected a number from 1 to 100000, with jacobian");
    }
    return outputs;
  }

  /**
   * The progress: on a terminal a line that is overwritten; nothing if the output is redirected.
   */
  @SuppressWarnings("SystemConsoleNull") // it is null in a runtime without the line editor's module
  private SweepProgress progress() {
    if (System.console() == null || !System.console().isTerminal()) {
      return SweepProgress.NONE;
    }
    PrintWriter err = spec.commandLine().getErr();
    return fraction -> {
      err.printf("\r%3.0f %%", 100 * fraction);
      if (fraction >= 1) {
        err.print("\r");
      }
      err.flush();
      return true;
    };
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private static void csv(List<CostRow> rows, PrintWriter out) {
    out.println(CostRow.HEAD);
    rows.forEach(row -> out.println(row.line()));
  }
}
