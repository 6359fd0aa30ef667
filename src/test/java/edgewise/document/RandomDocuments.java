package edgewise.document;

import edgewise.layout.Direction;
import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.Neuron;
import edgewise.network.Preset;
import edgewise.network.Sample;
import edgewise.network.TrainingPlan;
import edgewise.network.file.NetworkFile;
import edgewise.network.file.TrainingSection;
import edgewise.network.graph.Folding;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import edgewise.study.DerivativeOptions;
import edgewise.study.NetworkSetup;
import edgewise.study.NodePosition;
import edgewise.study.ProgramSetup;
import edgewise.training.DataSource;
import edgewise.training.StandardSet;
import edgewise.training.TrainingExample;
import edgewise.training.TrainingSetup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Documents for tests: one that is small, ones that are big, and any at all. */
final class RandomDocuments {
  private RandomDocuments() {}

  /** With something in every component. */
  static Document small() {
    return new Document(
        new ProgramSetup(
            "y = sin(x) * w  # \"正弦\" \\ \uD83D\uDE00",
            DerivativeOptions.of(
                Mode.MERGED, Detail.EDGE, new EliminationOrder.Listed(List.of("v1", "输入"))),
            "y",
            "x",
            Direction.RIGHT,
            new ProgramSetup.Shape(true, false, true),
            Map.of("y", new NodePosition(12.5, -3), "x", new NodePosition(1e-300, 0.1))),
        7,
        Map.of(3, "说慢一点", 0, "two\nlines"),
        "network",
        Optional.of(screen()));
  }

  /** About 300 kB, the same for the same seed in every process. */
  static Document big(long seed) {
    Random random = new Random(seed);
    StringBuilder program = new StringBuilder(); // a stream would take longer than the saving
    Map<String, NodePosition> places = new TreeMap<>();
    for (int i = 0; i < 4_000; i++) {
      String name = "v".concat(Integer.toString(i));
      program.append(name).append(" = x * ").append(random.nextInt(1_000_000)).append('\n');
      places.put(name, new NodePosition(random.nextInt(10_000), random.nextInt(10_000)));
    }
    Document d = small();
    return new Document(
        new ProgramSetup(
            program.toString(),
            DerivativeOptions.of(d.setup().mode(), d.setup().detail(), d.setup().order()),
            d.setup().target(),
            d.setup().wrt(),
            d.setup().direction(),
            new ProgramSetup.Shape(true, false, true),
            places),
        d.step(),
        d.notes(),
        d.tab(),
        d.network());
  }

  /** Any document, with texts of any characters, halves of pairs too. */
  static Arbitrary<Document> any() {
    Arbitrary<String> texts = Arbitraries.strings().all().ofMaxLength(30);
    Arbitrary<Boolean> truths = Arbitraries.of(true, false);
    Arbitrary<Integer> steps = Arbitraries.integers().greaterOrEqual(0);
    Arbitrary<Double> numbers = Arbitraries.doubles();
    Arbitrary<NodePosition> places = Combinators.combine(numbers, numbers).as(NodePosition::new);
    Arbitrary<Document> questions =
        Combinators.combine(
                texts,
                Arbitraries.of(Mode.class),
                Arbitraries.of(Detail.class),
                texts,
                texts,
                orders(),
                Arbitraries.of(Direction.class),
                steps)
            .as(
                (program, mode, detail, target, wrt, order, direction, step) ->
                    new Document(
                        new ProgramSetup(
                            program,
                            DerivativeOptions.of(mode, detail, order),
                            target,
                            wrt,
                            direction,
                            new ProgramSetup.Shape(false, false, false),
                            Map.of()),
                        step,
                        Map.of(),
                        "",
                        Optional.empty()));
    return Combinators.combine(
            questions,
            truths,
            truths,
            truths,
            Arbitraries.maps(texts, places).ofMaxSize(5),
            Arbitraries.maps(steps, texts).ofMaxSize(5),
            texts,
            screens().optional())
        .as(
            (d, sums, equal, constants, moved, notes, tab, network) ->
                new Document(
                    new ProgramSetup(
                        d.setup().text(),
                        DerivativeOptions.of(
                            d.setup().mode(), d.setup().detail(), d.setup().order()),
                        d.setup().target(),
                        d.setup().wrt(),
                        d.setup().direction(),
                        new ProgramSetup.Shape(sums, equal, constants),
                        moved),
                    d.step(),
                    notes,
                    tab,
                    network));
  }

