package edgewise.explain;

import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.strategy.Contribution;
import edgewise.strategy.Step;
import edgewise.strategy.Strand;
import java.util.List;
import java.util.Optional;

/**
 * The reason why a step's number is not finite: a non-finite operand, or a point where the
 * operation's rule fails. Empty for finite numbers, and where the sentence already gives the
 * reason.
 */
final class NonFiniteReason {
  private NonFiniteReason() {}

  /** The reason, if the step's number is not finite and its sentence does not give it. */
  static Optional<LocalizedWord> of(StepContext context) {
    Step step = context.step();
    return Double.isFinite(step.value()) ? Optional.empty() : reason(step, context);
  }

  private static Optional<LocalizedWord> reason(Step step, StepContext context) {
    return switch (step) {
      case Step.Evaluate s -> Optional.of(NonFiniteOperation.value(s));
      case Step.Differentiate s -> Optional.of(NonFiniteOperation.partial(s));
      case Step.Fuse s -> sum(partials(s.edges(), context));
      case Step.Multiply s -> contribution(s.contribution(), s.node());
      case Step.Accumulate s -> accumulate(s);
      case Step.Collect s -> collect(s);
      case Step.WalkEdge s -> product(partials(s.edges(), context));
      case Step.AddPath s ->
          failsInAddition(s.before(), s.product())
              ? sum(s.before(), s.product())
              : product(s.partials());
      case Step.FuseStrands s -> sum(s.fused().stream().map(Strand::value).toList());
      case Step.BypassNode s -> bypass(s.bypass());
      case Step.Eliminate s -> s.bypasses().isEmpty() ? Optional.empty() : bypass(s);
      case Step.Probe s ->
          Double.isNaN(s.nudge())
              ? Optional.empty()
              : Optional.of(Phrase.of("why.probe").with("target", context.target()));
      case Step.Difference s -> sum(s.high(), -s.low());
      case Step.SkipPaths s -> Optional.of(Phrase.of("why.paths"));
      case Step.Remain s -> Optional.of(Phrase.of("why.paths"));
      case Step.Read s -> Optional.empty();
      case Step.Seed s -> Optional.empty();
      case Step.CountPaths s -> Optional.empty();
      case Step.Lay s -> Optional.empty();
    };
  }

  private static Optional<LocalizedWord> accumulate(Step.Accumulate step) {
    double product = step.contribution().product();
    return failsInAddition(step.before(), product)
        ? sum(step.before(), product)
        : contribution(step.contribution(), step.node());
  }

  private static Optional<LocalizedWord> collect(Step.Collect step) {
    List<Contribution> contributions = step.contributions();
    if (contributions.size() == 1 && contributions.getFirst().seeded()) {
      return Optional.empty();
    }
    List<Double> products = contributions.stream().map(Contribution::product).toList();
    boolean broken = Double.isNaN(step.value()) && products.stream().noneMatch(p -> p.isNaN());
    return contributions.stream()
        .filter(c -> !broken && !Double.isFinite(c.product()))
        .findFirst()
        .flatMap(c -> contribution(c, step.node()))
        .or(() -> sum(products));
  }

  private static Optional<LocalizedWord> bypass(Step.Eliminate step) {
    return step.bypasses().stream()
        .filter(w -> !Double.isFinite(w.result().value()))
        .findFirst()
        .flatMap(NonFiniteReason::bypass);
  }

  private static Optional<LocalizedWord> bypass(Step.Bypass bypass) {
    double product = bypass.in().value() * bypass.out().value();
    double before = bypass.existing() == null ? 0 : bypass.existing().value();
    return failsInAddition(before, product)
        ? sum(before, product)
        : product(List.of(bypass.in().value(), bypass.out().value()));
  }

  /** Whether the addition, not the product, gives the non-finite number. */
  private static boolean failsInAddition(double before, double product) {
    return Double.isFinite(product)
        || !Double.isFinite(before) && !Double.isNaN(product) && Double.isNaN(before + product);
  }

  private static Optional<LocalizedWord> contribution(Contribution c, Node node) {
    String reason = productReason(List.of(c.incoming(), c.partial()));
    boolean incoming = reason.startsWith("undefined") && Double.isNaN(c.incoming());
    String part = incoming || Double.isInfinite(c.incoming()) ? ".incoming" : ".edge";
    return Optional.of(
        Phrase.of("why." + reason.replace(".factor", part))
            .with("neighbour", c.neighbour())
            .with("node", node));
  }

  private static List<Double> partials(List<Edge> edges, StepContext context) {
    return edges.stream().map(context.point()::partial).toList();
  }

  private static Optional<LocalizedWord> product(List<Double> factors) {
    return Optional.of(Phrase.of("why." + productReason(factors)));
  }

  private static Optional<LocalizedWord> sum(double before, double more) {
    return sum(List.of(before, more));
  }

  private static Optional<LocalizedWord> sum(List<Double> terms) {
    return Optional.of(Phrase.of("why." + sumReason(terms)));
  }

  /** Why a product is not finite. */
  static String productReason(List<Double> factors) {
    if (factors.stream().anyMatch(f -> f.isNaN())) {
      return "undefined.factor";
    }
    boolean infinite = factors.stream().anyMatch(f -> f.isInfinite());
    boolean zero = factors.stream().anyMatch(f -> f == 0);
    return infinite ? (zero ? "zeroTimesInfinity" : "infinite.factor") : "overflow";
  }

  /** Why a sum is not finite. */
  static String sumReason(List<Double> terms) {
    if (terms.stream().anyMatch(t -> t.isNaN())) {
      return "undefined.term";
    }
    boolean up = terms.contains(Double.POSITIVE_INFINITY);
    boolean down = terms.contains(Double.NEGATIVE_INFINITY);
    return up && down ? "infinityMinusInfinity" : up || down ? "infinite.term" : "overflow";
  }
}
