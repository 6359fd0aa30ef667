package edgewise.language;

import edgewise.language.Postfix.Reference;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Checks that every name is used as what it is: constants, nodes, outputs, names of edges. */
final class NameCheck {
  private final Definitions definitions;
  private final Diagnostics diagnostics;

  private NameCheck(Definitions definitions, Diagnostics diagnostics) {
    this.definitions = definitions;
    this.diagnostics = diagnostics;
  }

  /** Reports names that are used as something else than they are. */
  static void check(Definitions definitions, Diagnostics diagnostics) {
    NameCheck meaning = new NameCheck(definitions, diagnostics);
    definitions.written().forEach(meaning::definition);
    meaning.outputs();
    if (diagnostics.isEmpty()
        && definitions.written().stream().allMatch(Definition.Let.class::isInstance)) {
      diagnostics.add(Diagnostic.at(0, 0, "empty"));
    }
  }

  private void definition(Definition definition) {
    switch (definition) {
      case Definition.Let d -> constant(d.references(), "let-of-node", d.name().name());
      case Definition.Edges d -> d.statements().forEach(this::edges);
      case Definition.Assignment d -> {}
      case Definition.Unnamed d -> {}
    }
  }

  private void edges(Statement.Edges edges) {
    Reference source = edges.source();
    if (definitions.isConstant(source.name())) {
      diagnostics.add(Diagnostic.at(source, "edge-from-constant", source.name()));
    }
    for (Statement.Coefficient coefficient : edges.coefficients()) {
      constant(coefficient.value().references().iterator(), "coefficient-without-value", "");
      if (coefficient.label() != null) {
        label(coefficient.label());
      }
    }
  }

  private void constant(Iterator<Reference> mentions, String key, String defined) {
    while (mentions.hasNext()) {
      Reference mention = mentions.next();
      String name = mention.name();
      if (!definitions.isConstant(name) && !definitions.isUnreadable(name)) {
        diagnostics.add(
            Diagnostic.at(mention, key, name, defined)
                .withHint(new Diagnostic.Hint.NearConstant(name)));
      }
    }
  }

  private void label(Reference label) {
    String name = label.name();
    if (definitions.of(name) instanceof Definition.Let let) {
      diagnostics.add(Diagnostic.at(label, "defined-twice", name, definitions.line(let)));
    } else if (definitions.isNode(name)) {
      diagnostics.add(Diagnostic.at(label, "label-of-node", name));
    }
  }

  private void outputs() {
    Map<String, Reference> firstReferences = new HashMap<>();
    for (Statement statement : definitions.outputStatements()) {
      List<Reference> names = statement instanceof Statement.Outputs o ? o.names() : List.of();
      for (Reference name : names) {
        if (firstReferences.putIfAbsent(name.name(), name) != null) {
          diagnostics.add(Diagnostic.at(name, "output-twice", name.name()));
        } else if (definitions.isConstant(name.name())) {
          diagnostics.add(Diagnostic.at(name, "output-of-constant", name.name()));
        } else if (!definitions.isNode(name.name())) {
          diagnostics.add(
              Diagnostic.at(name, "output-unknown", name.name())
                  .withHint(new Diagnostic.Hint.NearNode(name.name())));
        }
      }
    }
  }
}
