package edgewise.ui.network;

import edgewise.figure.Theme;
import edgewise.network.steps.BackpropagationEquation;
import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.Stage;
import edgewise.study.NetworkStudy;
import edgewise.ui.canvas.MathView;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The equation of a step in indices, in numbers and in matrices; before the first step, an
 * introduction.
 */
final class EquationView extends VBox {
  private final StudioState state;
  private final NetworkState network;
  private final List<MatrixView> matrices = new ArrayList<>();

  EquationView(StudioState state) {
    super(10);
    this.state = state;
    this.network = state.network();
    setId("network-equation");
  }

  /** Shows a step in place of the one before. */
  void show(Optional<BackpropagationStep> step, NetworkStudy study) {
    matrices.clear();
    getChildren().setAll(step.map(s -> equation(s, study)).orElseGet(() -> lead(study)));
  }

  /** The introduction, with the four equations that will follow. */
  private Region lead(NetworkStudy study) {
    Label lead = new Label(state.texts().get("net.lead"));
    lead.getStyleClass().add("net-lead");
    lead.setWrapText(true);
    lead.setMinHeight(USE_PREF_SIZE);
    lead.setMaxWidth(860);
    FlowPane equations = new FlowPane(36, 10);
    for (BackpropagationEquation equation : BackpropagationEquation.values()) {
      if (equation.stage().compareTo(Stage.OUTPUT_ERROR) >= 0
          && equation != BackpropagationEquation.COST_SLOPE) {
        study.steps().stream()
            .filter(step -> step.equation() == equation)
            .findFirst()
            .ifPresent(step -> equations.getChildren().add(general(step, study)));
      }
    }
    return new VBox(14, lead, equations);
  }

  private VBox general(BackpropagationStep step, NetworkStudy study) {
    Theme theme = state.appearance().themeProperty().get();
    Label title = new Label(step.equation().title(state.texts().locale()));
    title.getStyleClass().add("quiet");
    return new VBox(4, title, formula(step.at(0, 0).indexForm(), study, theme));
  }

  private Region equation(BackpropagationStep step, NetworkStudy study) {
    Theme theme = state.appearance().themeProperty().get();
    MatrixView matrix = new MatrixView(state, step.matrixForm(), step, LegibleSizes.matrix(theme));
    matrix.setId("network-matrix");
    matrices.add(matrix);
    FlowPane formulas = new FlowPane(28, 8);
    formulas.setRowValignment(VPos.BASELINE);
    IntStream.of(0, step.row())
        .distinct()
        .mapToObj(row -> row == 0 ? step.at(0, 0) : step)
        .map(each -> formula(each.indexForm(), study, theme))
        .forEach(formulas.getChildren()::add);
    formulas.getChildren().add(numbers(step.numbers(), study, theme, formulas));
    return new VBox(10, formulas, matrix);
  }

  /** A line that can wrap before an equals sign. */
  private FlowPane numbers(String latex, NetworkStudy study, Theme theme, Region container) {
    FlowPane line = new FlowPane(6, 6);
    line.setRowValignment(VPos.BASELINE);
    String[] parts = latex.split("(?= = )", -1);
    double width = 0;
    for (String part : parts) {
      MathView view = formula(part.strip(), study, theme);
      width += view.naturalWidth() + line.getHgap();
      line.getChildren().add(view);
    }
    line.prefWrapLengthProperty().bind(Bindings.min(width + 1, container.widthProperty()));
    return line;
  }

  private MathView formula(String latex, NetworkStudy study, Theme theme) {
    return MathView.linked(
        latex, LegibleSizes.formula(theme), latex, study.symbols(), network.selection());
  }

  /** Highlights the cells of the quantity at the pointer; formulas do so themselves. */
  void updateHighlight() {
    matrices.forEach(MatrixView::updateHighlight);
  }
}
