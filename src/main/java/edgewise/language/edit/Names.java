package edgewise.language.edit;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.language.Function;
import edgewise.language.Lexer;
import edgewise.language.Program;
import edgewise.language.Statement;
import edgewise.language.Token;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that a program has, and those that are left. */
public final class Names {
  private static final Pattern NUMBERED = Pattern.compile("_[0-9]+$");
  private final ComputationGraph graph;
  private final Set<String> lets = new LinkedHashSet<>();
  private final Set<String> labels = new LinkedHashSet<>();
  private final Set<String> given = new HashSet<>();

  public Names(Program program) {
    graph = program.graph();
    for (Statement statement : new StatementText(program.text()).statements()) {
      if (statement instanceof Statement.Let let) {
        lets.add(let.name().name());
      } else if (statement instanceof Statement.Edges edges) {
        edges.coefficients().stream()
            .filter(c -> c.label() != null)
            .forEach(c -> labels.add(c.label().name()));
      }
    }
  }

  /**
   * A name as a new node has it: without blanks around it, composed.
   *
   * @throws EditException if no new node can have it
   */
  public String validated(String requested) {
    String name = Normalizer.normalize(requested.strip(), Normalizer.Form.NFC);
    if (Token.isKeyword(name)) {
      throw new EditException("edit-keyword", name);
    }
    if (Function.isReserved(name)) {
      throw new EditException("edit-function", name);
    }
    if (!Lexer.isName(name)) {
      throw new EditException("edit-illegal", name);
    }
    if (graph.node(name).isPresent()) {
      throw new EditException("edit-taken", name);
    }
    if (isConstant(name)) {
      throw new EditException("edit-constant", name);
    }
    if (labels.contains(name)) {
      throw new EditException("edit-label", name);
    }
    return name;
  }

  private boolean isFree(String name) {
    return Lexer.isName(name)
        && !Token.isKeyword(name)
        && !Function.isReserved(name)
        && graph.node(name).isEmpty()
        && !isConstant(name)
        && !labels.contains(name)
        && !given.contains(name);
  }

  private boolean isConstant(String name) {
    return lets.contains(name) || name.equals("pi") || name.equals("π");
  }

  /** The names of the constants that have statements. */
  public Set<String> lets() {
    return Collections.unmodifiableSet(lets);
  }

  /** The names of edges. */
  public Set<String> labels() {
    return Collections.unmodifiableSet(labels);
  }

  /** Whether a name is a node's, or a constant's that has a statement. */
  public boolean isDefined(String name) {
    return graph.node(name).isPresent() || lets.contains(name);
  }

  /**
   * A name that is free: the one that is wanted, or with a number, {@code a_1}; if none is, the
   * next letter. Never the same twice.
   */
  public String fresh(String proposed) {
    String requested = Normalizer.normalize(proposed.strip(), Normalizer.Form.NFC);
    String name = Lexer.isName(requested) && !Token.isKeyword(requested) ? available(requested) : letter();
    given.add(name);
    return name;
  }

  private String available(String requested) {
    String stem = NUMBERED.matcher(requested).replaceFirst("");
    String base = Lexer.isName(stem) ? stem : requested;
    return Stream.concat(Stream.of(requested), numbered(base))
        .filter(this::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> numbered(String stem) {
    return Stream.iterate(1, i -> i + 1).map(i -> stem + "_" + i);
  }

  /** The letter after the last that is used; after z the first that is free, then x_1 and so on. */
  private String letter() {
    int last =
        Stream.concat(graph.nodes().stream().map(Node::name), given.stream())
            .filter(n -> n.length() == 1 && n.charAt(0) >= 'a' && n.charAt(0) <= 'z')
            .mapToInt(n -> n.charAt(0))
            .max()
            .orElse('a' - 1);
    Stream<String> letters =
        Stream.concat(
                Stream.iterate(last + 1, c -> c <= 'z', c -> c + 1),
                Stream.iterate((int) 'a', c -> c <= 'z', c -> c + 1))
            .map(Character::toString);
    return Stream.concat(letters, numbered("x")).filter(this::isFree).findFirst().orElseThrow();
  }
}
