package edgewise.ui.graph;

import edgewise.figure.ItemKey;
import edgewise.graph.Node;
import edgewise.study.ProgramStudy;
import edgewise.ui.kit.Icon;
import edgewise.ui.state.StudioState;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A search field for nodes by name: the best match is selected and made visible while the user
 * types, Enter goes to the next.
 */
final class Finder extends HBox {
  private final StudioState state;
  private final GraphPane graph;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private List<Node> found = List.of();
  private int at;

  Finder(StudioState state, GraphPane graph) {
    super(8);
    this.state = state;
    this.graph = graph;
    setId("finder");
    getStyleClass().add("finder");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    field.setId("find");
    field.setPrefColumnCount(14);
    field.promptTextProperty().bind(state.texts().bind("find.prompt"));
    field.accessibleTextProperty().bind(state.texts().bind("find.prompt"));
    count.getStyleClass().add("quiet");
    getChildren().addAll(Icon.of(Feather.SEARCH), field, count);
    field.textProperty().addListener(o -> search());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER && !found.isEmpty()) {
            at = Math.floorMod(at + (e.isShiftDown() ? -1 : 1), found.size());
            show();
            e.consume();
          }
        });
    setVisible(false);
  }

  void open() {
    setVisible(true);
    field.requestFocus();
    field.selectAll();
    search();
  }

  boolean dismiss() {
    boolean was = isVisible();
    setVisible(false);
    if (was) {
      graph.requestFocus();
    }
    return was;
  }

  private void search() {
    ProgramStudy study = state.program().studyProperty().get();
    String query = field.getText().strip().toLowerCase(Locale.ROOT);
    if (study == null || query.isEmpty()) {
      found = List.of();
      count.setText("");
      return;
    }
    found =
        study.graph().nodes().stream()
            .filter(n -> n.name().toLowerCase(Locale.ROOT).contains(query))
            .sorted(
                Comparator.comparing((Node n) -> !n.name().toLowerCase(Locale.ROOT).equals(query))
                    .thenComparing(n -> !n.name().toLowerCase(Locale.ROOT).startsWith(query)))
            .toList();
    at = 0;
    show();
  }

  private void show() {
    if (found.isEmpty()) {
      count.setText(state.texts().get("find.none"));
      return;
    }
    count.setText(state.texts().get("find.count", at + 1, found.size()));
    ItemKey key = new ItemKey.NodeKey(found.get(at).name());
    state.program().selection().select(key);
    graph.reveal(key);
  }
}