  /** A network of the person's own, with something in every component. */
  static NetworkScreen screen() {
    Network network =
        new Network(
            List.of(2, 1),
            Activation.TANH,
            Activation.SIGMOID,
            Cost.CROSS_ENTROPY,
            new double[][][] {{{-0.5, 1e-300}}},
            new double[][] {{0.1}});
    return new NetworkScreen(
        new NetworkSetup(
            Optional.empty(),
            network,
            new Sample(new double[] {0.05, -3}, new double[] {1}),
            Optional.of(new TrainingSection("xor", new TrainingPlan(0.5, 4, -7), 1000))),
        Folding.all(network, Folding.State.FOLDED)
            .with(new Neuron(2, 1), Folding.State.EXPANDED)
            .with(new Neuron(1, 2), Folding.State.HIDDEN),
        false,
        3,
        "deep",
        "graph",
        List.of(shown(network, StandardSet.XOR, 3), seeded(TrainingExample.MOONS, Long.MIN_VALUE)),
        Map.of(0, "begin", 3, "δ"));
  }

  /** A run that begins with the network that is shown, whose points are drawn by its own seed. */
  private static TrainingSetup shown(Network network, StandardSet set, long seed) {
    TrainingPlan plan = new TrainingPlan(0.05, 4, seed);
    return TrainingSetup.of(network, new DataSource.Standard(set, seed), true, plan, 30);
  }

  private static TrainingSetup seeded(TrainingExample example, long seed) {
    return example
        .setup(0)
        .with(
            true,
            List.of(4, 2),
            Activation.RELU,
            Cost.CROSS_ENTROPY,
            new TrainingPlan(0.05, 4, seed),
            30);
  }

  /** A run as it is offered or changed, or one of the network that is shown. */
  private static List<TrainingSetup> training(Network network, long seed) {
    TrainingExample[] examples = TrainingExample.values();
    TrainingExample example = examples[Math.floorMod(seed, examples.length)];
    StandardSet set = StandardSet.values()[Math.floorMod(seed, StandardSet.values().length)];
    return switch (Math.floorMod(seed, 3)) {
      case 0 -> example.setups();
      case 1 -> List.of(seeded(example, seed));
      default -> List.of(shown(network, set, seed), seeded(example, ~seed));
    };
  }

  /** Random ones, and the program's own, changed or not. */
  private static Arbitrary<NetworkScreen> screens() {
    Arbitrary<Preset> presets =
        Arbitraries.of(Preset.class).filter(preset -> preset != Preset.DIGITS);
    return Combinators.combine(
            presets,
            Arbitraries.of(true, false),
            Arbitraries.longs(),
            Arbitraries.of(Folding.State.class).list().ofSize(5),
            Arbitraries.integers().greaterOrEqual(0),
            Arbitraries.strings().all().ofMaxLength(9))
        .as(RandomDocuments::screen);
  }

  private static NetworkScreen screen(
      Preset preset, boolean own, long seed, List<Folding.State> states, int step, String view) {
    Network made = preset.network();
    NetworkFile file =
        own
            ? new NetworkFile(
                Network.seeded(made.layers(), made.hidden(), made.output(), made.cost(), seed),
                Optional.of(preset.sample()),
                Optional.empty())
            : NetworkFile.of(preset);
    Folding folding =
        new Folding(states.subList(0, made.depth()), Map.of())
            .with(new Neuron(made.depth(), 1), states.getLast());
    return new NetworkScreen(
        NetworkSetup.of(file).withPreset(seed % 2 == 0 ? Optional.of(preset) : Optional.empty()),
        folding,
        own,
        step,
        view,
        "both",
        own ? training(file.network(), seed) : List.of(),
        own ? Map.of(step, view) : Map.of());
  }

  /** Names of nodes are well formed; one may be called as an order is. */
  private static Arbitrary<EliminationOrder> orders() {
    Arbitrary<EliminationOrder> listed =
        Arbitraries.of("inputs", "outputs", "markowitz", "a,b", "α", "")
            .list()
            .ofMaxSize(4)
            .map(EliminationOrder.Listed::new);
    return Arbitraries.oneOf(
        Arbitraries.of(
            new EliminationOrder.FromInputs(),
            new EliminationOrder.FromOutputs(),
            new EliminationOrder.Markowitz()),
        listed);
  }
}
