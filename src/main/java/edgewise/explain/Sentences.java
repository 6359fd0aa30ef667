package edgewise.explain;

import edgewise.graph.Node;
import edgewise.strategy.Mode;
import edgewise.strategy.Question;
import edgewise.strategy.Step;
import java.util.List;
import java.util.Optional;

/** The sentence of every kind of step; where a number is not finite, a second one says why. */
final class Sentences {
  private Sentences() {}

  /** Before the first step: what is asked, and how it will be answered. */
  static LocalizedWord start(Question question, Mode mode) {
    List<Node> wrt = question.wrt();
    String asked =
        mode == Mode.EVALUATE || wrt.isEmpty() ? "value" : wrt.size() == 1 ? "one" : "many";
    Phrase what =
        Phrase.of("start." + asked)
            .with("target", question.target())
            .with("wrt", wrt.isEmpty() ? LocalizedWord.of("") : LocalizedWord.and(names(wrt)))
            .with(
                "derivatives",
                wrt.isEmpty()
                    ? LocalizedWord.of("")
                    : LocalizedWord.and(
                        wrt.stream()
                            .map(w -> LocalizedWord.derivative(question.target(), w))
                            .toList()));
    return LocalizedWord.both(
        what, Phrase.of("plan." + mode.id()).with("target", question.target()));
  }

  static LocalizedWord of(StepContext moment) {
    LocalizedWord sentence = sentence(moment);
    Optional<LocalizedWord> why = NonFiniteReason.why(moment);
    return why.isPresent() ? LocalizedWord.both(sentence, why.get()) : sentence;
  }

  private static LocalizedWord sentence(StepContext moment) {
    return switch (moment.step()) {
      case Step.Read s -> LocalSentences.of(s);
      case Step.Evaluate s -> LocalSentences.of(s);
      case Step.Differentiate s -> LocalSentences.of(s);
      case Step.Seed s -> Phrase.of("seed" + Titles.way(s)).with("node", s.node());
      case Step.Fuse s -> SweepSentences.of(s);
      case Step.Multiply s -> SweepSentences.of(s);
      case Step.Accumulate s -> SweepSentences.of(s, moment);
      case Step.Collect s -> SweepSentences.of(s, moment);
      case Step.CountPaths s -> PathSentences.of(s);
      case Step.WalkEdge s -> PathSentences.of(s, moment);
      case Step.AddPath s -> PathSentences.of(s, moment);
      case Step.SkipPaths s -> PathSentences.of(s);
      case Step.Lay s -> MergeSentences.of(s, moment);
      case Step.FuseStrands s -> MergeSentences.of(s);
      case Step.BypassNode s -> MergeSentences.of(s);
      case Step.Eliminate s -> MergeSentences.of(s);
      case Step.Remain s -> MergeSentences.of(s);
      case Step.Probe s -> DifferenceSentences.of(s, moment);
      case Step.Difference s -> DifferenceSentences.of(s, moment);
    };
  }

  static List<LocalizedWord> names(List<Node> nodes) {
    return nodes.stream().map(n -> LocalizedWord.name(n)).toList();
  }
}
