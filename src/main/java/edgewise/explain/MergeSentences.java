package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Step;
import edgewise.strategy.Strand;
import java.util.List;

/**
 * The sentences of merging steps: edges that become one, eliminated nodes, and the remaining edges.
 */
final class MergeSentences {
  private MergeSentences() {}

  static LocalizedWord of(Step.Lay step, StepContext context) {
    List<Node> idle = step.idle();
    return Phrase.of(idle.isEmpty() ? "lay" : "lay.idle")
        .with("target", LocalizedWord.or(Sentences.names(step.targets())))
        .with("wrt", LocalizedWord.or(Sentences.names(context.wrt())))
        .with(
            "idle",
            idle.isEmpty() ? LocalizedWord.of("") : LocalizedWord.and(Sentences.names(idle)))
        .with("edges", edges("edges", step.strands().size()));
  }

  static LocalizedWord of(Step.FuseStrands step) {
    Strand result = step.result();
    Formula sum = result.formula();
    return Phrase.of("strands")
        .with("from", result.from())
        .with("to", result.to())
        .with(
            "sum",
            sum == null
                ? LocalizedWord.number(result.value())
                : LocalizedWord.measured(sum, result.value()))
        .count("count", step.fused().size());
  }

  static LocalizedWord of(Step.BypassNode step) {
    Step.Bypass bypass = step.bypass();
    Strand existing = bypass.existing();
    return Phrase.of(existing == null ? "bypass" : "bypass.meets")
        .with("node", step.node())
        .with("from", bypass.in().from())
        .with("to", bypass.out().to())
        .with("in", bypass.in().value())
        .with("out", bypass.out().value())
        .with("before", existing == null ? 0 : existing.value())
        .with("value", bypass.result().value());
  }

  static LocalizedWord of(Step.Eliminate step) {
    List<Step.Bypass> bypasses = step.bypasses();
    long in = bypasses.stream().map(Step.Bypass::in).distinct().count();
    long out = bypasses.stream().map(Step.Bypass::out).distinct().count();
    String many = bypasses.size() == 1 ? ".one" : ".many";
    String key =
        step.kept() ? "eliminate.kept" : step.counted() ? "eliminate.done" : "eliminate" + many;
    Step.Bypass single = bypasses.getFirst();
    return Phrase.of(key)
        .with("node", step.node())
        .with("from", single.in().from())
        .with("to", single.out().to())
        .with("in", edges("edges.in", in))
        .with("out", edges("edges.out", out))
        .count("count", bypasses.size());
  }

  static LocalizedWord of(Step.Remain step) {
    String key =
        step.node() == step.target()
            ? "remain.self"
            : step.strand() == null ? "remain.none" : "remain";
    return Phrase.of(key)
        .with("node", step.node())
        .with("target", step.target())
        .with("value", step.value());
  }

  private static LocalizedWord edges(String key, long count) {
    return Phrase.of(count == 1 ? key + ".one" : key).count("count", count);
  }
}
