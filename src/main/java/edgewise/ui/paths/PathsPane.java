package edgewise.ui.paths;

import edgewise.explain.PathFormulas;
import edgewise.figure.SymbolIndex;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.strategy.AllPaths;
import edgewise.strategy.PathTerm;
import edgewise.text.CountLabels;
import edgewise.ui.canvas.FormulaBox;
import edgewise.ui.kit.Icon;
import edgewise.ui.state.PathSelection;
import edgewise.ui.state.StudioState;
import java.math.BigInteger;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The pane of the path lens: every path between two nodes with its product, which of them are in
 * the sum, and by how much the sum falls short of the derivative. The selected path is highlighted
 * in the picture; Enter adds it to the sum or removes it.
 */
public final class PathsPane extends VBox {
  private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
  private static final int MOST_DIGITS = 24;
  private final StudioState state;
  private final PathSelection selection;
  private final ComboBox<String> from;
  private final ComboBox<String> to;
  private final Label count = new Label();
  private final Label note = new Label();
  private final Tooltip exactly = new Tooltip();
  private final ListView<PathTerm> list = new ListView<>();
  private final FormulaBox formulas = new FormulaBox();
  private final Label sum = new Label();
  private final Label shortfall = new Label();
  private boolean following;

  /** A pane that follows the state's path lens. */
  public PathsPane(StudioState state) {
    super(8);
    this.state = state;
    selection = state.paths();
    setId("paths");
    getStyleClass().addAll("drawer", "paths");
    from = choice("paths-from", selection.fromProperty());
    to = choice("paths-to", selection.toProperty());
    HBox ends = new HBox(8, from, Icon.of(Feather.ARROW_RIGHT), to);
    ends.setAlignment(Pos.CENTER_LEFT);
    count.setId("paths-count");
    count.getStyleClass().add("drawer-figure");
    count.setTooltip(exactly);
    note.getStyleClass().add("quiet");
    note.setWrapText(true);
    list();
    sum.setId("paths-sum");
    sum.getStyleClass().add("where");
    sum.setWrapText(true);
    shortfall.setId("paths-shortfall");
    shortfall.getStyleClass().add("shortfall");
    shortfall.setWrapText(true);
    getChildren()
        .addAll(
            new DrawerHeader(state, "paths"),
            ends,
            count,
            list,
            note,
            buttons(),
            formulas,
            sum,
            shortfall);
    InvalidationListener follow = o -> show();
    selection.foundPathsProperty().addListener(follow);
    selection.chosenProperty().addListener(follow);
    selection.highlightedProperty().addListener(o -> follow());
    state.texts().localeProperty().addListener(follow);
    widthProperty().addListener(follow);
    show();
  }

  private ComboBox<String> choice(String id, StringProperty name) {
    ComboBox<String> box = new ComboBox<>();
    box.setId(id);
    box.setMinWidth(72);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(14);
    HBox.setHgrow(box, Priority.ALWAYS);
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(state.texts().bind(id.replace('-', '.')));
    box.setTooltip(tip);
    box.accessibleTextProperty().bind(tip.textProperty());
    box.valueProperty()
        .addListener(
            (o, old, now) -> {
              if (!following && now != null) {
                name.set(now);
              }
            });
    return box;
  }

  private void list() {
    list.setId("paths-list");
    list.getStyleClass().add("path-list");
    list.setCellFactory(view -> new PathCell(state));
    list.setPrefHeight(240);
    list.setMinHeight(96);
    setVgrow(list, Priority.SOMETIMES);
    list.accessibleTextProperty().bind(state.texts().bind("paths.list"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, old, now) -> {
              if (!following && now != null) {
                selection.highlight(now);
              }
            });
    list.setOnKeyPressed(
        e -> {
          PathTerm term = list.getSelectionModel().getSelectedItem();
          if (e.getCode() == KeyCode.ENTER && term != null) {
            selection.setChosen(term, !selection.chosenProperty().get().contains(term.number()));
            e.consume();
          }
        });
  }

