package edgewise.explain;

import edgewise.graph.Edge;
import edgewise.strategy.Mode;
import edgewise.strategy.Phase;
import edgewise.strategy.Step;
import java.util.List;

/** The title of every kind of step, for the heading over the graph and the list of steps. */
final class Titles {
  private Titles() {}

  /** Before the first step. */
  static LocalizedWord start(Mode mode) {
    return Phrase.of("title.start").with("mode", w -> w.get("mode." + mode.id()));
  }

  /** The title of a step. */
  static LocalizedWord of(StepContext context) {
    return switch (context.step()) {
      case Step.Read s -> ofNode("read", s);
      case Step.Evaluate s -> ofNode("evaluate", s);
      case Step.Differentiate s -> differentiate(s.edge(), context);
      case Step.Seed s -> ofNode("seed" + directionSuffix(s), s);
      case Step.Fuse s -> ofNode("fuse" + directionSuffix(s), s);
      case Step.Multiply s ->
          ofNode("multiply" + directionSuffix(s), s)
              .with("neighbour", LocalizedWord.plain(s.contribution().neighbour()));
      case Step.Accumulate s -> ofNode("accumulate" + directionSuffix(s), s);
      case Step.Collect s -> ofNode("collect" + directionSuffix(s), s);
      case Step.CountPaths s -> ofNode("count", s).with("target", LocalizedWord.plain(s.target()));
      case Step.WalkEdge s -> ofNode("walk", s);
      case Step.AddPath s ->
          ofNode("path", s)
              .with("number", LocalizedWord.number(s.number()))
              .with("total", CountWords.digits(context.paths()));
      case Step.SkipPaths s -> ofNode("skip", s);
      case Step.Lay s -> ofNode("lay", s);
      case Step.FuseStrands s -> ofNode("strands", s);
      case Step.BypassNode s -> ofNode("bypass", s);
      case Step.Eliminate s -> ofNode(s.kept() ? "passed" : "eliminate", s);
      case Step.Remain s -> ofNode("remain", s).with("target", LocalizedWord.plain(s.target()));
      case Step.Probe s -> ofNode(probeSuffix(s), s);
      case Step.Difference s -> ofNode("difference", s);
    };
  }

  private static Phrase ofNode(String key, Step step) {
    return Phrase.of("title." + key).with("node", LocalizedWord.plain(step.node()));
  }

  private static LocalizedWord differentiate(Edge edge, StepContext context) {
    List<Edge> parallel = Symbols.parallel(context.graph(), edge);
    String which = parallel.size() == 1 ? "" : Symbols.isNamed(edge) ? ".named" : ".parallel";
    Phrase title =
        Phrase.of("title.differentiate" + which)
            .with("operand", LocalizedWord.plain(edge.source()))
            .with("node", LocalizedWord.plain(edge.target()));
    return switch (which) {
      case ".named" -> title.with("name", LocalizedWord.of(edge.coefficient().name()));
      case ".parallel" ->
          title
              .with("number", LocalizedWord.number(parallel.indexOf(edge) + 1))
              .with("total", LocalizedWord.number(parallel.size()));
      default -> title;
    };
  }

  /** The suffix of keys that differ between the two sweeps. */
  static String directionSuffix(Step step) {
    return step.phase() == Phase.FORWARD ? ".forward" : ".reverse";
  }

  /** The suffix for the three kinds of probes. */
  static String probeSuffix(Step.Probe step) {
    return step.nudge() == 0 ? "probe" : step.nudge() < 0 ? "probe.down" : "probe.up";
  }
}
