package edgewise.explain;

import edgewise.graph.Edge;
import edgewise.strategy.Contribution;
import edgewise.strategy.Step;
import edgewise.strategy.Strand;
import java.util.List;
import java.util.Optional;

/**
 * Why a step's number is not finite: what it was made from, or where its rule breaks down. Empty
 * for finite numbers.
 */
final class Irregular {
  private Irregular() {}

  static Optional<Word> why(Moment moment) {
    Step step = moment.step();
    return Double.isFinite(step.value()) ? Optional.empty() : reason(step, moment);
  }

  private static Optional<Word> reason(Step step, Moment moment) {
    return switch (step) {
      case Step.Evaluate s -> Optional.of(IrregularOperation.value(s));
      case Step.Differentiate s -> Optional.of(IrregularOperation.partial(s));
      case Step.Fuse s -> sum(partials(s.edges(), moment));
      case Step.Multiply s -> product(s.contribution());
      case Step.Accumulate s ->
          s.first() ? product(s.contribution()) : sum(s.before(), s.contribution().product());
      case Step.Collect s ->
          s.contributions().stream()
              .filter(c -> !Double.isFinite(c.product()))
              .findFirst()
              .map(Irregular::product)
              .orElseGet(() -> sum(s.contributions().stream().map(Contribution::product).toList()));
      case Step.WalkEdge s -> product(partials(s.edges(), moment));
      case Step.AddPath s ->
          Double.isFinite(s.product()) ? sum(s.before(), s.product()) : product(s.partials());
      case Step.FuseStrands s -> sum(s.fused().stream().map(Strand::value).toList());
      case Step.BypassNode s -> way(s.bypass());
      case Step.Eliminate s ->
          s.bypasses().isEmpty() ? Optional.empty() : way(s.bypasses().getLast());
      case Step.Probe s -> Optional.of(Phrase.of("why.probe").with("target", moment.target()));
      case Step.Difference s -> sum(s.high(), -s.low());
      case Step.SkipPaths s -> Optional.of(Phrase.of("why.paths"));
      case Step.Remain s -> Optional.of(Phrase.of("why.paths"));
      case Step.Read s -> Optional.empty();
      case Step.Seed s -> Optional.empty();
      case Step.CountPaths s -> Optional.empty();
      case Step.Lay s -> Optional.empty();
    };
  }

  private static List<Double> partials(List<Edge> edges, Moment moment) {
    return edges.stream().map(moment.point()::partial).toList();
  }

  private static Optional<Word> way(Step.Bypass way) {
    double product = way.in().value() * way.out().value();
    return way.existing() == null || !Double.isFinite(product)
        ? product(way.in().value(), way.out().value())
        : sum(way.existing().value(), product);
  }

  private static Optional<Word> product(Contribution c) {
    return product(c.incoming(), c.partial());
  }

  private static Optional<Word> product(Double... factors) {
    return product(List.of(factors));
  }

  private static Optional<Word> product(List<Double> factors) {
    return Optional.of(Phrase.of("why." + ofProduct(factors)));
  }

  private static Optional<Word> sum(Double... terms) {
    return sum(List.of(terms));
  }

  private static Optional<Word> sum(List<Double> terms) {
    return Optional.of(Phrase.of("why." + ofSum(terms)));
  }

  /** Why a product is not finite. */
  static String ofProduct(List<Double> factors) {
    boolean infinite = factors.stream().anyMatch(f -> Double.isInfinite(f));
    if (factors.stream().anyMatch(f -> Double.isNaN(f))) {
      return "undefined.factor";
    }
    if (infinite) {
      return factors.contains(0.0) || factors.contains(-0.0)
          ? "zeroTimesInfinity"
          : "infinite.factor";
    }
    return "overflow";
  }

  /** Why a sum is not finite. */
  static String ofSum(List<Double> terms) {
    if (terms.stream().anyMatch(t -> Double.isNaN(t))) {
      return "undefined.term";
    }
    boolean up = terms.contains(Double.POSITIVE_INFINITY);
    boolean down = terms.contains(Double.NEGATIVE_INFINITY);
    return up && down ? "infinityMinusInfinity" : up || down ? "infinite.term" : "overflow";
  }
}
