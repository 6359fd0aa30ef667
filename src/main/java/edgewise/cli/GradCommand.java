package edgewise.cli;

import edgewise.export.table.CsvLines;
import edgewise.graph.Node;
import edgewise.strategy.Answer;
import edgewise.strategy.Detail;
import edgewise.strategy.Mode;
import edgewise.strategy.Question;
import edgewise.strategy.Strategy;
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
    List<Question> questions = arguments.questions();
    arguments.checkOrder(questions.getFirst().graph());
    List<Answer> answers = questions.stream().map(q -> Answer.of(strategy, q)).toList();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> answers.forEach(a -> table(a, out));
      case CSV -> csv(answers, out);
      case JSON -> {
        ResultJson.answers(answers, out);
        out.println();
      }
    }
    return 0;
  }

  /** Prints an answer as text. */
  static void table(Answer answer, PrintWriter out) {
    String target = answer.question().target().name();
    out.println(target + " = " + Numbers.exact(answer.value()));
    for (Map.Entry<Node, Double> entry : answer.gradient().entrySet()) {
      out.println(
          "∂" + target + "/∂" + entry.getKey().name() + " = " + Numbers.exact(entry.getValue()));
    }
    String arithmetic =
        answer.countsArithmetic()
            ? ", "
                + counted(answer.work().multiplications(), "multiplication")
                + ", "
                + counted(answer.work().additions(), "addition")
            : "";
    out.println(
        answer.mode().id()
            + ": "
            + counted(answer.work().passes(), "pass")
            + ", "
            + counted(answer.work().edgeVisits(), "edge visit")
            + arithmetic
            + "; "
            + counted(answer.paths(), "path"));
  }

  private static String counted(Number count, String noun) {
    String plural = noun.endsWith("s") ? noun + "es" : noun + "s";
    return count + " " + (count.toString().equals("1") ? noun : plural);
  }

  private static void csv(List<Answer> answers, PrintWriter out) {
    out.println(
        "target,value,wrt,derivative,mode,passes,edgeVisits,multiplications,additions,paths");
    for (Answer a : answers) {
      a.gradient()
          .forEach(
              (node, derivative) ->
                  out.println(
                      CsvLines.line(
                          Arrays.asList(
                              a.question().target().name(),
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