  private FlowPane buttons() {
    Button next = button("next");
    next.getStyleClass().add("accent");
    next.setOnAction(e -> selection.chooseNext());
    Button all = button("all");
    all.setOnAction(e -> selection.setAllChosen(true));
    Button none = button("none");
    none.setOnAction(e -> selection.setAllChosen(false));
    return new FlowPane(6, 6, next, all, none);
  }

  private Button button(String key) {
    Button button = new Button();
    button.setId("paths-" + key);
    button.textProperty().bind(state.texts().bind("paths." + key));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** Gives the focus to the list. */
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void show() {
    PathSelection.FoundPaths found = selection.foundPathsProperty().get();
    list.setVisible(found != null);
    if (found == null) {
      count.setText("");
      sum.setText("");
      shortfall.setText("");
      formulas.setVisible(false);
      return;
    }
    following = true;
    ComputationGraph graph = found.study().graph();
    fill(from, graph.nodes().stream().map(Node::name).toList(), found.paths().from().name());
    fill(to, graph.nodes().reversed().stream().map(Node::name).toList(), found.paths().to().name());
    if (!list.getItems().equals(found.terms())) {
      list.getItems().setAll(found.terms());
    }
    following = false;
    showCount(found);
    list.refresh();
    follow();
    showSum(found);
  }

  private static void fill(ComboBox<String> box, List<String> names, String chosen) {
    if (!box.getItems().equals(names)) {
      box.getItems().setAll(names);
    }
    box.setValue(chosen);
  }

  private void follow() {
    PathTerm highlighted = selection.highlightedProperty().get();
    following = true;
    if (highlighted == null || highlighted.number() > list.getItems().size()) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(highlighted.number() - 1);
      list.scrollTo(Math.max(0, highlighted.number() - 3));
    }
    following = false;
  }

  private void showCount(PathSelection.FoundPaths found) {
    AllPaths paths = found.paths();
    String digits = CountLabels.of(paths.count(), MOST_DIGITS, state.texts().locale());
    boolean one = paths.count().equals(BigInteger.ONE);
    count.setText(state.texts().get(one ? "paths.count.one" : "paths.count", digits));
    exactly.setText(CountLabels.exact(paths.count(), state.texts().locale()));
    boolean cut = paths.count().bitLength() > 31 || paths.count().intValue() > found.terms().size();
    note.setText(cut ? state.texts().get("paths.first", found.terms().size()) : "");
    note.setVisible(cut);
    note.setManaged(cut);
  }

  private void showSum(PathSelection.FoundPaths found) {
    List<PathTerm> chosen = selection.chosenTerms();
    AllPaths.Partial partial = found.paths().sumOf(chosen);
    SymbolIndex symbols = found.study().symbols();
    formulas.show(
        List.of(
            PathFormulas.sum(found.study().graph(), found.paths(), chosen),
            state.texts().formula(PathFormulas.sumNumbers(found.paths(), chosen))),
        state.texts().get("paths.sum", number(partial.sum()), number(found.paths().total())),
        Math.max(120, getWidth() - 64),
        symbols,
        state.program().selection());
    boolean missing = partial.missing().signum() > 0;
    sum.setText(
        state.texts().get("paths.sum", number(partial.sum()), number(found.paths().total())));
    shortfall.setText(
        missing
            ? state
                .texts()
                .get(
                    partial.missing().equals(BigInteger.ONE)
                        ? "paths.shortfall.one"
                        : "paths.shortfall",
                    number(partial.shortfall()),
                    CountLabels.of(partial.missing(), 14, state.texts().locale()))
            : state.texts().get("paths.complete"));
    shortfall.pseudoClassStateChanged(SHORT, missing);
  }

  private String number(double value) {
    return state.texts().number(value);
  }
}
