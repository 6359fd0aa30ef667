package edgewise.ui.network;

import edgewise.network.steps.BackpropagationEquation;
import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.Stage;
import edgewise.study.NetworkStudy;
import edgewise.ui.canvas.MathView;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * The formulas of a step for a lecture hall: in indices, with the names of one neuron, in numbers,
 * and in matrices; before the first step the four equations. A line that is too long wraps before
 * an equals sign, then before a plus.
 */
final class HallFormulas {
  /** The parts, in the order in which they are left out for want of room. */
  enum Part {
    MATRIX,
    NAMES,
    GENERAL,
    NUMBERS
  }

  private final StudioState state;
  private final NetworkStudy study;
  private final Optional<BackpropagationStep> step;
  private Optional<MatrixView> matrix = Optional.empty();
  private boolean fit = true;

  HallFormulas(StudioState state, NetworkStudy study, Optional<BackpropagationStep> step) {
    this.state = state;
    this.study = study;
    this.step = step;
  }

  /**
   * A part and all parts that are left out later, in reading order.
   *
   * @param least the first part
   */
  List<Region> parts(Part least, double size, double room) {
    fit = true;
    matrix = Optional.empty();
    return step.map(current -> parts(current, least, size, room))
        .orElseGet(() -> least == Part.NUMBERS ? List.of() : mainEquations(size, room));
  }

  private List<Region> parts(BackpropagationStep current, Part least, double size, double room) {
    List<Region> parts = new ArrayList<>();
    if (least.compareTo(Part.GENERAL) <= 0) {
      parts.add(line(current.at(0, 0).indexForm(), size, room));
    }
    if (least.compareTo(Part.NAMES) <= 0 && current.row() > 0) {
      parts.add(line(current.indexForm(), size, room));
    }
    parts.add(line(current.numbers(), size, room));
    if (least == Part.MATRIX) {
      MatrixView view = new MatrixView(state, current.matrixForm(), current, size);
      view.setStyle("-fx-font-size: " + size + "px");
      matrix = Optional.of(view);
      parts.add(view);
    }
    return parts;
  }

  private List<Region> mainEquations(double size, double room) {
    FlowPane equations = new FlowPane(1.6 * size, 0.5 * size);
    equations.setRowValignment(VPos.CENTER);
    equations.setPrefWrapLength(room);
    for (BackpropagationEquation equation : BackpropagationEquation.values()) {
      if (equation.stage().compareTo(Stage.OUTPUT_ERROR) >= 0
          && equation != BackpropagationEquation.COST_SLOPE) {
        study.steps().stream()
            .filter(current -> current.equation() == equation)
            .findFirst()
            .map(current -> line(current.at(0, 0).indexForm(), size, room))
            .ifPresent(equations.getChildren()::add);
      }
    }
    return List.of(equations);
  }

  /** Whether every line of the last parts fits its width. */
  boolean fit() {
    return fit;
  }

  /** Highlights the cells of the quantity at the pointer. */
  void updateHighlight() {
    matrix.ifPresent(MatrixView::updateHighlight);
  }

  /** The general form alone, if the step has one. */
  Optional<MathView> general(double size) {
    return step.map(current -> formula(current.at(0, 0).indexForm(), size));
  }

  private Region line(String latex, double size, double room) {
    MathView whole = formula(latex, size);
    if (whole.naturalWidth() <= room) {
      return whole;
    }
    FlowPane line = new FlowPane(6, 4);
    line.setRowValignment(VPos.BASELINE);
    for (String part : split(latex, " = ")) {
      MathView view = formula(part, size);
      if (view.naturalWidth() <= room) {
        line.getChildren().add(view);
      } else {
        for (String term : split(part, " + ")) {
          MathView narrow = formula(term.replaceFirst("^\\+ ", "+\\\\; "), size);
          fit &= narrow.naturalWidth() <= room;
          line.getChildren().add(narrow);
        }
      }
    }
    line.setPrefWrapLength(room);
    return line;
  }

  private MathView formula(String latex, double size) {
    return MathView.linked(latex, size, latex, study.symbols(), state.network().selection());
  }

  /** Splits a formula before every sign outside braces and parentheses. */
  static List<String> split(String latex, String sign) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < latex.length(); i++) {
      if (latex.charAt(i) == '{' || latex.startsWith("\\left(", i)) {
        depth++;
      } else if (latex.charAt(i) == '}' || latex.startsWith("\\right)", i)) {
        depth--;
      } else if (depth == 0 && i > from && latex.startsWith(sign, i)) {
        parts.add(latex.substring(from, i).strip());
        from = i;
      }
    }
    parts.add(latex.substring(from).strip());
    return parts;
  }
}
