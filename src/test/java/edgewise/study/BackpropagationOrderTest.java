package edgewise.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.Node;
import edgewise.network.Preset;
import edgewise.network.Quantity;
import edgewise.network.graph.Folding;
import edgewise.network.steps.KnownQuantities;
import edgewise.strategy.Frame;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The graph of a network knows what the steps of backpropagation have told, and no more. */
class BackpropagationOrderTest {
  private static NetworkStudy study(Preset preset, boolean fine) {
    Folding whole = Folding.all(preset.network(), Folding.State.EXPANDED);
    return NetworkStudy.of(NetworkSetup.of(preset), whole, fine, Locale.ENGLISH);
  }

  /** What every step says of, whatever the activations and the cost. */
  private static boolean isTold(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Weight w -> true;
      case Quantity.Bias b -> true;
      case Quantity.PreActivation z -> true;
      case Quantity.Activation(int l, int j) -> l > 1;
      default -> false;
    };
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"NOTATION", "SMALL", "SLOW_NEURON", "CHAIN", "XOR", "SOFTMAX"})
  void theGraphKnowsWhatTheStepsHaveTold(Preset preset) {
    for (boolean fine : List.of(true, false)) {
      NetworkStudy study = study(preset, fine);
      // What does not lead to the cost, as two of softmax's outputs, has none.
      Frame end = study.frame(study.steps().size());
      for (int k = 1; k < study.steps().size(); k++) {
        KnownQuantities known = study.known(k);
        Frame frame = study.frame(k);
        for (Node node : study.graph().graph().nodes()) {
          Quantity quantity = study.graph().quantity(node);
          if (isTold(quantity)) {
            String where = preset + " after step " + k + ": " + node.name();
            assertEquals(known.hasValue(quantity), frame.primal(node).isPresent(), where);
            if (end.slot(node).isPresent()) {
              assertEquals(known.hasDerivative(quantity), frame.slot(node).isPresent(), where);
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"NOTATION", "SMALL", "SLOW_NEURON", "CHAIN", "XOR"})
  void aStepEndsWithWhatItIsAbout(Preset preset) {
    NetworkStudy study = study(preset, true);
    for (int k = 1; k <= study.steps().size(); k++) {
      List<Quantity> about = study.steps().get(k - 1).about();
      int before = study.frames().get(k - 1);
      if (study.frames().get(k) > before) {
        Node last = study.frame(k).step().orElseThrow().node();
        assertTrue(about.contains(study.graph().quantity(last)), k + ": " + last.name());
      }
    }
  }

  @Test
  void theOrderChangesNoNumber() {
    NetworkStudy study = study(Preset.NOTATION, true);
    Frame last = study.frame(study.steps().size());
    for (int l = 2; l <= 3; l++) {
      for (int j = 1; j <= study.network().size(l); j++) {
        Node z = study.graph().node(new Quantity.PreActivation(l, j)).orElseThrow();
        assertEquals(study.pass().delta(l, j), last.slot(z).orElseThrow().value(), 1e-12);
      }
    }
    assertEquals(study.trace().size(), study.frames().getLast());
  }
}
