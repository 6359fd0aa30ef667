package edgewise.cli;

import edgewise.explain.Explanation;
import edgewise.export.table.CsvLines;
import edgewise.strategy.Detail;
import edgewise.strategy.Step;
import edgewise.strategy.Strategy;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import edgewise.study.TraceNarration;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code edgewise trace}: every step with its number, its formula and its sentence. */
@Command(name = "trace", description = "Print every step.", mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSON,
    CSV,
    LATEX,
    MARKDOWN
  }

  @Spec private CommandSpec spec;
  @Mixin private DerivativeArguments arguments;

  @Option(
      names = "--detail",
      defaultValue = "node",
      description = "node or edge; ${DEFAULT-VALUE} if not given.")
  private Detail detail;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, json, csv, latex or markdown; ${DEFAULT-VALUE} if not given.")
  private Format format;

  @Option(
      names = "--lang",
      defaultValue = "en",
      description = "en or zh; ${DEFAULT-VALUE} if not given.")
  private Language language;

  @Override
  public Integer call() {
    Strategy strategy = arguments.options(detail).strategy();
    List<Target> targets = arguments.targets();
    arguments.checkOrder(targets.getFirst().graph());
    List<ExplainedStep> steps = new ArrayList<>();
    for (Target target : targets) {
      Trace trace = strategy.trace(target, detail);
      steps.addAll(explain(TraceNarration.of(trace, language.locale()), steps.size()));
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> text(steps, out);
      case CSV -> csv(steps, out);
      case LATEX -> latex(steps, out);
      case MARKDOWN -> markdown(steps, out);
      case JSON -> {
        ResultJson.steps(steps, out);
        out.println();
      }
    }
    return 0;
  }

  /** The steps of a narration, numbered on from {@code before}. */
  static List<ExplainedStep> explain(TraceNarration narration, int before) {
    List<ExplainedStep> steps = new ArrayList<>(narration.size());
    for (int k = 1; k <= narration.size(); k++) {
      Step step = narration.trace().steps().get(k - 1);
      Explanation explanation = narration.explanation(k);
      String latex =
          explanation.formula()
              + (explanation.numbers().isEmpty() ? "" : " \\quad " + explanation.numbers());
      String formula = (explanation.formulaText() + " " + explanation.numbersText()).strip();
      steps.add(
          new ExplainedStep(
              before + k, step, latex, formula, Explanation.plain(narration.sentence(k))));
    }
    return steps;
  }

  /** Prints steps as plain text, under a heading for every phase. */
  static void text(List<ExplainedStep> steps, PrintWriter out) {
    String phase = "";
    int width = Integer.toString(steps.size()).length();
    for (ExplainedStep step : steps) {
      if (!step.step().phase().id().equals(phase)) {
        phase = step.step().phase().id();
        out.println("-- " + phase);
      }
      String number = " ".repeat(width - Integer.toString(step.number()).length()) + step.number();
      out.println(number + ". " + step.formula());
      out.println(" ".repeat(width + 2) + step.text());
    }
  }

  private static void csv(List<ExplainedStep> steps, PrintWriter out) {
    out.println("step,phase,action,node,edge,value,latex,text");
    for (ExplainedStep explained : steps) {
      Step step = explained.step();
      out.println(
          CsvLines.line(
              Arrays.asList(
                  explained.number(),
                  step.phase().id(),
                  step.action(),
                  step.node() == null ? null : step.node().name(),
                  step.edges().size() == 1 ? step.edges().getFirst().id() : null,
                  step.value(),
                  explained.latex(),
                  explained.text())));
    }
  }

  private static void markdown(List<ExplainedStep> steps, PrintWriter out) {
    out.println("| step | phase | formula | |");
    out.println("| ---: | --- | --- | --- |");
    for (ExplainedStep step : steps) {
      out.println(
          "| "
              + step.number()
              + " | "
              + step.step().phase().id()
              + " | $"
              + step.latex().replace("|", "\\vert ")
              + "$ | "
              + step.text().replace("|", "\\|")
              + " |");
    }
  }

  private static void latex(List<ExplainedStep> steps, PrintWriter out) {
    out.println("\\begin{tabular}{rlll}");
    out.println("step & phase & formula & \\\\ \\hline");
    for (ExplainedStep step : steps) {
      out.println(
          step.number()
              + " & "
              + step.step().phase().id()
              + " & $"
              + step.latex()
              + "$ & "
              + escaped(step.text())
              + " \\\\");
    }
    out.println("\\end{tabular}");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\textbackslash ")
        .replace("&", "\\&")
        .replace("%", "\\%")
        .replace("#", "\\#")
        .replace("_", "\\_")
        .replace("^", "\\^{}")
        .replace("∂", "$\\partial$")
        .replace("∞", "$\\infty$")
        .replace("′", "$'$");
  }
}
