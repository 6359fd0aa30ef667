package edgewise.ui.paths;

import edgewise.graph.MathName;
import edgewise.graph.Node;
import edgewise.strategy.Jacobian;
import edgewise.text.Numbers;
import edgewise.ui.canvas.MathView;
import edgewise.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A Jacobian as a typeset matrix; an entry that is not finished is an empty box, never 0. */
final class JacobianView {
  private static final double EM = 18;
  private static final double LEAST = 10;
  private static final int MOST = 6;

  private JacobianView() {}

  static MathView of(Jacobian jacobian, Texts texts, double room) {
    String latex = texts.formula(latex(jacobian));
    String accessibleText = accessibleText(jacobian);
    MathView view = new MathView(latex, EM, accessibleText);
    return view.naturalWidth() <= room
        ? view
        : new MathView(latex, Math.max(LEAST, EM * room / view.naturalWidth()), accessibleText);
  }

  private static String latex(Jacobian jacobian) {
    List<String> rows = new ArrayList<>();
    List<String> head = new ArrayList<>();
    head.add("");
    int columns = Math.min(MOST, jacobian.inputs().size());
    boolean wide = jacobian.inputs().size() > MOST;
    for (Node input : jacobian.inputs().subList(0, columns)) {
      head.add("\\partial " + MathName.latex(input.name()));
    }
    rows.add(String.join(" & ", head) + (wide ? " & \\cdots" : ""));
    for (int i = 0; i < Math.min(MOST, jacobian.outputs().size()); i++) {
      List<String> row = new ArrayList<>();
      row.add("\\partial " + MathName.latex(jacobian.outputs().get(i).name()));
      for (int j = 0; j < columns; j++) {
        OptionalDouble entry = jacobian.entry(i, j);
        row.add(entry.isPresent() ? Numbers.latex(entry.getAsDouble()) : "\\square");
      }
      rows.add(String.join(" & ", row) + (wide ? " & \\cdots" : ""));
    }
    return "\\begin{array}{r|"
        + "c".repeat(columns + (wide ? 1 : 0))
        + "} "
        + rows.getFirst()
        + " \\\\ \\hline "
        + String.join(" \\\\ ", rows.subList(1, rows.size()))
        + (jacobian.outputs().size() > MOST ? " \\\\ \\vdots" : "")
        + " \\end{array}";
  }

  private static String accessibleText(Jacobian jacobian) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < jacobian.outputs().size(); i++) {
      for (int j = 0; j < jacobian.inputs().size(); j++) {
        OptionalDouble entry = jacobian.entry(i, j);
        entries.add(
            "∂%s/∂%s = %s"
                .formatted(
                    jacobian.outputs().get(i).name(),
                    jacobian.inputs().get(j).name(),
                    entry.isPresent() ? Numbers.display(entry.getAsDouble()) : "?"));
      }
    }
    return String.join(", ", entries);
  }
}
