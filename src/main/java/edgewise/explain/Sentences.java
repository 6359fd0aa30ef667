package edgewise.explain;

import edgewise.graph.Node;
import edgewise.strategy.Mode;
import edgewise.strategy.Step;
import edgewise.strategy.Target;
import java.util.List;
import java.util.Optional;

/**
 * The sentence of every kind of step; where a number is not finite, a second one gives the reason.
 */
final class Sentences {
  private Sentences() {}

  /** The sentences before the first step: the question and the strategy. */
  static LocalizedWord start(Target target, Mode mode) {
    List<Node> wrt = target.wrt();
    String quantity =
        mode == Mode.EVALUATE || wrt.isEmpty() ? "value" : wrt.size() == 1 ? "one" : "many";
    Phrase introduction =
        Phrase.of("start." + quantity)
            .with("target", target.node())
            .with("wrt", wrt.isEmpty() ? LocalizedWord.of("") : LocalizedWord.and(names(wrt)))
            .with(
                "derivatives",
                wrt.isEmpty()
                    ? LocalizedWord.of("")
                    : LocalizedWord.and(
                        wrt.stream()
                            .map(w -> LocalizedWord.derivative(target.node(), w))
                            .toList()));
    return LocalizedWord.both(
        introduction, Phrase.of("plan." + mode.id()).with("target", target.node()));
  }

  /** The sentence of a step, with the reason for a number that is not finite. */
  static LocalizedWord of(StepContext context) {
    LocalizedWord sentence = sentence(context);
    Optional<LocalizedWord> reason = NonFiniteReason.of(context);
    return reason.isPresent() ? LocalizedWord.both(sentence, reason.get()) : sentence;
  }

  private static LocalizedWord sentence(StepContext context) {
    return switch (context.step()) {
      case Step.Read s -> LocalSentences.of(s);
      case Step.Evaluate s -> LocalSentences.of(s);
      case Step.Differentiate s -> LocalSentences.of(s);
      case Step.Seed s -> Phrase.of("seed" + Titles.directionSuffix(s)).with("node", s.node());
      case Step.Fuse s -> SweepSentences.of(s);
      case Step.Multiply s -> SweepSentences.of(s);
      case Step.Accumulate s -> SweepSentences.of(s, context);
      case Step.Collect s -> SweepSentences.of(s, context);
      case Step.CountPaths s -> PathSentences.of(s);
      case Step.WalkEdge s -> PathSentences.of(s, context);
      case Step.AddPath s -> PathSentences.of(s, context);
      case Step.SkipPaths s -> PathSentences.of(s);
      case Step.Lay s -> MergeSentences.of(s, context);
      case Step.FuseStrands s -> MergeSentences.of(s);
      case Step.BypassNode s -> MergeSentences.of(s);
      case Step.Eliminate s -> MergeSentences.of(s);
      case Step.Remain s -> MergeSentences.of(s);
      case Step.Probe s -> DifferenceSentences.of(s, context);
      case Step.Difference s -> DifferenceSentences.of(s, context);
    };
  }

  /** The names of nodes. */
  static List<LocalizedWord> names(List<Node> nodes) {
    return nodes.stream().map(n -> LocalizedWord.name(n)).toList();
  }
}
