package edgewise.explain;

import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.strategy.Contribution;
import edgewise.strategy.Step;
import java.util.List;

/** The preview of the next step: what it will do, without its number. */
final class NextStepPreviews {
  private NextStepPreviews() {}

  /**
   * The preview of a step.
   *
   * @param context the context of that step
   */
  static LocalizedWord of(StepContext context) {
    return switch (context.step()) {
      case Step.Read s -> ofNode("read", s);
      case Step.Evaluate s ->
          ofNode("evaluate", s).with("definition", LocalizedWord.formula(s.node().formula()));
      case Step.Differentiate s -> differentiate(s, context);
      case Step.Seed s -> ofNode("seed" + Titles.directionSuffix(s), s);
      case Step.Fuse s -> edge("fuse", s.edges().getFirst()).count("count", s.edges().size());
      case Step.Multiply s ->
          ofNode("multiply" + Titles.directionSuffix(s), s)
              .with("neighbour", s.contribution().neighbour());
      case Step.Accumulate s -> ofNode(s.first() ? "accumulate.first" : "accumulate", s);
      case Step.Collect s -> collect(s, context);
      case Step.CountPaths s -> ofNode("count", s).with("target", s.target());
      case Step.WalkEdge s ->
          edge(s.position() == 0 ? "walk.first" : "walk", s.path().edges().get(s.position()));
      case Step.AddPath s ->
          ofNode(s.walked() ? "path.walked" : "path", s)
              .with("path", PathSentences.route(s, context))
              .with("number", LocalizedWord.number(s.number()))
              .with("total", CountWords.digits(context.paths()));
      case Step.SkipPaths s -> ofNode("skip", s).with("count", s.skipped());
      case Step.Lay s -> ofNode("lay", s);
      case Step.FuseStrands s ->
          between("strands", s.result().from(), s.result().to()).count("count", s.fused().size());
      case Step.BypassNode s ->
          between("bypass", s.bypass().in().from(), s.bypass().out().to()).with("node", s.node());
      case Step.Eliminate s ->
          ofNode(s.kept() ? "passed" : s.counted() ? "eliminate.done" : "eliminate", s);
      case Step.Remain s -> ofNode("remain", s).with("target", s.target());
      case Step.Probe s -> ofNode(Titles.probeSuffix(s), s).with("target", context.target());
      case Step.Difference s -> ofNode("difference", s).with("target", context.target());
    };
  }

  private static Phrase ofNode(String key, Step step) {
    return Phrase.of("next." + key).with("node", step.node());
  }

  private static Phrase edge(String key, Edge edge) {
    return between(key, edge.source(), edge.target());
  }

  private static Phrase between(String key, Node from, Node to) {
    return Phrase.of("next." + key).with("from", from).with("to", to);
  }

  private static Phrase differentiate(Step.Differentiate step, StepContext context) {
    boolean first = context.before().map(s -> !(s instanceof Step.Differentiate)).orElse(true);
    List<Edge> parallel = Symbols.parallel(context.graph(), step.edge());
    String which =
        parallel.size() == 1 ? "" : Symbols.isNamed(step.edge()) ? ".named" : ".parallel";
    Phrase hint = edge("differentiate" + (first ? ".first" : "") + which, step.edge());
    return switch (which) {
      case ".named" -> hint.with("name", LocalizedWord.name(step.edge().coefficient().name()));
      case ".parallel" ->
          hint.with("number", LocalizedWord.number(parallel.indexOf(step.edge()) + 1))
              .with("total", LocalizedWord.number(parallel.size()));
      default -> hint;
    };
  }

  private static Phrase collect(Step.Collect step, StepContext context) {
    List<Contribution> contributions = step.contributions();
    String key =
        switch (contributions.size()) {
          case 0 -> "collect.none" + Titles.directionSuffix(step);
          case 1 -> "collect.one";
          case 2 -> "collect.two";
          default -> "collect.many";
        };
    LocalizedWord neighbours =
        contributions.isEmpty()
            ? LocalizedWord.of("")
            : LocalizedWord.and(
                contributions.stream().map(c -> LocalizedWord.name(c.neighbour())).toList());
    return ofNode(key, step)
        .with("neighbours", neighbours)
        .with("seed", context.subject())
        .count("count", contributions.size());
  }
}
