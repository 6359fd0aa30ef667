package edgewise.cli;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.language.Program;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import edgewise.strategy.Target;
import edgewise.study.DerivativeOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The options that several commands share: the program, the values of its inputs, targets and wrt,
 * and the strategy.
 */
final class DerivativeArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE|PROGRAM",
      description = "A file, a program such as \"(a+b)*(b+1)\", or - for standard input.")
  private String source;

  @Option(
      names = "--at",
      split = ",",
      paramLabel = "NAME=VALUE",
      description = "Values of inputs, such as a=2,b=1.")
  private Map<String, Double> at = new LinkedHashMap<>();

  @Option(
      names = "--of",
      split = ",",
      paramLabel = "NODE",
      description = "What is differentiated; all outputs if not given.")
  private List<String> of = new ArrayList<>();

  @Option(
      names = "--wrt",
      split = ",",
      paramLabel = "NODE",
      description = "By what it is differentiated; all inputs if not given.")
  private List<String> wrt = new ArrayList<>();

  @Option(
      names = "--mode",
      defaultValue = "reverse",
      description =
          "reverse, forward, path-sum, merged, differences or evaluate; ${DEFAULT-VALUE} if not given.")
  private String mode;

  @Option(
      names = "--order",
      defaultValue = "inputs",
      description = "For merged: inputs, outputs, markowitz, or nodes such as c,d.")
  private String order;

  @Option(
      names = "--step-size",
      paramLabel = "H",
      description = "For differences: how far inputs are nudged.")
  private Double stepSize;

  @Option(
      names = "--one-sided",
      description = "For differences: f(x+h) − f(x) instead of f(x+h) − f(x−h).")
  private boolean oneSided;

  /** The program's graph with the values of {@code --at}. */
  ComputationGraph graph() {
    ComputationGraph graph = Program.parse(ProgramSource.read(source)).graph();
    for (String name : at.keySet()) {
      if (!graph.node(name).map(Node::isInput).orElse(false)) {
        throw wrong(
            "--at " + name + ": there is no such input; the inputs are " + names(graph.inputs()));
      }
    }
    return graph.withInputs(at);
  }

  /**
   * One question for every target.
   *
   * @throws WrongInput if an input that is needed has no value
   */
  List<Target> targets() {
    ComputationGraph graph = graph();
    List<Node> outputs = of.isEmpty() ? graph.outputs() : nodes(graph, "--of", of);
    List<Node> by = wrt.isEmpty() ? graph.inputs() : nodes(graph, "--wrt", wrt);
    for (Node output : outputs) {
      List<Node> open =
          graph.ancestors(output).stream()
              .filter(n -> n.isInput() && n.given().isEmpty())
              .sorted((a, b) -> Integer.compare(a.index(), b.index()))
              .toList();
      if (!open.isEmpty()) {
        String example = open.stream().map(n -> n.name() + "=1").collect(Collectors.joining(","));
        throw new WrongInput(
            (open.size() == 1 ? "input " : "inputs ")
                + names(open)
                + (open.size() == 1 ? " has no value" : " have no value")
                + "; give one in the program, or with --at "
                + example);
      }
    }
    return outputs.stream().map(output -> new Target(graph, output, by)).toList();
  }

  /** The chosen strategy and its options, with steps of that detail. */
  DerivativeOptions options(Detail detail) {
    Mode chosen =
        Arrays.stream(Mode.values())
            .filter(each -> each.id().equals(mode))
            .findFirst()
            .orElseThrow(
                () ->
                    wrong(
                        "--mode "
                            + mode
                            + ": expected reverse, forward, path-sum, merged, differences or"
                            + " evaluate"));
    OptionalDouble step = chosen == Mode.DIFFERENCES ? step() : OptionalDouble.empty();
    return new DerivativeOptions(chosen, detail, EliminationOrder.parse(order), step, oneSided);
  }

  private OptionalDouble step() {
    if (stepSize == null) {
      return OptionalDouble.empty();
    }
    if (!(stepSize > 0) || stepSize.isInfinite()) {
      throw wrong("--step-size " + stepSize + ": expected a number greater than 0");
    }
    return OptionalDouble.of(stepSize);
  }

  /** Checks that the names in {@code --order} are nodes of the graph. */
  void checkOrder(ComputationGraph graph) {
    if (EliminationOrder.parse(order) instanceof EliminationOrder.Listed(List<String> names)) {
      nodes(graph, "--order", names);
    }
  }

  private List<Node> nodes(ComputationGraph graph, String option, List<String> requested) {
    List<Node> nodes = new ArrayList<>();
    for (String name : requested) {
      nodes.add(
          graph
              .node(name.strip())
              .orElseThrow(
                  () ->
                      wrong(
                          option
                              + " "
                              + name
                              + ": there is no such node; the nodes are "
                              + names(graph.nodes()))));
    }
    return nodes.stream().distinct().toList();
  }

  private static String names(List<Node> nodes) {
    String shown = nodes.stream().limit(12).map(Node::name).collect(Collectors.joining(", "));
    return nodes.size() > 12 ? shown + ", …" : shown;
  }

  /** An error of the command line: its message, and exit status 2. */
  CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
