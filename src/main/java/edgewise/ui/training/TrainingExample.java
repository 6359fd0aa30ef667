package edgewise.ui.training;

import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.training.DataSet;
import edgewise.training.StandardSet;
import edgewise.training.TrainingSetup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be learned without anything of one's own: data, and a setup that suits them. */
enum TrainingExample {
  /** Exclusive or. */
  XOR,
  /** And. */
  AND,
  /** Two half circles. */
  MOONS,
  /** One circle in another. */
  CIRCLES,
  /** Two arms. */
  SPIRAL,
  /** Fisher's flowers. */
  IRIS,
  /** One neuron from two starts side by side: far from right it learns slowly. */
  SLOW_NEURON;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The setups of its run or of its two runs. */
  List<TrainingSetup> setups() {
    return switch (this) {
      case XOR -> List.of(of(StandardSet.XOR, List.of(4), 1, 4, false));
      case AND -> List.of(of(StandardSet.AND, List.of(), 1, 4, false));
      case MOONS -> List.of(of(StandardSet.MOONS, List.of(8), 0.5, 20, false));
      case CIRCLES -> List.of(of(StandardSet.CIRCLES, List.of(6), 0.5, 20, false));
      case SPIRAL -> List.of(of(StandardSet.SPIRAL, List.of(16, 16), 0.6, 20, true));
      case IRIS -> List.of(of(StandardSet.IRIS, List.of(6), 0.1, 10, true));
      case SLOW_NEURON -> List.of(neuron(0.6, 0.9), neuron(2, 2));
    };
  }

  private TrainingSetup of(
      StandardSet set, List<Integer> hidden, double rate, int batch, boolean standardised) {
    TrainingSetup usual = TrainingSetup.of(id(), set.make(1), standardised);
    return new TrainingSetup(
        usual.name(),
        usual.data(),
        standardised,
        hidden,
        usual.activation(),
        usual.cost(),
        rate,
        batch,
        1,
        300,
        Optional.empty());
  }

  private TrainingSetup neuron(double w, double b) {
    DataSet sample = DataSet.ofSample(new double[] {1}, 0);
    Network start =
        new Network(
            List.of(1, 1),
            Activation.SIGMOID,
            Activation.SIGMOID,
            Cost.QUADRATIC,
            new double[][][] {{{w}}},
            new double[][] {{b}});
    return new TrainingSetup(
        id(),
        sample,
        false,
        List.of(),
        Activation.SIGMOID,
        Cost.QUADRATIC,
        0.15,
        1,
        1,
        300,
        Optional.of(start));
  }
}
