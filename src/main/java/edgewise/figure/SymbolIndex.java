package edgewise.figure;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.MathName;
import edgewise.graph.Node;
import edgewise.graph.Notation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the symbols of a graph in formulas: the names of its nodes, and ∂c/∂a where an edge leads
 * from a to c. A symbol is a sequence of LaTeX tokens; the longest that stands at a place is the
 * one that is meant, and names inside it are found too. Upright words such as {@code \mathrm{max}}
 * are looked into only if all of the word is a name.
 */
public final class SymbolIndex {
  private static final Pattern TOKEN =
      Pattern.compile("\\\\[A-Za-z]+|\\\\.|\\s+|.", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\\\(mathrm|text|operatorname|systemtext)");
  private static final NavigableSet<Integer> NONE = Collections.emptyNavigableSet();
  private final Map<List<String>, ItemKey> symbols = new HashMap<>();

  /** How many tokens the symbols that begin with a token have, the most first. */
  private final Map<String, NavigableSet<Integer>> lengths = new HashMap<>();

  private record Symbol(int tokens, ItemKey key) {}

  /** The symbols of a graph. */
  public SymbolIndex(ComputationGraph graph) {
    for (Node node : graph.nodes()) {
      put(MathName.latex(node.name()), new ItemKey.NodeKey(node.name()));
    }
    for (Edge edge : graph.edges()) {
      put(
          Notation.LATEX.derivative(edge.target().name(), edge.source().name()),
          new ItemKey.EdgeKey(edge.id()));
    }
  }

  /**
   * The symbols of a network, or of any other formulas.
   *
   * @param symbols the item of each formula in LaTeX
   */
  public SymbolIndex(Map<String, ItemKey> symbols) {
    symbols.forEach(this::put);
  }

  private void put(String latex, ItemKey key) {
    List<String> tokens = tokens(latex);
    symbols.putIfAbsent(List.copyOf(tokens), key);
    lengths
        .computeIfAbsent(tokens.getFirst(), first -> new TreeSet<>(Comparator.reverseOrder()))
        .add(tokens.size());
  }

  /**
   * Puts a mark around every symbol in a formula.
   *
   * @param found receives the symbols; a mark contains the index in this list
   */
  String mark(String latex, List<ItemKey> found) {
    return mark(tokens(latex), Integer.MAX_VALUE, found);
  }

  private String mark(List<String> tokens, int shorterThan, List<ItemKey> found) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    while (at < tokens.size()) {
      Symbol symbol = at(tokens, at, shorterThan);
      int end;
      if (symbol != null) {
        end = at + symbol.tokens();
        int number = found.size();
        found.add(symbol.key());
        marked.append('\\').append(Mathematics.NAMED).append('{').append(number).append("}{");
        if (symbol.key() instanceof ItemKey.EdgeKey) {
          marked.append(mark(tokens.subList(at, end), symbol.tokens(), found));
        } else {
          tokens.subList(at, end).forEach(marked::append);
        }
        marked.append('}');
      } else {
        end = WORD.matcher(tokens.get(at)).matches() ? closing(tokens, at + 1) : at + 1;
        tokens.subList(at, end).forEach(marked::append);
      }
      at = end;
    }
    return marked.toString();
  }

  /** The longest symbol that stands there and is shorter than that. */
  private Symbol at(List<String> tokens, int at, int shorterThan) {
    for (int length : lengths.getOrDefault(tokens.get(at), NONE)) {
      int end = at + length;
      if (length < shorterThan && end <= tokens.size() && !goesOn(tokens, end)) {
        ItemKey key = symbols.get(tokens.subList(at, end));
        if (key != null) {
          return new Symbol(length, key);
        }
      }
    }
    return null;
  }

  /** A subscript or a prime makes it another name, or a function's. */
  private static boolean goesOn(List<String> tokens, int end) {
    return end < tokens.size() && (tokens.get(end).equals("_") || tokens.get(end).equals("'"));
  }

  /** Past the brace that closes the one at a place. */
  private static int closing(List<String> tokens, int at) {
    int open = 0;
    for (int i = at; i < tokens.size(); i++) {
      open += tokens.get(i).equals("{") ? 1 : tokens.get(i).equals("}") ? -1 : 0;
      if (open == 0) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  private static List<String> tokens(String latex) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(latex);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }
}
