package edgewise.export.table;

import edgewise.graph.Node;
import edgewise.graph.Notation;
import edgewise.strategy.Frame;
import edgewise.strategy.Phase;
import edgewise.strategy.Slot;
import edgewise.strategy.Trace;
import edgewise.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The trace table of the textbooks at a step: a row a node in the order of evaluation, with its
 * definition, its primal, its tangent and its adjoint. A node has a row once one of its numbers is
 * known; an unknown number is an empty cell, never 0.
 *
 * <p>The form is that of Griewank and Walther, <i>Evaluating Derivatives</i> (2008), ch. 2 and 3.
 *
 * @param tangentSymbol what the tangents are, ∂·/∂x; empty outside forward mode
 * @param adjointSymbol what the adjoints are, ∂y/∂·; empty outside reverse mode
 * @param rows of the nodes with at least one known number
 */
public record TraceTable(
    Optional<Node> tangentSymbol, Optional<Node> adjointSymbol, List<Row> rows) {
  /** Copies the rows. */
  public TraceTable {
    rows = List.copyOf(rows);
  }

  /** The columns, in their order. */
  public enum Column {
    NODE,
    DEFINITION,
    PRIMAL,
    TANGENT,
    ADJOINT
  }

  /** The known numbers of one node. */
  public record Row(
      Node node, OptionalDouble primal, OptionalDouble tangent, OptionalDouble adjoint) {
    /** A cell as text with its exact number; empty if unknown. */
    public String text(Column column) {
      return switch (column) {
        case NODE -> node.name();
        case DEFINITION -> node.isInput() ? "" : node.formula().text();
        case PRIMAL -> exact(primal);
        case TANGENT -> exact(tangent);
        case ADJOINT -> exact(adjoint);
      };
    }

    /** A cell as LaTeX, its number rounded for reading. */
    public String latex(Column column) {
      return switch (column) {
        case NODE -> Notation.LATEX.name(node.name());
        case DEFINITION -> node.isInput() ? "" : node.formula().latex();
        case PRIMAL -> rounded(primal);
        case TANGENT -> rounded(tangent);
        case ADJOINT -> rounded(adjoint);
      };
    }

    private static String exact(OptionalDouble number) {
      return number.isPresent() ? Numbers.exact(number.getAsDouble()) : "";
    }

    private static String rounded(OptionalDouble number) {
      return number.isPresent() ? Numbers.latex(number.getAsDouble()) : "";
    }
  }

  /** The table at a frame of a trace. */
  public static TraceTable of(Trace trace, Frame frame) {
    Optional<Node> tangent = seed(frame, Phase.FORWARD);
    Optional<Node> adjoint = seed(frame, Phase.REVERSE);
    List<Row> rows = new ArrayList<>();
    for (Node node : trace.target().graph().nodes()) {
      OptionalDouble primal = frame.primal(node);
      Optional<Slot> slot = frame.slot(node);
      if (primal.isPresent() || slot.isPresent()) {
        OptionalDouble derivative =
            slot.map(s -> OptionalDouble.of(s.value())).orElse(OptionalDouble.empty());
        rows.add(
            new Row(
                node,
                primal,
                tangent.isPresent() ? derivative : OptionalDouble.empty(),
                adjoint.isPresent() ? derivative : OptionalDouble.empty()));
      }
    }
    return new TraceTable(tangent, adjoint, rows);
  }

  private static Optional<Node> seed(Frame frame, Phase phase) {
    return frame.sweep().filter(s -> s.phase() == phase).map(s -> s.seed());
  }

  /** A column's head in LaTeX: v, ∂v/∂x, ∂y/∂v. */
  public String headLatex(Column column) {
    return switch (column) {
      case NODE, PRIMAL -> "v";
      case DEFINITION -> "";
      case TANGENT ->
          "\\frac{\\partial v}{\\partial " + tangentSymbol.map(TraceTable::name).orElse("x") + "}";
      case ADJOINT ->
          "\\frac{\\partial " + adjointSymbol.map(TraceTable::name).orElse("y") + "}{\\partial v}";
    };
  }

  private static String name(Node node) {
    return Notation.LATEX.name(node.name());
  }
}
