package edgewise.language;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.language.Token.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Edits of a graph made in its program's text. Whatever a person wrote that an edit does not touch
 * stays as it is: comments, spacing, order, how lines end. All are functions of a program; each
 * gives the text after the edit, or throws {@link EditException}.
 */
public final class Edits {
  private Edits() {}

  /**
   * Gives a node another name, wherever it is mentioned. A node that the text leaves unnamed gets a
   * statement of its own.
   */
  public static String rename(Program program, String node, String newName) {
    require(program, node);
    String name = checked(program, newName);
    if (!isMentioned(program.text(), node)) {
      Draft draft = new Draft(program.graph());
      draft.rename(node, name);
      return Retext.of(program, draft.graph());
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    Lexer lexer = new Lexer(program.text());
    Token token = lexer.next();
    while (!token.is(Kind.END)) {
      Token next = lexer.next();
      if (token.is(Kind.NAME) && token.text().equals(node) && !isCall(token, next)) {
        text.append(program.text(), from, token.start()).append(name);
        from = token.end();
      }
      token = next;
    }
    return text.append(program.text().substring(from)).toString();
  }

  /** σ is a function before a parenthesis and may be a node elsewhere. */
  private static boolean isCall(Token token, Token next) {
    return token.text().equals("σ") && next.is(Kind.OPEN);
  }

  private static boolean isMentioned(String text, String name) {
    Lexer lexer = new Lexer(text);
    for (Token token = lexer.next(); !token.is(Kind.END); token = lexer.next()) {
      if (token.is(Kind.NAME) && token.text().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String checked(Program program, String name) {
    String plain = name.strip();
    if (!Lexer.isName(plain)) {
      throw new EditException("edit-name", plain);
    }
    if (Token.isKeyword(plain) || Function.isReserved(plain)) {
      throw new EditException("edit-reserved", plain);
    }
    if (program.graph().node(plain).isPresent() || isMentioned(program.text(), plain)) {
      throw new EditException("edit-taken", plain);
    }
    return plain;
  }

  private static Node require(Program program, String name) {
    return program
        .graph()
        .node(name)
        .orElseThrow(() -> new EditException("edit-unknown", name));
  }

  /** A name that is free: the wish itself, else with the first number that makes it so. */
  public static String freshName(Program program, String like) {
    Set<String> taken = new HashSet<>();
    program.graph().nodes().forEach(node -> taken.add(node.name()));
    Lexer lexer = new Lexer(program.text());
    for (Token token = lexer.next(); !token.is(Kind.END); token = lexer.next()) {
      taken.add(token.text());
    }
    return freshName(taken, like);
  }

  static String freshName(Collection<String> taken, String like) {
    if (!taken.contains(like) && !Function.isReserved(like)) {
      return like;
    }
    int number = 1;
    while (taken.contains(like + "_" + number)) {
      number++;
    }
    return like + "_" + number;
  }

  /** Adds an input with a value, after everything else. */
  public static String addInput(Program program, String name, double value) {
    String plain = checked(program, name);
    return appended(program.text(), plain + " = " + Numerals.text(value));
  }

  private static String appended(String text, String statement) {
    if (text.isBlank()) {
      return statement + "\n";
    }
    boolean oneLine = text.strip().lines().count() == 1 && text.contains(";");
    if (oneLine && !statement.contains("\n") && !text.contains("#")) {
      return text.stripTrailing().replaceAll(";$", "") + "; " + statement;
    }
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    String before = text.endsWith("\n") || text.endsWith("\r") ? text : text + end;
    return before + statement.replace("\n", end) + end;
  }

  /**
   * Takes a node away: its definition goes, and every use of it loses that operand. What has no
   * operand left becomes an input with the value it had.
   */
  public static String remove(Program program, String node) {
    require(program, node);
    if (program.graph().nodes().size() == 1) {
      throw new EditException("edit-last", node);
    }
    Draft draft = new Draft(program.graph());
    draft.remove(node);
    return Retext.of(program, draft.graph());
  }

  /** Takes one edge away: its target loses that operand. */
  public static String removeEdge(Program program, Edge edge) {
    Draft draft = new Draft(program.graph());
    draft.removeOperand(edge.target().name(), edge.place());
    return Retext.of(program, draft.graph());
  }

  /**
   * Adds an edge: the target takes one operand more. A sum gets a term, a product a factor, a
   * function of any number of arguments one more; an input becomes that operand; to anything else
   * it is added.
   */
  public static String connect(Program program, String from, String to) {
    Node source = require(program, from);
    Node target = require(program, to);
    if (program.graph().ancestors(source).contains(target)) {
      throw new EditException("edit-cycle", to + " → … → " + from + " → " + to);
    }
    Draft draft = new Draft(program.graph());
    draft.addOperand(from, to);
    return Retext.of(program, draft.graph());
  }

  /**
   * Those nodes as a program that stands alone: what they are made from outside becomes inputs with
   * their values.
   */
  public static String copy(Program program, Collection<String> nodes) {
    nodes.forEach(node -> require(program, node));
    Draft draft = new Draft(program.graph());
    draft.keepOnly(new LinkedHashSet<>(nodes));
    return GraphText.of(draft.graph());
  }

  /**
   * Adds a program after everything else; its names that are taken are changed.
   *
   * @throws ProgramException if the fragment is no program
   */
  public static String paste(Program program, String fragment) {
    ComputationGraph pasted = Program.parse(fragment).graph();
    Set<String> taken = new HashSet<>();
    program.graph().nodes().forEach(node -> taken.add(node.name()));
    Lexer lexer = new Lexer(program.text());
    for (Token token = lexer.next(); !token.is(Kind.END); token = lexer.next()) {
      taken.add(token.text());
    }
    Draft draft = new Draft(pasted);
    Set<String> all = new HashSet<>(taken);
    all.addAll(draft.names());
    for (Node node : pasted.nodes()) {
      if (taken.contains(node.name())) {
        String other = freshName(all, node.name());
        all.add(other);
        draft.rename(node.name(), other);
      }
    }
    String text = GraphText.of(draft.graph()).strip();
    return appended(program.text(), text);
  }
}
