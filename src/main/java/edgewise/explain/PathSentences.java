package edgewise.explain;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.strategy.PathSum;
import edgewise.strategy.Step;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The sentences of path steps: the number of paths, the route of each, and the product it adds. */
final class PathSentences {
  private static final int MOST_STAGES = 5;

  private PathSentences() {}

  static LocalizedWord of(Step.CountPaths step) {
    String key =
        step.count().signum() == 0
            ? "none"
            : step.node() == step.target()
                ? "self"
                : step.count().equals(BigInteger.ONE)
                    ? "one"
                    : step.count().compareTo(BigInteger.valueOf(PathSum.WATCHABLE)) > 0
                        ? "many"
                        : "some";
    return Phrase.of("paths." + key)
        .with("node", step.node())
        .with("target", step.target())
        .with("count", step.count());
  }

  static LocalizedWord of(Step.WalkEdge step, StepContext context) {
    Edge edge = step.path().edges().get(step.position());
    boolean arrives = step.position() == step.path().length() - 1;
    String key = step.position() == 0 ? "walk.first" : arrives ? "walk.last" : "walk";
    double before =
        context.before().filter(s -> s instanceof Step.WalkEdge).map(Step::value).orElse(1.0);
    return Phrase.of(key)
        .with("from", edge.source())
        .with("to", edge.target())
        .with("before", before)
        .with("partial", step.partial())
        .with("value", step.value());
  }

  static LocalizedWord of(Step.AddPath step, StepContext context) {
    BigInteger number = BigInteger.valueOf(step.number());
    boolean last = number.equals(context.paths());
    String key =
        last ? (step.number() == 1 ? "only" : "last") : step.number() == 1 ? "first" : "more";
    return Phrase.of("path." + key)
        .with("path", route(step, context))
        .with("target", context.target())
        .with("node", step.node())
        .with("number", LocalizedWord.number(step.number()))
        .with("total", CountWords.digits(context.paths()))
        .with("product", step.product())
        .with("before", step.before())
        .with("value", step.value());
  }

  static LocalizedWord of(Step.SkipPaths step) {
    return Phrase.of("skip").with("count", step.skipped()).with("value", step.value());
  }

  /** The route of a path, b → c → e; parallel edges are distinguished, X –α→ Y. */
  static LocalizedWord route(Step.AddPath step, StepContext context) {
    List<String> stages = new ArrayList<>();
    for (Edge edge : step.path().edges()) {
      stages.add(" " + arrow(context.graph(), edge) + " `" + edge.target().name() + "`");
    }
    List<String> shown =
        stages.size() <= MOST_STAGES ? stages : Elision.shortened(stages, " → ⋯", 2, 1);
    return LocalizedWord.of("`" + step.node().name() + "`" + String.join("", shown));
  }

  private static String arrow(ComputationGraph graph, Edge edge) {
    List<Edge> parallel = Symbols.parallel(graph, edge);
    if (Symbols.isNamed(edge)) {
      return "–`" + edge.coefficient().name() + "`→";
    }
    return parallel.size() == 1 ? "→" : "–#" + (parallel.indexOf(edge) + 1) + "→";
  }
}
