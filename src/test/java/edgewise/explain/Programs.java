package edgewise.explain;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Elementary;
import edgewise.graph.Node;
import edgewise.language.Program;
import edgewise.lesson.Example;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Evaluation;
import edgewise.strategy.FiniteDifferences;
import edgewise.strategy.ForwardMode;
import edgewise.strategy.MergedPaths;
import edgewise.strategy.PathSum;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Programs whose traces bring up every kind of step, every operation and every way to a non-number.
 */
final class Programs {

  /** Every operation that is not a function of one argument, and a few shapes of formulas. */
  static final List<String> OPERATIONS =
      List.of(
          "a=3; b=4; c=5; y = a*b/c - a^b + b^2 - c + 2*a",
          "a=3; b=4; y = -a + (b - a) - pow(a, b)",
          "a=3; b=-4; c=5; y = prod(a, b, c) + sum(a, b) + mean(a, b, c)",
          "a=3; b=-4; c=5; y = max(a, b, c) * min(a, b) * hypot(a, b) * atan2(a, b)",
          "x=3; h = x*x; y = h*x + sin(h)",
          "let k = 3; x = 0.5; y = k*x + x^k + k/x",
          "x=2; u = x*x; y = u*u",
          "x=1; z=2; y = x + 1; X -> Y : 2; W -> Y : 3; X=1; W=2; q = Y + y*z",
          "a=1; b=1; c=1; d=1; f=1; g=1; h=1; y = a+b+c+d+f+g+h; z = y*y",
          "x=0.1; y = x + 0.2 + x/3",
          "x=3; u = sum(x); y = prod(x, u)",
          "x=2; dead=7; unused = dead*2; y = x*3; output y",
          "x=2; y=3; p = x*y; q = p + x; r = p*q; s = q - p*r; output s");

  /** A line for every kink. */
  static final List<String> KINKS =
      List.of(
          "x=0; y = abs(x)",
          "x=0; y = relu(x)",
          "x=0; y = leakyrelu(x)",
          "a=2; b=2; c=1; y = max(a, b, c)",
          "a=2; b=2; c=3; y = min(a, b, c)",
          "a=0; b=0; y = hypot(a, b)");

  /** Numbers that are none. */
  static final List<String> IRREGULAR =
      List.of(
          "x=0; u = ln(x); y = u*2",
          "x=-1; u = ln(x); v = log2(x); w = log10(x); y = u + v + w",
          "x=-4; u = sqrt(x); y = u + 1",
          "x=0; y = sqrt(x)",
          "x=0; y = cbrt(x)",
          "x=2; u = asin(x); v = acos(x); y = u + v",
          "x=1; y = asin(x)",
          "x=1; z=0; y = x / z",
          "x=0; z=0; y = x / z",
          "x=1000; y = exp(x)",
          "x=1e200; y = x*x",
          "x=1e308; y = x + x",
          "x=0; u = 1/x; v = -u; y = u + v",
          "x=0; u = 1/x; y = u*x",
          "x=0; u = 1/x; v = 2/x; y = u/v",
          "x=0; u = 1/x; y = sin(u)",
          "x=-8; n=0.5; y = x^n",
          "x=0; n=-2; y = x^n",
          "a=0; b=0; y = atan2(a, b)",
          "y = x*2 + 1",
          "x=0; u = sqrt(x); y = u*u",
          "x=0; u = sqrt(x); v = 0*u; y = v + x",
          "x=0; u = sqrt(x); v = -u; y = u + v",
          "b=1; y = max(a, b) + mean(a, b)",
          "x=1e200; a = 1e200*x; y = 3*a",
          "x=0; t = ln(x) + x; y = t*t");

  private Programs() {}

  /** The programs that come with Edgewise: the golden cases. */
  static List<String> examples() {
    return Arrays.stream(Example.values()).map(Example::program).toList();
  }

  /**
   * A program for every function of one argument, at a point on either side of 0 and in its domain.
   */
  static List<String> functions() {
    List<String> programs = new ArrayList<>();
    for (Elementary function : Elementary.values()) {
      for (double x : new double[] {0.5, -0.5}) {
        programs.add("x=" + x + "; u = " + function.symbol() + "(x); y = 3*u");
      }
    }
    return programs;
  }

  /** Every program of this class. */
  static List<String> all() {
    return Stream.of(examples(), OPERATIONS, functions(), KINKS, IRREGULAR)
        .flatMap(List::stream)
        .toList();
  }

  static ComputationGraph graph(String program) {
    return Program.parse(program).graph();
  }

  /** All strategies that the program has, differences and merging in all their kinds. */
  static List<Strategy> strategies() {
    return List.of(
        new Evaluation(),
        new PathSum(3),
        new MergedPaths(),
        new MergedPaths(new EliminationOrder.Markowitz()),
        new ForwardMode(),
        new ReverseMode(),
        new FiniteDifferences(),
        new FiniteDifferences(OptionalDouble.empty(), true));
  }

  /**
   * Traces of the program: by a single input, by all of them and by every node, unless it is large.
   */
  static List<Trace> traces(String program) {
    ComputationGraph graph = graph(program);
    Node output = graph.outputs().getFirst();
    List<Node> inputs = graph.inputs();
    boolean small = graph.nodes().size() < 12;
    Set<Target> targets = new LinkedHashSet<>();
    targets.add(new Target(graph, output, inputs.subList(0, 1)));
    targets.add(
        new Target(graph, output, small ? inputs : inputs.subList(0, Math.min(3, inputs.size()))));
    if (small && inputs.size() > 1) {
      targets.add(new Target(graph, output, graph.nodes()));
    }
    List<Trace> traces = new ArrayList<>();
    for (Target target : targets) {
      for (Strategy strategy : strategies()) {
        for (Detail detail : Detail.values()) {
          traces.add(strategy.trace(target, detail));
        }
      }
    }
    return traces;
  }
}
