package edgewise.explain;

import edgewise.graph.Edge;
import edgewise.strategy.Mode;
import edgewise.strategy.Phase;
import edgewise.strategy.Step;
import java.util.List;

/** A few words for every kind of step: for the heading over the graph and for the list of steps. */
final class Titles {
  private Titles() {}

  /** Before the first step. */
  static LocalizedWord start(Mode mode) {
    return Phrase.of("title.start").with("mode", w -> w.get("mode." + mode.id()));
  }

  static LocalizedWord of(StepContext moment) {
    return switch (moment.step()) {
      case Step.Read s -> about("read", s);
      case Step.Evaluate s -> about("evaluate", s);
      case Step.Differentiate s -> differentiate(s.edge(), moment);
      case Step.Seed s -> about("seed" + way(s), s);
      case Step.Fuse s -> about("fuse" + way(s), s);
      case Step.Multiply s ->
          about("multiply" + way(s), s)
              .with("neighbour", LocalizedWord.plain(s.contribution().neighbour()));
      case Step.Accumulate s -> about("accumulate" + way(s), s);
      case Step.Collect s -> about("collect" + way(s), s);
      case Step.CountPaths s -> about("count", s).with("target", LocalizedWord.plain(s.target()));
      case Step.WalkEdge s -> about("walk", s);
      case Step.AddPath s ->
          about("path", s)
              .with("number", LocalizedWord.number(s.number()))
              .with("total", CountWords.digits(moment.paths()));
      case Step.SkipPaths s -> about("skip", s);
      case Step.Lay s -> about("lay", s);
      case Step.FuseStrands s -> about("strands", s);
      case Step.BypassNode s -> about("bypass", s);
      case Step.Eliminate s -> about(s.kept() ? "passed" : "eliminate", s);
      case Step.Remain s -> about("remain", s).with("target", LocalizedWord.plain(s.target()));
      case Step.Probe s -> about(probe(s), s);
      case Step.Difference s -> about("difference", s);
    };
  }

  private static Phrase about(String key, Step step) {
    return Phrase.of("title." + key).with("node", LocalizedWord.plain(step.node()));
  }

  private static LocalizedWord differentiate(Edge edge, StepContext moment) {
    List<Edge> parallel = Symbols.parallel(moment.graph(), edge);
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
  static String way(Step step) {
    return step.phase() == Phase.FORWARD ? ".forward" : ".reverse";
  }

  /** The suffix for the three kinds of probes. */
  static String probe(Step.Probe step) {
    return step.nudge() == 0 ? "probe" : step.nudge() < 0 ? "probe.down" : "probe.up";
  }
}
