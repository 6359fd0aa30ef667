package edgewise.language;

import edgewise.language.Postfix.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Orders definitions so that each comes after those it is made from, and otherwise as they are
 * written; finds the circles that have no such order. Depth-first search with a stack of its own,
 * O(definitions + mentions).
 */
final class Dependencies {
  private static final int LONGEST_SHOWN = 12;

  private enum State {
    OPEN,
    DONE
  }

  private record Visit(Definition definition, Iterator<Reference> mentions) {}

  private final Definitions definitions;
  private final Diagnostics diagnostics;
  private final IdentityHashMap<Definition, State> states = new IdentityHashMap<>();
  private final Deque<Visit> path = new ArrayDeque<>();
  private final List<Definition> ordered = new ArrayList<>();
  private final Set<String> circling = new HashSet<>();

  private Dependencies(Definitions definitions, Diagnostics diagnostics) {
    this.definitions = definitions;
    this.diagnostics = diagnostics;
  }

  /** The definitions in order; circles are told. */
  static List<Definition> order(Definitions definitions, Diagnostics diagnostics) {
    Dependencies dependencies = new Dependencies(definitions, diagnostics);
    definitions.written().forEach(dependencies::visitAll);
    return dependencies.ordered;
  }

  private void visitAll(Definition root) {
    visit(root);
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.mentions().hasNext()) {
        Definition needed = definitions.of(visit.mentions().next().name());
        if (needed != null) {
          visit(needed);
        }
      } else {
        path.pop();
        states.put(visit.definition(), State.DONE);
        ordered.add(visit.definition());
      }
    }
  }

  private void visit(Definition definition) {
    switch (states.get(definition)) {
      case null -> {
        states.put(definition, State.OPEN);
        path.push(new Visit(definition, definition.references()));
      }
      case OPEN -> circle(definition);
      case DONE -> {}
    }
  }

  /**
   * Tells the circle that closes at a definition: as the arrows of the graph would run, from the
   * name that is written first. Only one of several through the same name.
   */
  private void circle(Definition closing) {
    List<Reference> names = new ArrayList<>();
    for (Visit visit : path) {
      names.add(visit.definition().name());
      if (visit.definition() == closing) {
        break;
      }
    }
    // The path leads from a name to what it is made from; read from its end, it runs as values do.
    Reference first = Collections.min(names, Comparator.comparingInt(Reference::start));
    Collections.rotate(names, -names.indexOf(first));
    boolean known = names.stream().anyMatch(n -> circling.contains(n.name()));
    names.forEach(n -> circling.add(n.name()));
    if (!known) {
      diagnostics.add(Diagnostic.at(first, "cycle", written(names)));
    }
  }

  private static String written(List<Reference> names) {
    StringBuilder circle = new StringBuilder();
    int shown = names.size() <= LONGEST_SHOWN ? names.size() : LONGEST_SHOWN - 1;
    names.subList(0, shown).forEach(n -> circle.append(n.name()).append(" → "));
    if (shown < names.size()) {
      circle.append("… → ").append(names.getLast().name()).append(" → ");
    }
    return circle.append(names.getFirst().name()).toString();
  }
}
