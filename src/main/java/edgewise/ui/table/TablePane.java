package edgewise.ui.table;

import edgewise.export.table.TableText;
import edgewise.export.table.TraceTable;
import edgewise.export.table.TraceTable.Column;
import edgewise.export.table.TraceTable.Row;
import edgewise.figure.ItemKey;
import edgewise.strategy.Frame;
import edgewise.strategy.Step;
import edgewise.study.ProgramStudy;
import edgewise.text.Numbers;
import edgewise.ui.canvas.MathView;
import edgewise.ui.kit.Icon;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.StudioState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The pane of the trace table at the current step: a row appears when its node becomes known, the
 * row of the current step is tinted, and pointing at a row highlights its node everywhere.
 */
public final class TablePane extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private final StudioState state;
  private final TableView<Row> table = new TableView<>();

  /** A table that follows the state's step. */
  public TablePane(StudioState state) {
    super(12);
    this.state = state;
    getStyleClass().add("table-pane");
    table.setId("table");
    table.accessibleTextProperty().bind(state.texts().bind("table.title"));
    table.getStyleClass().add("trace-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setFixedCellSize(44);
    for (Column column : Column.values()) {
      table.getColumns().add(column(column));
    }
    Label empty = new Label();
    empty.textProperty().bind(state.texts().bind("table.empty"));
    empty.getStyleClass().add("quiet");
    table.setPlaceholder(empty);
    table.setRowFactory(view -> row());
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(bar(), table);
    InvalidationListener follow = o -> show();
    state.program().frameProperty().addListener(follow);
    state.program().freshProperty().addListener(follow);
    visibleProperty().addListener(follow);
    state.texts().localeProperty().addListener(o -> table.refresh());
    show();
  }

  private HBox bar() {
    HBox bar = new HBox(8);
    bar.setAlignment(Pos.CENTER_RIGHT);
    Label title = new Label();
    title.getStyleClass().add("section");
    title.textProperty().bind(state.texts().bind("table.title"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    bar.getChildren().addAll(title, space);
    for (TableText format : TableText.values()) {
      Button button = new Button(null, Icon.of(Feather.COPY));
      button.setId("copy-" + format.id());
      button.textProperty().bind(state.texts().bind("table.copy." + format.id()));
      button.setOnAction(e -> copy(format));
      bar.getChildren().add(button);
    }
    return bar;
  }

  private Optional<TraceTable> currentTable() {
    ProgramStudy study = state.program().studyProperty().get();
    Frame frame = state.program().frameProperty().get();
    return study == null || frame == null || !state.program().freshProperty().get()
        ? Optional.empty()
        : Optional.of(TraceTable.of(study.trace(), frame));
  }

  private void copy(TableText format) {
    currentTable()
        .ifPresent(
            shown -> {
              List<String> heads = Arrays.stream(Column.values()).map(this::head).toList();
              ClipboardContent content = new ClipboardContent();
              content.putString(format.write(shown, heads));
              Clipboard.getSystemClipboard().setContent(content);
              state.showNotice(state.texts().get("table.copied", shown.rows().size()));
            });
  }

  private String head(Column column) {
    return state.texts().get("table." + column.name().toLowerCase(Locale.ROOT));
  }

  /** Shows the table, only while its tab is in front. */
  private void show() {
    if (!isVisible()) {
      return;
    }
    List<Row> rows = currentTable().map(TraceTable::rows).orElse(List.of());
    if (!table.getItems().equals(rows)) {
      table.getItems().setAll(rows);
    }
    table.refresh();
    Optional.ofNullable(state.program().frameProperty().get())
        .flatMap(Frame::step)
        .map(Step::node)
        .ifPresent(
            node -> {
              for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).node() == node && rows.size() > 12) {
                  table.scrollTo(Math.max(0, i - 4));
                }
              }
            });
    if (currentTable().isPresent()) {
      TraceTable shown = currentTable().get();
      for (Column column : List.of(Column.TANGENT, Column.ADJOINT)) {
        Node symbol = new MathView(shown.headLatex(column), 15, head(column));
        table.getColumns().get(column.ordinal()).setGraphic(symbol);
      }
    }
  }

  private TableColumn<Row, Row> column(Column column) {
    TableColumn<Row, Row> tableColumn = new TableColumn<>();
    tableColumn.setId("column-" + column.name().toLowerCase(Locale.ROOT));
    tableColumn
        .textProperty()
        .bind(state.texts().bind("table." + column.name().toLowerCase(Locale.ROOT)));
    tableColumn.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    tableColumn.setCellFactory(view -> new Cell(column, state.texts()));
    tableColumn.setSortable(false);
    tableColumn.setReorderable(false);
    tableColumn.setPrefWidth(column == Column.DEFINITION ? 260 : column == Column.NODE ? 90 : 120);
    if (column.compareTo(Column.PRIMAL) >= 0) {
      tableColumn.getStyleClass().add("numbers");
    }
    return tableColumn;
  }

  private TableRow<Row> row() {
    TableRow<Row> row =
        new TableRow<>() {
          @Override
          protected void updateItem(Row item, boolean empty) {
            super.updateItem(item, empty);
            tint(this);
            setAccessibleText(empty || item == null ? null : accessibleText(item));
          }
        };
    row.setOnMouseEntered(e -> state.program().selection().point(key(row)));
    row.setOnMouseExited(e -> state.program().selection().stopPointing(key(row)));
    row.setOnMouseClicked(e -> state.program().selection().select(key(row)));
    state.program().selection().pointedProperty().addListener(o -> tint(row));
    return row;
  }

  private static ItemKey key(TableRow<Row> row) {
    return row.getItem() == null ? null : new ItemKey.NodeKey(row.getItem().node().name());
  }

  private void tint(TableRow<Row> row) {
    boolean current =
        row.getItem() != null
            && state.program().frameProperty().get() != null
            && state
                .program()
                .frameProperty()
                .get()
                .step()
                .map(Step::node)
                .filter(row.getItem().node()::equals)
                .isPresent();
    row.pseudoClassStateChanged(CURRENT, current);
    ItemKey key = key(row);
    row.pseudoClassStateChanged(
        LIT, key != null && key.equals(state.program().selection().pointedProperty().get()));
  }

  private String accessibleText(Row row) {
    StringBuilder accessibleText = new StringBuilder();
    for (Column column : Column.values()) {
      if (!row.text(column).isEmpty()) {
        accessibleText.append(head(column)).append(' ').append(row.text(column)).append(". ");
      }
    }
    return accessibleText.toString();
  }

  private static final class Cell extends TableCell<Row, Row> {
    private final Column column;
    private final Texts texts;

    Cell(Column column, Texts texts) {
      this.column = column;
      this.texts = texts;
      setAlignment(column.compareTo(Column.PRIMAL) >= 0 ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      String latex = empty || row == null ? "" : texts.formula(row.latex(column));
      setGraphic(latex.isEmpty() ? null : new MathView(latex, 17, row.text(column)));
      setTooltip(latex.isEmpty() || exact(row).isEmpty() ? null : new Tooltip(row.text(column)));
    }

    /** The exact value, if the cell shows a rounded one. */
    private String exact(Row row) {
      OptionalDouble number =
          switch (column) {
            case NODE, DEFINITION -> OptionalDouble.empty();
            case PRIMAL -> row.primal();
            case TANGENT -> row.tangent();
            case ADJOINT -> row.adjoint();
          };
      return number.isPresent()
              && !Numbers.exact(number.getAsDouble()).equals(Numbers.display(number.getAsDouble()))
          ? row.text(column)
          : "";
    }
  }
}
