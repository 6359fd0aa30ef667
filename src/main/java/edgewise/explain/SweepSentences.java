package edgewise.explain;

import edgewise.graph.Argument;
import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Contribution;
import edgewise.strategy.Phase;
import edgewise.strategy.Step;
import java.util.List;

/**
 * The sentences of sweep steps: where a tangent or adjoint comes from, and how the operation
 * between changes it.
 */
final class SweepSentences {
  private SweepSentences() {}

  static LocalizedWord of(Step.Fuse step) {
    Edge edge = step.edges().getFirst();
    return Phrase.of("fuse")
        .with("from", edge.source())
        .with("to", edge.target())
        .with("measured", LocalizedWord.measured(Symbols.rule(step.edges()), step.value()))
        .count("count", step.edges().size());
  }

  static LocalizedWord of(Step.Multiply step) {
    Contribution c = step.contribution();
    String key = c.seeded() ? "multiply.seed" : "multiply" + Titles.directionSuffix(step);
    return single(Phrase.of(key), c).with("node", step.node());
  }

  static LocalizedWord of(Step.Accumulate step, StepContext context) {
    String place = step.last() ? (step.first() ? "only" : "last") : step.first() ? "first" : "more";
    return Phrase.of("accumulate." + place)
        .with("quantity", quantity(step))
        .with("node", step.node())
        .with("seed", context.subject())
        .with("product", step.contribution().product())
        .with("before", step.before())
        .with("value", step.value());
  }

  static LocalizedWord of(Step.Collect step, StepContext context) {
    List<Contribution> contributions = step.contributions();
    Phrase phrase =
        switch (contributions.size()) {
          case 0 ->
              Phrase.of(
                  (isOtherInput(step) ? "zero.input" : "zero") + Titles.directionSuffix(step));
          case 1 -> one(step, contributions.getFirst());
          default ->
              Phrase.of("collect.many" + Titles.directionSuffix(step))
                  .with("ways", LocalizedWord.or(terms(contributions)))
                  .count("count", contributions.size());
        };
    return phrase
        .with("node", step.node())
        .with("seed", context.subject())
        .with("value", step.value());
  }

  /** Whether the node is an input other than the seed of the forward sweep. */
  private static boolean isOtherInput(Step.Collect step) {
    return step.phase() == Phase.FORWARD && step.node().isInput();
  }

  private static Phrase one(Step.Collect step, Contribution c) {
    String seeded = Double.isFinite(c.product()) ? "collect.seed" : "collect.seed.irregular";
    String key = c.seeded() ? seeded : "collect.one";
    return single(Phrase.of(key + Titles.directionSuffix(step)), c).with("because", because(c));
  }

  private static Phrase single(Phrase phrase, Contribution c) {
    return phrase
        .with("neighbour", c.neighbour())
        .with("incoming", c.incoming())
        .with("value", c.product())
        .with("outcome", outcome(c))
        .with("passage", OperationTexts.propagation(c.edges(), c.partial()));
  }

  /** "As 6", or "unchanged". */
  private static LocalizedWord outcome(Contribution c) {
    return Phrase.of(c.product() == c.incoming() ? "outcome.same" : "outcome")
        .with("value", c.product());
  }

  /** ∂(c · d)/∂d = c and c is 3. */
  private static LocalizedWord because(Contribution c) {
    Node target = c.edges().getFirst().target();
    Node source = c.edges().getFirst().source();
    Formula rule = Symbols.rule(c.edges());
    Formula definition = target.formula();
    String whole = MarkedFormula.text(definition);
    boolean closed = definition instanceof Formula.Apply || definition instanceof Formula.Name;
    boolean shorter = target.arguments().size() > Elision.MOST;
    LocalizedWord symbol =
        shorter
            ? LocalizedWord.derivative(target, source)
            : LocalizedWord.of(
                "∂" + (closed ? whole : "(" + whole + ")") + "/∂`" + source.name() + "`");
    boolean operand =
        target.arguments().stream()
            .anyMatch(a -> a instanceof Argument.Operand && a.formula().equals(rule));
    return Phrase.of(operand ? "because.operand" : "because")
        .with("symbol", symbol)
        .with("partial", LocalizedWord.formula(rule))
        .with("value", c.partial())
        .with("measured", LocalizedWord.measured(rule, c.partial()));
  }

  private static List<LocalizedWord> terms(List<Contribution> contributions) {
    return contributions.stream()
        .<LocalizedWord>map(
            c -> Phrase.of(c.seeded() ? "way.direct" : "way").with("neighbour", c.neighbour()))
        .toList();
  }

  /** "The tangent" or "the adjoint". */
  private static LocalizedWord quantity(Step step) {
    return wording -> wording.get("quantity" + Titles.directionSuffix(step));
  }
}
