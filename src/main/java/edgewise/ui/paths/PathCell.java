package edgewise.ui.paths;

import edgewise.explain.PathFormulas;
import edgewise.strategy.PathTerm;
import edgewise.ui.canvas.MathView;
import edgewise.ui.kit.Icon;
import edgewise.ui.state.PathSelection;
import edgewise.ui.state.StudioState;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * The list cell of a path: whether it is in the sum, its product in names and in numbers, and the
 * sum up to it. A click highlights it and adds it to the sum; a click on its mark removes it.
 */
final class PathCell extends ListCell<PathTerm> {
  private static final double EM = 17;
  private static final double LEAST = 9;
  private final StudioState state;
  private final PathSelection selection;

  PathCell(StudioState state) {
    this.state = state;
    selection = state.paths();
    setOnMouseClicked(
        e -> {
          if (getItem() != null && e.getButton() == MouseButton.PRIMARY) {
            selection.highlight(getItem());
            selection.setChosen(getItem(), true);
          }
        });
  }

  @Override
  protected void updateItem(PathTerm term, boolean empty) {
    super.updateItem(term, empty);
    setText(null);
    PathSelection.FoundPaths found = selection.foundPathsProperty().get();
    if (empty || term == null || found == null) {
      setGraphic(null);
      return;
    }
    boolean in = selection.chosenProperty().get().contains(term.number());
    StackPane mark = new StackPane(Icon.of(in ? Feather.CHECK_SQUARE : Feather.SQUARE));
    mark.getStyleClass().add(in ? "in-sum" : "not-in-sum");
    mark.setId("path-mark-" + term.number());
    mark.setOnMouseClicked(
        e -> {
          selection.highlight(term);
          selection.setChosen(term, !in);
          e.consume();
        });
    double room = Math.max(60, getListView().getWidth() - 150);
    String accessibleText = PathFormulas.namesText(found.study().graph(), term.path());
    MathView names =
        fitting(PathFormulas.names(found.study().graph(), term.path()), room, accessibleText);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label product = new Label(state.texts().number(term.product()));
    product.getStyleClass().add("figure");
    product.setMinWidth(Region.USE_PREF_SIZE);
    Label soFar = new Label(in ? "Σ " + state.texts().number(soFar(term)) : "");
    soFar.getStyleClass().add("so-far");
    soFar.setMinWidth(52);
    soFar.setAlignment(Pos.CENTER_RIGHT);
    HBox row = new HBox(8, mark, names, space, product, soFar);
    row.setAlignment(Pos.CENTER_LEFT);
    setGraphic(row);
    setAccessibleText(
        state
            .texts()
            .get(
                in ? "paths.spoken.in" : "paths.spoken.out",
                term.number(),
                accessibleText,
                state.texts().number(term.product())));
  }

  private static MathView fitting(String latex, double room, String accessibleText) {
    MathView view = new MathView(latex, EM, accessibleText);
    return view.naturalWidth() <= room
        ? view
        : new MathView(latex, Math.max(LEAST, EM * room / view.naturalWidth()), accessibleText);
  }

  /** The sum of the chosen paths up to this one. */
  private double soFar(PathTerm term) {
    return selection.chosenTerms().stream()
        .filter(t -> t.number() <= term.number())
        .mapToDouble(PathTerm::product)
        .reduce(Double::sum)
        .orElse(0);
  }
}
