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
 * The path lens: every path between two nodes with its product, those that are in the sum, and by
 * how much the sum falls short. The path that is selected is lit in the picture; Enter puts it into
 * the sum or takes it out.
 */
public final class PathsPane extends VBox {
  private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
  private static final int MOST_DIGITS = 24;
  private final StudioState state;
  private final PathSelection lens;
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

  /** A pane that follows the state's lens. */
  public PathsPane(StudioState state) {
    super(8);
    this.state = state;
    lens = state.paths();
    setId("paths");
    getStyleClass().addAll("drawer", "paths");
    from = choice("paths-from", lens.fromProperty());
    to = choice("paths-to", lens.toProperty());
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
            new DrawerHead(state, "paths"),
            ends,
            count,
            list,
            note,
            buttons(),
            formulas,
            sum,
            shortfall);
    InvalidationListener follow = o -> show();
    lens.sightProperty().addListener(follow);
    lens.chosenProperty().addListener(follow);
    lens.litProperty().addListener(o -> follow());
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
                lens.light(now);
              }
            });
    list.setOnKeyPressed(
        e -> {
          PathTerm term = list.getSelectionModel().getSelectedItem();
          if (e.getCode() == KeyCode.ENTER && term != null) {
            lens.choose(term, !lens.chosenProperty().get().contains(term.number()));
            e.consume();
          }
        });
  }

  private FlowPane buttons() {
    Button next = button("next");
    next.getStyleClass().add("accent");
    next.setOnAction(e -> lens.chooseNext());
    Button all = button("all");
    all.setOnAction(e -> lens.chooseAll(true));
    Button none = button("none");
    none.setOnAction(e -> lens.chooseAll(false));
    return new FlowPane(6, 6, next, all, none);
  }

  private Button button(String what) {
    Button button = new Button();
    button.setId("paths-" + what);
    button.textProperty().bind(state.texts().bind("paths." + what));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** The list has the keys. */
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void show() {
    PathSelection.Sight sight = lens.sightProperty().get();
    list.setVisible(sight != null);
    if (sight == null) {
      count.setText("");
      sum.setText("");
      shortfall.setText("");
      formulas.setVisible(false);
      return;
    }
    following = true;
    ComputationGraph graph = sight.study().graph();
    fill(from, graph.nodes().stream().map(Node::name).toList(), sight.paths().from().name());
    fill(to, graph.nodes().reversed().stream().map(Node::name).toList(), sight.paths().to().name());
    if (!list.getItems().equals(sight.terms())) {
      list.getItems().setAll(sight.terms());
    }
    following = false;
    counted(sight);
    list.refresh();
    follow();
    summed(sight);
  }

  private static void fill(ComboBox<String> box, List<String> names, String chosen) {
    if (!box.getItems().equals(names)) {
      box.getItems().setAll(names);
    }
    box.setValue(chosen);
  }

  private void follow() {
    PathTerm lit = lens.litProperty().get();
    following = true;
    if (lit == null || lit.number() > list.getItems().size()) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(lit.number() - 1);
      list.scrollTo(Math.max(0, lit.number() - 3));
    }
    following = false;
  }

  private void counted(PathSelection.Sight sight) {
    AllPaths paths = sight.paths();
    String digits = CountLabels.of(paths.count(), MOST_DIGITS, state.texts().locale());
    boolean one = paths.count().equals(BigInteger.ONE);
    count.setText(state.texts().get(one ? "paths.count.one" : "paths.count", digits));
    exactly.setText(CountLabels.exact(paths.count(), state.texts().locale()));
    boolean cut = paths.count().bitLength() > 31 || paths.count().intValue() > sight.terms().size();
    note.setText(cut ? state.texts().get("paths.first", sight.terms().size()) : "");
    note.setVisible(cut);
    note.setManaged(cut);
  }

  private void summed(PathSelection.Sight sight) {
    List<PathTerm> chosen = lens.chosenTerms();
    AllPaths.Partial partial = sight.paths().sumOf(chosen);
    SymbolIndex symbols = sight.study().symbols();
    formulas.show(
        List.of(
            PathFormulas.sum(sight.study().graph(), sight.paths(), chosen),
            state.texts().formula(PathFormulas.sumNumbers(sight.paths(), chosen))),
        state.texts().get("paths.sum", number(partial.sum()), number(sight.paths().total())),
        Math.max(120, getWidth() - 64),
        symbols,
        state.program().selection());
    boolean missing = partial.missing().signum() > 0;
    sum.setText(
        state.texts().get("paths.sum", number(partial.sum()), number(sight.paths().total())));
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
