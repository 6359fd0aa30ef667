package edgewise.network.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Preset;
import edgewise.network.Quantity;
import edgewise.network.RandomNetworks;
import edgewise.network.graph.NetworkGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known after a number of steps is what those steps have made known, and no more. */
class BackpropagationTraceTest {
  private static final int CASES = 10;

  private static List<BackpropagationTrace> traces(RandomNetworks.Case c) {
    Backpropagation told = Backpropagation.of(c.sample().through(c.network()));
    return List.of(told.trace(), told.fineTrace());
  }

  private static Set<Quantity> quantities(RandomNetworks.Case c) {
    NetworkGraph graph = NetworkGraph.of(c.network(), c.sample());
    Set<Quantity> all = new HashSet<>();
    graph.graph().nodes().forEach(node -> all.add(graph.quantity(node)));
    return all;
  }

  /** A step makes known what it says, and what is a part of that. */
  @ParameterizedTest
  @MethodSource("edgewise.network.graph.NetworkGraphTest#everything")
  void everyStepAddsWhatItMakesKnown(Activation hidden, Activation output, Cost cost) {
    for (int seed = 0; seed < CASES; seed++) {
      RandomNetworks.Case c = RandomNetworks.of(hidden, output, cost, seed);
      Set<Quantity> all = quantities(c);
      for (BackpropagationTrace trace : traces(c)) {
        for (int k = 1; k <= trace.steps().size(); k++) {
          BackpropagationStep step = trace.steps().get(k - 1);
          assertEquals(step, trace.known(k).step().orElseThrow());
          for (Quantity quantity : all) {
            String where = quantity + " with step " + k;
            assertEquals(
                trace.known(k - 1).hasValue(quantity) || step.values().contains(quantity.whole()),
                trace.known(k).hasValue(quantity),
                where);
            assertEquals(
                trace.known(k - 1).hasDerivative(quantity)
                    || step.derivatives().contains(quantity.whole()),
                trace.known(k).hasDerivative(quantity),
                where);
          }
        }
      }
    }
  }

  /** A step is about what becomes known with it; cancelling tells an error once more. */
  @ParameterizedTest
  @MethodSource("edgewise.network.graph.NetworkGraphTest#everything")
  void whatAStepIsAboutIsUnknownBeforeIt(Activation hidden, Activation output, Cost cost) {
    for (BackpropagationTrace trace : traces(RandomNetworks.of(hidden, output, cost, 1))) {
      for (int k = 1; k <= trace.steps().size(); k++) {
        BackpropagationStep step = trace.steps().get(k - 1);
        boolean forward = step.stage().compareTo(Stage.FEEDFORWARD) <= 0;
        boolean again = step.equation() == BackpropagationEquation.CANCELLATION;
        for (Quantity quantity : step.about()) {
          int known = forward ? trace.valueStep(quantity) : trace.derivativeStep(quantity);
          assertTrue(again ? known < k : known == k, quantity + " of " + k + " at " + known);
        }
      }
    }
  }

  /** Before the first step only what is given; after the last all that anybody asks for. */
  @ParameterizedTest
  @MethodSource("edgewise.network.graph.NetworkGraphTest#everything")
  void theParametersAreKnownFirstAndEverythingLast(
      Activation hidden, Activation output, Cost cost) {
    for (int seed = 0; seed < CASES; seed++) {
      RandomNetworks.Case c = RandomNetworks.of(hidden, output, cost, seed);
      for (BackpropagationTrace trace : traces(c)) {
        KnownQuantities first = trace.known(0);
        KnownQuantities last = trace.known(trace.steps().size());
        assertTrue(first.step().isEmpty());
        for (Quantity quantity : quantities(c)) {
          assertEquals(isParameter(quantity), first.hasValue(quantity), quantity.name());
          assertFalse(first.hasDerivative(quantity), quantity.name());
          assertTrue(last.hasValue(quantity), quantity.name());
          assertEquals(!isSample(quantity), last.hasDerivative(quantity), quantity.name());
        }
        assertThrows(IndexOutOfBoundsException.class, () -> trace.known(-1));
      }
    }
  }

  private static boolean isParameter(Quantity quantity) {
    return quantity instanceof Quantity.Weight || quantity instanceof Quantity.Bias;
  }

  private static boolean isSample(Quantity quantity) {
    return quantity instanceof Quantity.Target
        || quantity instanceof Quantity.Activation(int layer, int index) && layer == 1;
  }

  /** Forwards z before its a, and both after what they are made from; backwards the other way. */
  @ParameterizedTest
  @MethodSource("edgewise.network.graph.NetworkGraphTest#everything")
  void nothingIsKnownBeforeWhatItIsMadeFrom(Activation hidden, Activation output, Cost cost) {
    for (int seed = 0; seed < CASES; seed++) {
      RandomNetworks.Case c = RandomNetworks.of(hidden, output, cost, seed);
      NetworkGraph graph = NetworkGraph.of(c.network(), c.sample());
      for (BackpropagationTrace trace : traces(c)) {
        graph
            .graph()
            .edges()
            .forEach(
                edge -> {
                  Quantity from = graph.quantity(edge.source());
                  Quantity to = graph.quantity(edge.target());
                  String where = from.name() + " to " + to.name();
                  // The sum of softmax's exponentials is told as a whole, with the first of them.
                  if (!(to instanceof Quantity.Total)) {
                    assertTrue(trace.valueStep(from) <= trace.valueStep(to), where);
                  }
                  assertTrue(trace.derivativeStep(to) <= trace.derivativeStep(from), where);
                });
      }
    }
  }

  @Test
  void aWideNetworkIsToldWeightByWeight() {
    Preset digits = Preset.DIGITS;
    BackpropagationTrace trace =
        Backpropagation.of(digits.sample().through(digits.network())).fineTrace();
    Quantity weight = new Quantity.Weight(2, 30, 784);
    assertEquals(trace.steps().size(), trace.derivativeStep(weight));
    assertEquals(0, trace.valueStep(weight));
    assertEquals(Integer.MAX_VALUE, trace.derivativeStep(new Quantity.Activation(1, 784)));
  }
}
