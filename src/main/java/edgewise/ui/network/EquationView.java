package edgewise.ui.network;

import edgewise.figure.Theme;
import edgewise.network.BackpropagationStep;
import edgewise.ui.MathView;
import edgewise.ui.NetworkState;
import edgewise.ui.NetworkStudy;
import edgewise.ui.StudioState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The equation of a step in indices, in numbers and in matrices; before the first step, how to
 * begin.
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

  /** Shows a step; nothing of the one before is left. */
  void show(Optional<BackpropagationStep> step, NetworkStudy study) {
    matrices.clear();
    getChildren().setAll(step.map(s -> equation(s, study)).orElseGet(this::lead));
  }

  private Region lead() {
    Label lead = new Label(state.texts().get("net.lead"));
    lead.getStyleClass().add("net-sentence");
    lead.setWrapText(true);
    lead.setMinHeight(USE_PREF_SIZE);
    lead.setMaxWidth(720);
    return lead;
  }

  private Region equation(BackpropagationStep step, NetworkStudy study) {
    Theme theme = state.appearance().themeProperty().get();
    MatrixView matrix = new MatrixView(state, step.matrixForm(), step, Legible.matrix(theme));
    matrix.setId("network-matrix");
    matrices.add(matrix);
    FlowPane formulas = new FlowPane(28, 8);
    formulas.setRowValignment(VPos.CENTER);
    IntStream.of(0, step.row())
        .distinct()
        .mapToObj(row -> row == 0 ? step.at(0, 0) : step)
        .map(each -> formula(each.indexForm(), study, theme))
        .forEach(formulas.getChildren()::add);
    formulas.getChildren().add(formula(step.numbers(), study, theme));
    return new VBox(10, formulas, matrix);
  }

  private MathView formula(String latex, NetworkStudy study, Theme theme) {
    return MathView.linked(
        latex, Legible.formula(theme), latex, study.symbols(), network.attention());
  }

  /** Lights the cells of what is pointed at; formulas light by themselves. */
  void light() {
    matrices.forEach(MatrixView::light);
  }
}
