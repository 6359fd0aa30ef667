package edgewise.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.language.Program;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our paths, which come one at a time, and JGraphT's, which come all at once. */
class PathsTest {
  private static final BigInteger MOST = BigInteger.valueOf(100_000);

  @ParameterizedTest
  @MethodSource("edgewise.graph.SampleGraphs#all")
  void areThePathsThatJGraphTFinds(ComputationGraph graph) {
    AllDirectedPaths<Node, Edge> judge = new AllDirectedPaths<>(graph);
    for (Node to : graph.outputs()) {
      for (Node from : graph.inputs()) {
        AllPaths lens = AllPaths.of(graph, from, to);
        assertTrue(lens.count().compareTo(MOST) < 0, "few enough to be listed");
        List<List<Edge>> ours = new ArrayList<>();
        lens.terms().forEach(term -> ours.add(term.path().edges()));
        Set<List<Edge>> theirs =
            judge.getAllPaths(from, to, true, null).stream()
                .map(GraphPath::getEdgeList)
                .collect(Collectors.toSet());
        assertEquals(theirs, new HashSet<>(ours));
        assertEquals(theirs.size(), ours.size(), "none twice");
        assertEquals(BigInteger.valueOf(theirs.size()), lens.count());
      }
    }
  }

  @Test
  void areFoundAsTheyAreAskedFor() {
    StringBuilder program = new StringBuilder("x0 = 1\n");
    for (int i = 1; i <= 200; i++) {
      program.append("x%d = x%d * x%d\n".formatted(i, i - 1, i - 1));
    }
    ComputationGraph graph = Program.parse(program.toString()).graph();
    AllPaths lens = AllPaths.of(graph, graph.inputs().getFirst(), graph.outputs().getFirst());
    assertEquals(BigInteger.TWO.pow(200), lens.count());
    Iterator<PathTerm> terms = lens.terms().iterator();
    assertEquals(200, terms.next().path().length());
    assertEquals(2, terms.next().number());
  }
}
