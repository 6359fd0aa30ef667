package edgewise.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Elementary;
import edgewise.language.Program;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TapeTest {
  private static Tape compiled(ComputationGraph graph) {
    Tape tape = Tape.compile(graph);
    tape.evaluate();
    return tape;
  }

  @Test
  void aGraphOfAMillionSlotsTakesAtMostThirtyTwoBytesEach() {
    TapeBuilder builder = Tape.builder(16);
    int x = builder.input(1);
    for (int i = 0; i < 1_000_000; i++) {
      x = builder.add(x, x);
    }
    Tape tape = builder.build();
    assertEquals(1_000_001, tape.size());
    assertTrue(tape.bytes() <= 32L * tape.size(), () -> tape.bytes() + " bytes");
  }

  @Test
  void aJacobianIsTheSameByRowsAndByColumns() {
    ComputationGraph graph =
        Program.parse("x1=1;x2=1;x1->h1:1;x2->h1:1;x2->h2:2;h1->y1:-1;h1->y2:1;h2->y2:1").graph();
    Tape tape = compiled(graph);
    int[] outputs = graph.outputs().stream().mapToInt(tape::slot).toArray();
    int[] inputs = graph.inputs().stream().mapToInt(tape::slot).toArray();
    double[][] jacobian = tape.jacobian(outputs, inputs);
    assertArrayEquals(new double[] {-1, -1}, jacobian[0]);
    assertArrayEquals(new double[] {1, 3}, jacobian[1]);
    int[] twice = IntStream.of(outputs[0], outputs[1], outputs[1]).toArray();
    assertArrayEquals(new double[] {1, 3}, tape.jacobian(twice, inputs)[2]);
  }

  @Test
  void theGradientOfAProductOfManyIsTheProductOfTheOthers() {
    TapeBuilder builder = Tape.builder(0);
    int[] inputs = IntStream.rangeClosed(1, 8).map(i -> builder.input(i)).toArray();
    int product = inputs[0];
    for (int i = 1; i < inputs.length; i++) {
      product = builder.multiply(product, inputs[i]);
    }
    Tape tape = builder.build();
    double[] gradient = tape.gradient(product, inputs);
    for (int i = 0; i < inputs.length; i++) {
      assertEquals(40320.0 / (i + 1), gradient[i]);
    }
  }

  @Test
  void anInfinityOffThePathDoesNotSpreadAndOneOnThePathDoes() {
    ComputationGraph graph = Program.parse("x=3;z=0;v=ln(z);y=x*x;u=x*v").graph();
    Tape tape = compiled(graph);
    int x = tape.slot(graph.node("x").orElseThrow());
    int z = tape.slot(graph.node("z").orElseThrow());
    int y = tape.slot(graph.node("y").orElseThrow());
    int u = tape.slot(graph.node("u").orElseThrow());
    tape.reverse(y);
    assertEquals(6, tape.adjoint(x));
    assertEquals(0, tape.adjoint(z));
    tape.forward(x);
    assertEquals(6, tape.tangent(y));
    assertEquals(Double.NEGATIVE_INFINITY, tape.tangent(u));
    tape.reverse(u);
    assertEquals(Double.POSITIVE_INFINITY, tape.adjoint(z));
  }

  @Test
  void differencesComeNearTheSweeps() {
    ComputationGraph graph = Program.parse("x=0.7;y=-0.4;f=exp(sin(x)*y)+x/y").graph();
    Tape tape = compiled(graph);
    int f = tape.slot(graph.node("f").orElseThrow());
    int[] inputs = graph.inputs().stream().mapToInt(tape::slot).toArray();
    double[] exact = tape.gradient(f, inputs);
    assertArrayEquals(exact, Differences.central(tape, f, inputs), 1e-8);
    assertArrayEquals(exact, Differences.oneSided(tape, f, inputs), 1e-6);
    tape.evaluate();
    assertArrayEquals(exact, tape.gradient(f, inputs), "the inputs are as they were");
  }

  @Test
  void onlyInputsCanBeSet() {
    TapeBuilder builder = Tape.builder(4);
    int x = builder.input(1);
    int y = builder.apply(Elementary.SIN, x);
    Tape tape = builder.build();
    assertThrows(IllegalArgumentException.class, () -> tape.set(y, 2));
  }

  @Test
  void pathsAreCountedWithoutWalkingThem() {
    ComputationGraph graph = Program.parse("a=1;b=a+a;c=b+b;d=c+b").graph();
    PathCount count = PathCount.to(graph, graph.node("d").orElseThrow());
    assertEquals(6, count.from(graph.node("a").orElseThrow()).intValueExact());
    assertEquals(16, count.edgesFrom(graph.node("a").orElseThrow()).intValueExact());
  }
}
