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

/** The names used in a program; finds free ones. */
public final class Names {
  private static final Pattern NUMBERED = Pattern.compile("_[0-9]+$");
  private final ComputationGraph graph;
  private final Set<String> lets = new LinkedHashSet<>();
  private final Set<String> labels = new LinkedHashSet<>();
  private final Set<String> proposals = new HashSet<>();

  /** Collects the names of a program. */
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
   * Checks a requested name for a new node and returns it stripped of blanks and in Unicode's
   * composed form (NFC).
   *
   * @throws EditException if it is not a valid or free name
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
        && !proposals.contains(name);
  }

  private boolean isConstant(String name) {
    return lets.contains(name) || name.equals("pi") || name.equals("π");
  }

  /** The names of the {@code let} constants. */
  public Set<String> lets() {
    return Collections.unmodifiableSet(lets);
  }

  /** The names of edges. */
  public Set<String> labels() {
    return Collections.unmodifiableSet(labels);
  }

  /** Whether a name is that of a node or of a {@code let} constant. */
  public boolean isDefined(String name) {
    return graph.node(name).isPresent() || lets.contains(name);
  }

  /**
   * A free name: the proposed one, or the same with a number, {@code a_1}; if none is free, the
   * next letter. Never returns the same name twice.
   */
  public String fresh(String proposed) {
    String requested = Normalizer.normalize(proposed.strip(), Normalizer.Form.NFC);
    String name =
        Lexer.isName(requested) && !Token.isKeyword(requested) ? available(requested) : letter();
    proposals.add(name);
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
        Stream.concat(graph.nodes().stream().map(Node::name), proposals.stream())
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
