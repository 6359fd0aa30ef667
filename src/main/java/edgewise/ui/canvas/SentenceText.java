package edgewise.ui.canvas;

import edgewise.figure.SymbolIndex;
import edgewise.figure.Typesetter;
import edgewise.graph.MathName;
import edgewise.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** Sentences with names between backticks typeset as mathematics. */
public final class SentenceText {
  private SentenceText() {}

  /**
   * Typesets the names of a sentence in advance, so that {@link #nodes} is fast; usable from any
   * thread.
   */
  public static void set(String marked, double size, SymbolIndex symbols) {
    String[] parts = marked.split("`", -1);
    for (int i = 1; i < parts.length; i += 2) {
      Typesetter.linked(MathName.latex(parts[i]), size, symbols);
    }
  }

  /**
   * The sentence as nodes for a text flow, its names linked to a graph.
   *
   * @param marked the sentence
   * @param size of the mathematics in it, px
   */
  public static List<Node> nodes(
      String marked, double size, SymbolIndex symbols, Selection selection) {
    List<Node> nodes = new ArrayList<>();
    String[] parts = marked.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty()) {
        continue;
      }
      if (i % 2 == 1) {
        nodes.add(MathView.linked(MathName.latex(parts[i]), size, parts[i], symbols, selection));
      } else {
        Text text = new Text(parts[i]);
        text.getStyleClass().add("prose");
        nodes.add(text);
      }
    }
    return nodes;
  }
}
