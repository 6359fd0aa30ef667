package edgewise.language;

import edgewise.language.Postfix.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The symbol table of a program: every definition, found by its name, in the order of the text. */
final class Definitions {
  private final SourceText source;
  private final Diagnostics diagnostics;
  private final Map<String, Definition> byName = new HashMap<>();
  private final List<Definition> written = new ArrayList<>();
  private final List<Statement> outputStatements = new ArrayList<>();
  private final Set<String> unreadable = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /** Collects the definitions and reports names that are defined twice. */
  Definitions(SourceText source, List<Statement> statements, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    statements.forEach(this::add);
    names.addAll(byName.keySet());
    names.addAll(unreadable);
    for (Definition definition : written) {
      for (Iterator<Reference> i = definition.references(); i.hasNext(); ) {
        String name = i.next().name();
        if (!isPi(name)) {
          names.add(name);
        }
      }
    }
  }

  private void add(Statement statement) {
    switch (statement) {
      case Statement.Let s -> define(new Definition.Let(s));
      case Statement.Assignment s -> define(new Definition.Assignment(s));
      case Statement.Edges s -> addEdges(s);
      case Statement.Outputs s -> outputStatements.add(s);
      case Statement.Unnamed s -> {
        written.add(new Definition.Unnamed(s));
        outputStatements.add(s);
      }
      case Statement.Unreadable s -> {
        if (s.name() != null) {
          unreadable.add(s.name().name());
        }
      }
    }
  }

  private void define(Definition definition) {
    Reference name = definition.name();
    Definition first = byName.putIfAbsent(name.name(), definition);
    if (first == null) {
      written.add(definition);
    } else {
      reportConflict(name, first, first instanceof Definition.Edges);
    }
  }

  private void addEdges(Statement.Edges edges) {
    Reference target = edges.target();
    if (edges.source().name().equals(target.name())) {
      diagnostics.add(Diagnostic.at(target, "edge-to-itself", target.name()));
      return;
    }
    switch (byName.get(target.name())) {
      case null -> define(new Definition.Edges(edges));
      case Definition.Edges reached -> reached.statements().add(edges);
      case Definition other ->
          reportConflict(target, other, other instanceof Definition.Assignment);
    }
  }

  private void reportConflict(Reference name, Definition first, boolean assignedAndReached) {
    String key = assignedAndReached ? "assigned-and-reached" : "defined-twice";
    diagnostics.add(Diagnostic.at(name, key, name.name(), line(first)));
  }

  /** The line of a definition, from 1. */
  String line(Definition definition) {
    return Integer.toString(source.line(definition.name().start()));
  }

  /** The definition of a name, or null. */
  Definition of(String name) {
    return byName.get(name);
  }

  /** All definitions and the expressions without a name, in the order of the text. */
  List<Definition> written() {
    return Collections.unmodifiableList(written);
  }

  /**
   * The statements that name outputs, and the expressions without a name, in the order of the text.
   */
  List<Statement> outputStatements() {
    return Collections.unmodifiableList(outputStatements);
  }

  /** All names of the program; the constant π is none of them. */
  Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /** The names of edges, with repetition. */
  Stream<String> labels() {
    return written.stream()
        .filter(Definition.Edges.class::isInstance)
        .flatMap(d -> ((Definition.Edges) d).statements().stream())
        .flatMap(s -> s.coefficients().stream())
        .filter(c -> c.label() != null)
        .map(c -> c.label().name());
  }

  /** Whether a name is the constant π and the program gives it no other meaning. */
  boolean isPi(String name) {
    return (name.equals("pi") || name.equals("π"))
        && !byName.containsKey(name)
        && !unreadable.contains(name);
  }

  /** Whether a name is that of a constant: π or one of a {@code let}. */
  boolean isConstant(String name) {
    return isPi(name) || byName.get(name) instanceof Definition.Let;
  }

  /** Whether a statement that could not be parsed would have defined the name. */
  boolean isUnreadable(String name) {
    return unreadable.contains(name);
  }

  /** Whether a name is that of a node: a defined one, or an input. */
  boolean isNode(String name) {
    return names.contains(name) && !isConstant(name);
  }
}
