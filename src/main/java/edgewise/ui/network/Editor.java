package edgewise.ui.network;

import edgewise.network.Network;
import edgewise.study.NetworkSetup;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * The side panel that edits a network: layers, functions, seed, every weight and bias in its
 * matrix, and the sample. An invalid input is marked in its field and changes nothing. The fields
 * are rebuilt only for another shape of network, so that the cursor stays in its field.
 */
final class Editor extends ScrollPane {
  private final StudioState state;
  private final NetworkFiles files;
  private final VBox page = new VBox(12);
  private final Label refusal = new Label();
  private final List<EditorPart> parts = new ArrayList<>();
  private final FunctionChoices functions;
  private List<Integer> shape = List.of();
  private LayerFields layers;

  Editor(StudioState state, NetworkFiles files) {
    this.state = state;
    this.files = files;
    this.functions = new FunctionChoices(state);
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("plain-scroll", "net-editor");
    page.getStyleClass().add("net-editor-page");
    setId("network-editor");
    setMinWidth(310);
    setPrefWidth(330);
    refusal.getStyleClass().add("problem");
    refusal.setWrapText(true);
    refusal.setId("network-refusal");
    refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
    state.network().setupProperty().subscribe(this::show);
    state.texts().localeProperty().addListener(o -> build(setup()));
  }

  private NetworkSetup setup() {
    return state.network().setupProperty().get();
  }

  private void show(NetworkSetup now) {
    if (now.network().layers().equals(shape)) {
      refusal.setText("");
      parts.forEach(part -> part.show(now));
    } else {
      build(now);
    }
  }

  private void build(NetworkSetup now) {
    Network network = now.network();
    String focused = focused();
    shape = network.layers();
    refusal.setText("");
    parts.clear();
    LayerFields before = layers;
    layers = new LayerFields(state, refusal::setText);
    if (before != null) {
      layers.copySeed(before);
    }
    parts.addAll(List.of(layers, functions));
    boolean small = now.isSmall();
    if (small) {
      EditorFields fields = new EditorFields(state, refusal::setText);
      for (int l = 2; l <= network.depth(); l++) {
        parts.add(new ParameterFields(network, l, fields));
      }
      parts.add(new SampleFields(now, fields));
    }
    parts.forEach(part -> part.show(now));
    page.getChildren().setAll(refusal, files());
    page.getChildren().addAll(parts);
    if (!small) {
      page.getChildren().add(tooMany());
    }
    Node focusedNode = focused.isEmpty() ? null : page.lookup("#" + focused);
    if (focusedNode != null) {
      focusedNode.requestFocus();
    }
  }

  /** The id of the focused node in this panel; empty if the focus is elsewhere. */
  private String focused() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == page) {
        return owner.getId() == null ? "" : owner.getId();
      }
    }
    return "";
  }

  private Label tooMany() {
    Label label = new Label(state.texts().get("net.tooManyToEdit", NetworkSetup.SMALL));
    label.setWrapText(true);
    label.getStyleClass().add("quiet");
    return label;
  }

  private HBox files() {
    return new HBox(
        8,
        file("net.open", "network-open", files::openNetwork),
        file("net.save", "network-save", files::saveNetwork));
  }

  private Button file(String words, String id, Consumer<Window> action) {
    Button button = new Button(state.texts().get(words));
    button.setId(id);
    button.setOnAction(e -> action.accept(getScene().getWindow()));
    button.getStyleClass().add("train-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
