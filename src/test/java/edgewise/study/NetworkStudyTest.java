package edgewise.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edgewise.network.Network;
import edgewise.network.Preset;
import edgewise.network.Quantity;
import edgewise.network.graph.Folding;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is on the way of a quantity to the cost. */
class NetworkStudyTest {
  private static final Network NETWORK = Preset.NOTATION.network();
  private static final NetworkStudy STUDY =
      NetworkStudy.of(
          NetworkSetup.of(Preset.NOTATION),
          Folding.all(NETWORK, Folding.State.EXPANDED),
          true,
          Locale.ENGLISH);

  @Test
  void aWeightOfTheLastLayerGoesThroughItsNeuronOnly() {
    Quantity weight = new Quantity.Weight(3, 2, 4);
    assertEquals(
        Set.of(
            weight,
            new Quantity.Activation(2, 4),
            new Quantity.PreActivation(3, 2),
            new Quantity.Activation(3, 2),
            new Quantity.Cost()),
        STUDY.quantitiesToCost(weight));
  }

  @Test
  void aHiddenBiasGoesThroughEveryOutput() {
    Quantity bias = new Quantity.Bias(2, 1);
    assertEquals(
        Set.of(
            bias,
            new Quantity.PreActivation(2, 1),
            new Quantity.Activation(2, 1),
            new Quantity.Weight(3, 1, 1),
            new Quantity.Weight(3, 2, 1),
            new Quantity.PreActivation(3, 1),
            new Quantity.PreActivation(3, 2),
            new Quantity.Activation(3, 1),
            new Quantity.Activation(3, 2),
            new Quantity.Cost()),
        STUDY.quantitiesToCost(bias));
  }

  @Test
  void theCostIsItsOwnWay() {
    assertEquals(Set.of(new Quantity.Cost()), STUDY.quantitiesToCost(new Quantity.Cost()));
  }
}
