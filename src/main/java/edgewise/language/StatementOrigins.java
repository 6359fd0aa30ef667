package edgewise.language;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.language.Postfix.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The link between the statements of a program and the nodes that they define. */
public final class StatementOrigins {
  private final Program program;
  private final TreeMap<Integer, Statement> byStart = new TreeMap<>();
  private final IdentityHashMap<Statement, List<Node>> nodesOf = new IdentityHashMap<>();
  private final Map<String, List<Statement.Edges>> edgeStatements = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> bareStatements = new HashSet<>();
  private final Map<String, Constant> lets = new HashMap<>();

  /**
   * Links the statements of a program with its nodes.
   *
   * @param statements those of the program's text
   */
  public StatementOrigins(Program program, List<Statement> statements) {
    this.program = program;
    Set<String> fixed = new HashSet<>();
    for (Statement statement : statements) {
      byStart.put(statement.start(), statement);
      switch (statement) {
        case Statement.Let let -> fixed.add(let.name().name());
        case Statement.Assignment assignment -> named.add(assignment.name().name());
        case Statement.Edges edges -> {
          named.add(edges.target().name());
          edgeStatements.computeIfAbsent(edges.target().name(), n -> new ArrayList<>()).add(edges);
        }
        case Statement.Unnamed unnamed -> {
          if (unnamed.value().instructions().getFirst() instanceof Reference mention
              && unnamed.value().instructions().size() == 1) {
            bareStatements.add(mention.name());
          }
        }
        case Statement.Outputs outputs -> {}
        case Statement.Unreadable broken -> {}
      }
    }
    program.graph().nodes().stream()
        .filter(n -> !isInputWithoutValue(n))
        .forEach(n -> nodesOf.computeIfAbsent(of(n), s -> new ArrayList<>()).add(n));
    constants(program.graph())
        .filter(c -> fixed.contains(c.name()))
        .forEach(c -> lets.put(c.name(), c));
  }

  private static Stream<Constant> constants(ComputationGraph graph) {
    return graph.nodes().stream().flatMap(StatementOrigins::constants);
  }

  /** The constants of a node, including its edges' coefficients. */
  public static Stream<Constant> constants(Node node) {
    Stream<Constant> arguments =
        node.arguments().stream().filter(Constant.class::isInstance).map(Constant.class::cast);
    return node.operation() instanceof Operation.Linear(List<Constant> coefficients)
        ? coefficients.stream()
        : arguments;
  }

  /** Whether a node is an input without a value, which no statement defines. */
  public static boolean isInputWithoutValue(Node node) {
    return node.isInput() && node.given().isEmpty();
  }

  /** The statement that defines a node; of an input without a value, the first that uses it. */
  public Statement of(Node node) {
    return byStart.floorEntry(program.places().get(node.index()).start()).getValue();
  }

  /** The nodes that a statement defines, operands before their users. */
  public List<Node> nodesOf(Statement statement) {
    return nodesOf.getOrDefault(statement, List.of());
  }

  /** All edge statements into a node; empty if it is defined otherwise. */
  public List<Statement.Edges> edgeStatements(Node node) {
    return edgeStatements.getOrDefault(node.name(), List.of());
  }

  /** Whether the node's name occurs in the text. */
  public boolean isNamed(Node node) {
    return isInputWithoutValue(node) || named.contains(node.name());
  }

  /**
   * Whether the node's name alone is a statement, which is how a program declares an input without
   * a value that nothing uses.
   */
  public boolean isBareStatement(Node node) {
    return bareStatements.contains(node.name());
  }

  /** The {@code let} constants that are used, by name. */
  public Map<String, Constant> lets() {
    return lets;
  }

  /**
   * The references to nodes and constants in a statement; the names of edges are not among them.
   */
  public static Stream<Reference> references(Statement statement) {
    return switch (statement) {
      case Statement.Let s -> Stream.concat(Stream.of(s.name()), s.value().references());
      case Statement.Assignment s -> Stream.concat(Stream.of(s.name()), s.value().references());
      case Statement.Edges s ->
          Stream.concat(
              Stream.of(s.source(), s.target()),
              s.coefficients().stream().flatMap(c -> c.value().references()));
      case Statement.Outputs s -> s.names().stream();
      case Statement.Unnamed s -> s.value().references();
      case Statement.Unreadable s -> Stream.empty();
    };
  }
}
