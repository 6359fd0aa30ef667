package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Step;
import edgewise.strategy.Strand;
import java.util.List;

/** Merging: edges that become one, nodes that vanish, and what is left. */
final class MergeSentences {
  private MergeSentences() {}

  static LocalizedWord of(Step.Lay step, StepContext moment) {
    List<Node> idle = step.idle();
    return Phrase.of(idle.isEmpty() ? "lay" : "lay.idle")
        .with("target", LocalizedWord.or(Sentences.names(step.targets())))
        .with("wrt", LocalizedWord.or(Sentences.names(moment.wrt())))
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
    Step.Bypass way = step.bypass();
    Strand existing = way.existing();
    return Phrase.of(existing == null ? "bypass" : "bypass.meets")
        .with("node", step.node())
        .with("from", way.in().from())
        .with("to", way.out().to())
        .with("in", way.in().value())
        .with("out", way.out().value())
        .with("before", existing == null ? 0 : existing.value())
        .with("value", way.result().value());
  }

  static LocalizedWord of(Step.Eliminate step) {
    List<Step.Bypass> ways = step.bypasses();
    long in = ways.stream().map(Step.Bypass::in).distinct().count();
    long out = ways.stream().map(Step.Bypass::out).distinct().count();
    String many = ways.size() == 1 ? ".one" : ".many";
    String key =
        step.kept() ? "eliminate.kept" : step.counted() ? "eliminate.done" : "eliminate" + many;
    Step.Bypass only = ways.getFirst();
    return Phrase.of(key)
        .with("node", step.node())
        .with("from", only.in().from())
        .with("to", only.out().to())
        .with("in", edges("edges.in", in))
        .with("out", edges("edges.out", out))
        .count("count", ways.size());
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
