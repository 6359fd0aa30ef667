package edgewise.language.edit;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Node;
import edgewise.language.GraphText;
import edgewise.language.Numerals;
import edgewise.language.Program;
import edgewise.language.Statement;
import edgewise.language.StatementOrigins;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A part of a program that stands alone, and a program put after another. */
final class Fragment {
  private final Program program;
  private final Program fragment;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  private Fragment(Program program, Program fragment) {
    this.program = program;
    this.fragment = fragment;
  }

  /** The definitions of some nodes, and inputs in place of what else they are made from. */
  static String of(Program program, Collection<Node> nodes) {
    if (nodes.isEmpty()) {
      return "";
    }
    Set<Node> inside = new LinkedHashSet<>(nodes);
    Set<Node> all = new HashSet<>(inside);
    inside.forEach(n -> program.graph().in(n).forEach(e -> all.add(e.source())));
    double[] values = GraphAlteration.values(program.graph());
    ComputationGraph.Builder builder = ComputationGraph.builder();
    Map<String, Constant> lets = new LinkedHashMap<>();
    Map<String, Constant> known =
        new StatementOrigins(program, new StatementText(program.text()).statements()).lets();
    for (Node node : program.graph().nodes()) {
      if (inside.contains(node)) {
        builder.copy(node);
        StatementOrigins.constants(node)
            .filter(c -> known.containsKey(c.name()))
            .forEach(c -> lets.put(c.name(), c));
      } else if (all.contains(node)) {
        builder.node(node.name(), GraphAlteration.input(values[node.index()]), List.of());
      }
    }
    return GraphText.of(builder.build(), lets);
  }

  /** A program with another after it, under names that are free. */
  static String pasted(Program program, Program other) {
    // An input that nothing uses cannot stand alone among other statements: it gets a value.
    ComputationGraph given = new GraphAlteration(other.graph(), n -> false).altered();
    Fragment fragment = new Fragment(program, TextRevision.withOwnStatements(other, given, n -> true));
    fragment.rename();
    String text = fragment.after(program);
    ComputationGraph graph = program.graph();
    return GraphEquality.preserves(graph, text, UnaryOperator.identity(), graph.outputs())
        ? text
        : fragment.after(TextRevision.withOwnStatements(program, graph, n -> true));
  }

  private void rename() {
    Names taken = new Names(program);
    Names fragmentNames = new Names(fragment);
    Map<String, Double> here = constants(program);
    Map<String, Double> there = constants(fragment);
    fragment.graph().nodes().forEach(n -> names.put(n.name(), taken.fresh(n.name())));
    for (String name : fragmentNames.lets()) {
      if (taken.lets().contains(name)
          && here.get(name) != null
          && here.get(name).equals(there.get(name))) {
        shared.add(name);
      } else {
        names.put(name, taken.fresh(name));
      }
    }
    for (String name : fragmentNames.labels()) {
      if (!taken.labels().contains(name) || !here.get(name).equals(there.get(name))) {
        labels.put(name, taken.fresh(name));
      }
    }
    resolvePi("pi", "π", taken);
    resolvePi("π", "pi", taken);
  }

  /** A spelling of the constant π that means something else here gives way to the other. */
  private void resolvePi(String spelling, String other, Names taken) {
    if (!names.containsKey(spelling) && !shared.contains(spelling) && taken.isDefined(spelling)) {
      names.put(spelling, taken.isDefined(other) ? Numerals.text(Math.PI) : other);
    }
  }

  private static Map<String, Double> constants(Program program) {
    return program.graph().nodes().stream()
        .flatMap(StatementOrigins::constants)
        .filter(Constant::isNamed)
        .collect(Collectors.toMap(Constant::name, Constant::value, (a, b) -> a));
  }

  private String after(Program first) {
    String renamed =
        MentionRenaming.relabelled(MentionRenaming.renamed(fragment.text(), names), labels);
    StatementText added = new StatementText(renamed);
    for (Statement statement : added.statements()) {
      boolean omitted =
          switch (statement) {
            case Statement.Let let -> shared.contains(let.name().name());
            case Statement.Outputs outputs -> true;
            case Statement.Unnamed unnamed -> true;
            case Statement.Assignment assignment -> false;
            case Statement.Edges edges -> false;
            case Statement.Unreadable broken -> false;
          };
      if (omitted) {
        added.replace(statement, List.of());
      }
    }
    StatementText text = new StatementText(first.text());
    text.append(added);
    return text.text();
  }
}
