package edgewise.ui.cost;

import edgewise.strategy.GradientResult;
import edgewise.strategy.Mode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Work;
import edgewise.study.DerivativeOptions;
import edgewise.study.ProgramStudy;
import edgewise.ui.state.StudioState;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page with the cost of every strategy on the current graph, counted by the same rules. */
final class ThisGraphPane extends ScrollPane {
  private static final int MOST_NODES = 5000;
  private final StudioState state;
  private final GridPane table = new GridPane();
  private final Label note = new Label();

  private static final List<Strategy> STRATEGIES = DerivativeOptions.everyStrategy();

  private static final List<String> COLUMNS =
      List.of("work.passes", "work.edgeVisits", "work.multiplications", "work.additions");

  /** A pane that follows the state's graph. */
  ThisGraphPane(StudioState state) {
    this.state = state;
    Label title = new Label();
    title.textProperty().bind(state.texts().bind("cost.title"));
    title.getStyleClass().add("page-title");
    Label lead = new Label();
    lead.textProperty().bind(state.texts().bind("cost.lead"));
    lead.getStyleClass().add("page-lead");
    lead.setWrapText(true);
    table.getStyleClass().add("cost-table");
    table.setId("cost");
    table.setHgap(24);
    table.setVgap(14);
    note.setWrapText(true);
    note.getStyleClass().add("quiet");
    VBox page = new VBox(16, title, lead, table, note);
    page.getStyleClass().add("page");
    page.setMaxWidth(860);
    setContent(page);
    setFitToWidth(true);
    getStyleClass().add("plain-scroll");
    for (int i = 0; i <= COLUMNS.size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.NEVER);
      column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
      table.getColumnConstraints().add(column);
    }
    state.program().studyProperty().addListener(o -> show());
    state.program().freshProperty().addListener(o -> show());
    state.texts().localeProperty().addListener(o -> show());
    visibleProperty().addListener(o -> show());
    show();
  }

  private void show() {
    ProgramStudy study = state.program().studyProperty().get();
    table.getChildren().clear();
    if (!isVisible() || study == null || !state.program().freshProperty().get()) {
      return;
    }
    boolean counted = study.graph().nodes().size() <= MOST_NODES;
    note.setText(
        counted
            ? state
                .texts()
                .get(
                    "cost.paths",
                    count(
                        GradientResult.of(
                                DerivativeOptions.of(Mode.REVERSE).strategy(),
                                study.trace().target())
                            .paths()))
            : state.texts().get("cost.tooLarge", MOST_NODES));
    if (!counted) {
      return;
    }
    for (int i = 0; i < COLUMNS.size(); i++) {
      Label head = new Label(state.texts().get(COLUMNS.get(i)));
      head.getStyleClass().add("section");
      table.add(head, i + 1, 0);
    }
    for (int row = 0; row < STRATEGIES.size(); row++) {
      Strategy strategy = STRATEGIES.get(row);
      Work work = GradientResult.of(strategy, study.trace().target()).work();
      boolean here = strategy.mode() == study.trace().mode();
      rule(row + 1);
      Label name = new Label(state.texts().get("mode." + strategy.mode().id()));
      name.getStyleClass().add(here ? "here" : "there");
      table.add(name, 0, row + 1);
      boolean arithmetic = strategy.mode() != Mode.DIFFERENCES;
      add(BigInteger.valueOf(work.passes()), 1, row + 1, here);
      add(work.edgeVisits(), 2, row + 1, here);
      add(arithmetic ? work.multiplications() : null, 3, row + 1, here);
      add(arithmetic ? work.additions() : null, 4, row + 1, here);
    }
  }

  /** Adds a thin line above a row, from the name to the last number. */
  private void rule(int row) {
    Region rule = new Region();
    rule.getStyleClass().add("rule");
    rule.setTranslateY(-table.getVgap() / 2);
    GridPane.setValignment(rule, VPos.TOP);
    table.add(rule, 0, row, COLUMNS.size() + 1, 1);
  }

  private void add(BigInteger value, int column, int row, boolean here) {
    Label label = new Label(value == null ? "–" : count(value));
    label.getStyleClass().addAll("figure", here ? "here" : "there");
    table.add(label, column, row);
  }

  private String count(BigInteger value) {
    String text = NumberFormat.getIntegerInstance(state.texts().locale()).format(value);
    return text.length() <= 24 ? text : "%.4g".formatted(new BigDecimal(value));
  }
}
