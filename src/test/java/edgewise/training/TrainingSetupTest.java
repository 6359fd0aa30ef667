package edgewise.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.Sample;
import edgewise.network.TrainingPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingSetupTest {
  private static final TrainingPlan PLAN = new TrainingPlan(0.5, 4, 1);
  private static final DataSource XOR = new DataSource.Standard(StandardSet.XOR, 1);

  @ParameterizedTest
  @EnumSource(TrainingExample.class)
  void everyExampleLearnsItsDataAndIsFoundByTheirName(TrainingExample example) {
    for (TrainingSetup setup : example.setups()) {
      assertEquals(example, TrainingExample.named(setup.data().name()).orElseThrow());
      Training training = setup.training();
      double before = training.now().loss();
      for (int epoch = 0; epoch < setup.epochs(); epoch++) {
        training.epoch();
      }
      assertEquals(setup.data().size(), training.samples().size());
      assertTrue(training.now().loss() < before, () -> example + " " + training.now().loss());
    }
  }

  @Test
  void aNetworkThatThereIsBeginsTheRunUntilAnotherShapeIsWished() {
    Network network =
        Network.seeded(
            List.of(2, 3, 1), Activation.TANH, Activation.SIGMOID, Cost.CROSS_ENTROPY, 7);
    TrainingSetup setup = TrainingSetup.of(network, XOR, false, PLAN, 0);
    assertEquals(1, setup.epochs());
    assertEquals(network, setup.network());
    TrainingSetup faster =
        setup.with(true, setup.hidden(), setup.activation(), setup.cost(), PLAN.withSeed(2), 9);
    assertEquals(network, faster.network());
    TrainingSetup wider = setup.with(false, List.of(5), setup.activation(), setup.cost(), PLAN, 9);
    assertEquals(List.of(2, 5, 1), wider.network().layers());
    assertEquals(new Start.Seeded(), wider.start());
  }

  @Test
  void aSampleIsLearnedAsItStands() {
    Sample sample = new Sample(new double[] {3, 4}, new double[] {0, 1});
    Network network =
        Network.seeded(List.of(2, 2), Activation.SIGMOID, Activation.SIGMOID, Cost.QUADRATIC, 1);
    DataSource data = new DataSource.Single(sample);
    Samples learned = TrainingSetup.of(network, data, true, PLAN, 1).training().samples();
    assertEquals(List.of(3.0, 4.0), List.of(learned.input(0, 0), learned.input(0, 1)));
    assertEquals(List.of(0.0, 1.0), List.of(learned.target(0, 0), learned.target(0, 1)));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    TrainingSetup good = TrainingSetup.of(XOR, false);
    Network other = Network.neuron(1, 1);
    for (Start start : List.of(new Start.Shown(other), new Start.Chosen(other))) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              new TrainingSetup(
                  XOR, false, start, List.of(8), good.activation(), good.cost(), PLAN, 1));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> good.with(false, List.of(8), good.activation(), good.cost(), PLAN, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> good.with(false, List.of(8), Activation.SOFTMAX, good.cost(), PLAN, 1));
    assertThrows(IllegalArgumentException.class, () -> new TrainingPlan(0, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new TrainingPlan(Double.NaN, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new TrainingPlan(1, 0, 1));
  }
}
