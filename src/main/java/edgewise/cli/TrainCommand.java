package edgewise.cli;

import edgewise.network.Network;
import edgewise.network.TrainingPlan;
import edgewise.network.file.NetworkFile;
import edgewise.network.file.TrainingSection;
import edgewise.text.Numbers;
import edgewise.training.DataSet;
import edgewise.training.DataSource;
import edgewise.training.StandardSet;
import edgewise.training.TrainingReport;
import edgewise.training.TrainingSetup;
import edgewise.training.csv.CsvFormat;
import edgewise.training.csv.CsvImport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code edgewise train}: trains a file's network as its training section says, and prints the
 * course and the trained network. If training diverges, everything until then is printed.
 */
@Command(
    name = "train",
    description = "Train a network and print what came of it.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  private static final int TABLE_ROWS = 20;

  enum Format {
    TABLE,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A network file; - reads standard input.")
  private String file;

  @Option(names = "--epochs", paramLabel = "N", description = "Instead of the file's.")
  private Integer epochs;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Of random parameters and of the order of samples, instead of the file's.")
  private Long seed;

  @Option(
      names = "--standardise",
      description = "Shift and scale every feature to mean 0 and standard deviation 1.")
  private boolean standardise;

  @Option(
      names = "--skip-bad-rows",
      description = "Leave out rows of a table that cannot be used, instead of refusing it.")
  private boolean skipBadRows;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table or json; ${DEFAULT-VALUE} if not given.")
  private Format format;

  @Override
  public Integer call() {
    if (epochs != null && epochs < 0) {
      throw new ParameterException(spec.commandLine(), "--epochs cannot be below 0");
    }
    NetworkFile read = NetworkFile.read(ProgramSource.file(file), Optional.ofNullable(seed));
    TrainingSection section =
        read.training()
            .orElseThrow(
                () ->
                    new WrongInput(
                        file
                            + " asks for no training; add \"training\": {\"data\": \"xor\","
                            + " \"learningRate\": 0.5, \"epochs\": 1000}"));
    TrainingPlan plan = seed == null ? section.plan() : section.plan().withSeed(seed);
    int count = epochs == null ? section.epochs() : epochs;
    DataSource data = source(read, section.data(), plan.seed());
    TrainingSetup setup = TrainingSetup.of(read.network(), data, standardise, plan, count);
    TrainingReport report = TrainingReport.of(setup.training(), data.name(), count);
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> print(report, plan, out);
      case JSON -> {
        report.writeJson(out);
        out.println();
      }
    }
    return 0;
  }

  private DataSource source(NetworkFile read, String data, long drawn) {
    if (data.equals(DataSource.Single.NAME)) {
      return read.sample()
          .map(DataSource.Single::new)
          .orElseThrow(() -> new WrongInput(file + " has no sample, and is to learn from it"));
    }
    return StandardSet.named(data)
        .<DataSource>map(set -> new DataSource.Standard(set, drawn))
        .orElseGet(() -> new DataSource.Table(table(data)));
  }

  /** Reads a CSV table in the network file's folder. */
  private DataSet table(String data) {
    try {
      Path path = file.equals("-") ? Path.of(data) : Path.of(file).resolveSibling(data);
      if (Files.isRegularFile(path)) {
        CsvImport reading = CsvImport.of(data, Files.readAllBytes(path), CsvFormat.DETECTED);
        return skipBadRows ? reading.skippingBadRows() : reading.complete();
      }
    } catch (InvalidPathException e) {
      throw unknown(data, e);
    } catch (IOException e) {
      throw new WrongInput(data + " cannot be read: " + e.getMessage(), e);
    }
    throw unknown(data, null);
  }

  private static WrongInput unknown(String data, Exception cause) {
    String names =
        Arrays.stream(StandardSet.values()).map(StandardSet::id).collect(Collectors.joining(", "));
    return new WrongInput(
        "there are no data \""
            + data
            + "\": neither a file beside the network's, nor one of "
            + names
            + ", "
            + DataSource.Single.NAME,
        cause);
  }

  private static void print(TrainingReport report, TrainingPlan plan, PrintWriter out) {
    Network network = report.network();
    String layers = network.layers().stream().map(String::valueOf).collect(Collectors.joining("–"));
    out.printf(
        Locale.ROOT,
        "%s, %d samples; %s; η = %s, batch %d, seed %d%n%n",
        report.data(),
        report.samples(),
        layers,
        Numbers.exact(plan.learningRate()),
        plan.batch(),
        plan.seed());
    boolean classes = report.last().accuracy().isPresent();
    out.println("   epoch        loss" + (classes ? "   accuracy" : ""));
    int every = Math.max(1, Math.ceilDiv(report.history().size() - 1, TABLE_ROWS));
    for (int i = 0; i < report.history().size(); i++) {
      if (i % every == 0 || i == report.history().size() - 1) {
        row(report.history().get(i), out);
      }
    }
    report.stopped().ifPresent(r -> out.println("\n" + r.in(Locale.ENGLISH)));
  }

  private static void row(TrainingReport.Row row, PrintWriter out) {
    String accuracy =
        row.accuracy().isPresent()
            ? String.format(Locale.ROOT, "%10.1f %%", 100 * row.accuracy().getAsDouble())
            : "";
    out.println(
        String.format(
            Locale.ROOT, "%8d  %10s%s", row.epoch(), Numbers.display(row.loss()), accuracy));
  }
}
