package edgewise.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import edgewise.graph.GraphContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions and their references, as the graph that is searched for an order. */
class ReferenceGraphTest {
  private static Definitions definitions(String text) {
    Diagnostics diagnostics = new Diagnostics();
    return new Definitions(
        new SourceText(text), StatementParser.read(text, diagnostics), diagnostics);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = 1",
        "a = b + b; b = 2",
        "a = a + b; b = a * a * x",
        "let k = 3; X -> Y : k, 2; Y -> Z : k; W -> Y; sin(Y)"
      })
  void answersAsAGraphOfJGraphTsDoes(String text) {
    GraphContract.check(new ReferenceGraph(definitions(text)), -1, 1000);
  }

  @Test
  void everyMentionOfADefinedNameIsAVertexBetweenTwoDefinitions() {
    Definitions definitions = definitions("a = b + x + b; b = 2");
    ReferenceGraph graph = new ReferenceGraph(definitions);
    assertEquals(List.of(0, 1, 2, 3), List.copyOf(graph.vertexSet()));
    assertSame(definitions.of("a"), graph.definition(0));
    assertSame(definitions.of("b"), graph.definition(1));
    assertNull(graph.definition(2));
    List<Integer> references = graph.outgoingEdgesOf(0).stream().map(graph::getEdgeTarget).toList();
    assertEquals(List.of(3, 2), references, "the last first");
    assertEquals(2, graph.inDegreeOf(1));
  }
}
