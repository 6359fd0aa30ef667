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

/** Copies a part of a program as a program of its own, and appends one program to another. */
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

  /** The definitions of some nodes as a program; operands outside become inputs. */
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

  /** A program with another appended, whose taken names are replaced by free ones. */
  static String pasted(Program program, Program other) {
    // An input that nothing uses cannot stand alone among other statements: it gets a value.
    ComputationGraph given = new GraphAlteration(other.graph(), n -> false).altered();
    Fragment fragment =
        new Fragment(program, TextRevision.withOwnStatements(other, given, n -> true));
    fragment.rename();
    String text = fragment.after(program);
    ComputationGraph graph = program.graph();
    return GraphEquality.preserves(graph, text, UnaryOperator.identity(), graph.outputs())
        ? text
        : fragment.after(TextRevision.withOwnStatements(program, graph, n -> true));
  }

  private void rename() {
    Names programNames = new Names(program);
    Names fragmentNames = new Names(fragment);
    Map<String, Double> here = constants(program);
    Map<String, Double> there = constants(fragment);
    fragment.graph().nodes().forEach(n -> names.put(n.name(), programNames.fresh(n.name())));
    for (String name : fragmentNames.lets()) {
      if (programNames.lets().contains(name)
          && here.get(name) != null
          && here.get(name).equals(there.get(name))) {
        shared.add(name);
      } else {
        names.put(name, programNames.fresh(name));
      }
    }
    for (String name : fragmentNames.labels()) {
      if (!programNames.labels().contains(name) || !here.get(name).equals(there.get(name))) {
        labels.put(name, programNames.fresh(name));
      }
    }
    resolvePi("pi", "π", programNames);
    resolvePi("π", "pi", programNames);
  }

  /**
   * Replaces a spelling of the constant π that names something else in the program by the other
   * spelling, or by the number.
   */
  private void resolvePi(String spelling, String other, Names programNames) {
    if (!names.containsKey(spelling)
        && !shared.contains(spelling)
        && programNames.isDefined(spelling)) {
      names.put(spelling, programNames.isDefined(other) ? Numerals.text(Math.PI) : other);
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
        ReferenceRenaming.relabelled(ReferenceRenaming.renamed(fragment.text(), names), labels);
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
