package edgewise.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edgewise.autodiff.Tape;
import edgewise.graph.ComputationGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** BP1 to BP4 against the graph's reverse sweep on random networks, for all functions and costs. */
class ReverseSweepTest {
  private static final int NETWORKS = 40;

  static Stream<Arguments> everything() {
    List<Arguments> all = new ArrayList<>();
    for (Activation hidden : Activation.values()) {
      for (Activation output : Activation.values()) {
        for (Cost cost : Cost.values()) {
          if (hidden.isElementwise()) {
            all.add(Arguments.of(hidden, output, cost));
          }
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("everything")
  void matricesAndGraphAgree(Activation hidden, Activation output, Cost cost) {
    for (int seed = 0; seed < NETWORKS; seed++) {
      RandomNetworks.Case random = RandomNetworks.of(hidden, output, cost, seed);
      assertAgreement(random.network(), random.sample(), "seed " + seed);
    }
  }

  private static void assertAgreement(Network network, Sample sample, String what) {
    BackwardPass pass = sample.through(network);
    ComputationGraph graph = ExpandedGraph.of(network, sample);
    Tape tape = Tape.compile(graph);
    int target = slot(graph, tape, ExpandedGraph.COST);
    tape.evaluate();
    tape.reverse(target);
    double scale = largestError(pass);
    assertClose(pass.cost(), tape.value(target), scale, what);
    for (int l = 2; l <= network.depth(); l++) {
      for (int j = 1; j <= network.size(l); j++) {
        int z = slot(graph, tape, NodeNames.sum(l, j));
        assertClose(pass.forward().preActivation(l, j), tape.value(z), scale, what);
        assertClose(pass.delta(l, j), tape.adjoint(z), scale, what);
      }
    }
    for (Parameter parameter : Parameter.all(network)) {
      double adjoint = tape.adjoint(slot(graph, tape, parameter.name()));
      assertClose(parameter.gradient(pass), adjoint, scale, what);
    }
  }

  private static int slot(ComputationGraph graph, Tape tape, String name) {
    return tape.slot(graph.node(name).orElseThrow());
  }

  private static double largestError(BackwardPass pass) {
    double largest = 0;
    for (double each : pass.delta(pass.forward().network().depth())) {
      largest = Math.max(largest, Math.abs(each));
    }
    return largest;
  }

  /** Within 1e-12 of the number, or of the largest error where a sum has cancelled. */
  private static void assertClose(double matrix, double graph, double scale, String what) {
    assertEquals(matrix, graph, 1e-12 * Math.max(Math.abs(matrix), scale), what);
  }
}
