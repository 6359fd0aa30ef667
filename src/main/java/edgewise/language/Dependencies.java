package edgewise.language;

import edgewise.language.Postfix.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jgrapht.traverse.DepthFirstIterator;

/**
 * Orders definitions so that each comes after those it is made from, and otherwise as they are
 * written; reports the cycles that have no such order. JGraphT's depth-first search of the {@link
 * ReferenceGraph}: a definition is in order when the search has finished it, and a cycle closes
 * where the search meets one that it has begun and not finished (Tarjan 1972). O(definitions +
 * references), with a stack of its own.
 */
final class Dependencies extends DepthFirstIterator<Integer, Integer> {
  private static final int LONGEST_SHOWN = 12;

  private final ReferenceGraph references;
  private final Diagnostics diagnostics;
  private final List<Definition> ordered = new ArrayList<>();
  private final Set<String> cyclic = new HashSet<>();

  private Dependencies(ReferenceGraph references, Diagnostics diagnostics) {
    super(references);
    this.references = references;
    this.diagnostics = diagnostics;
  }

  /** The definitions in order; cycles are reported. */
  static List<Definition> order(Definitions definitions, Diagnostics diagnostics) {
    if (areInOrder(definitions)) {
      return definitions.written();
    }
    Dependencies dependencies = new Dependencies(new ReferenceGraph(definitions), diagnostics);
    dependencies.forEachRemaining(vertex -> {});
    return dependencies.ordered;
  }

  /** Most programs need no search, and it would take half as long again as reading one. */
  private static boolean areInOrder(Definitions definitions) {
    for (Definition definition : definitions.written()) {
      for (Iterator<Reference> i = definition.references(); i.hasNext(); ) {
        Definition needed = definitions.of(i.next().name());
        if (needed != null && needed.start() >= definition.start()) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  protected void finishVertex(Integer vertex) {
    super.finishVertex(vertex);
    Definition definition = references.definition(vertex);
    if (definition != null) {
      ordered.add(definition);
    }
  }

  @Override
  protected void encounterVertexAgain(Integer vertex, Integer edge) {
    if (getSeenData(vertex) == VisitColor.GRAY) {
      reportCycle(references.definition(vertex));
    }
    super.encounterVertexAgain(vertex, edge);
  }

  /**
   * Reports the cycle that closes at a definition: as the arrows of the graph would run, from the
   * name that is written first. Only one of several through the same name.
   */
  private void reportCycle(Definition closing) {
    List<Reference> names = new ArrayList<>();
    Iterator<Object> path = getStack().descendingIterator();
    Definition reached = null;
    while (reached != closing) {
      // On the stack a vertex that is begun lies under a mark; the others only wait.
      if (path.next() == SENTINEL) {
        reached = references.definition((Integer) path.next());
        if (reached != null) {
          names.add(reached.name());
        }
      }
    }
    // The path leads from a name to what it is made from; read from its end, it runs as values do.
    Reference first = Collections.min(names, Comparator.comparingInt(Reference::start));
    Collections.rotate(names, -names.indexOf(first));
    boolean known = names.stream().anyMatch(n -> cyclic.contains(n.name()));
    names.forEach(n -> cyclic.add(n.name()));
    if (!known) {
      diagnostics.add(Diagnostic.at(first, "cycle", written(names)));
    }
  }

  private static String written(List<Reference> names) {
    StringBuilder cycle = new StringBuilder();
    int shown = names.size() <= LONGEST_SHOWN ? names.size() : LONGEST_SHOWN - 1;
    names.subList(0, shown).forEach(n -> cycle.append(n.name()).append(" → "));
    if (shown < names.size()) {
      cycle.append("… → ").append(names.getLast().name()).append(" → ");
    }
    return cycle.append(names.getFirst().name()).toString();
  }
}
