package edgewise.ui.network;

import edgewise.lesson.Example;
import edgewise.ui.StudioState;
import edgewise.ui.Tab;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Networks that can be seen as graphs: a neuron, a chain of them, layers. */
public final class NetworkPane extends ScrollPane {
  private static final List<Example> NETWORKS =
      List.of(Example.NEURON, Example.SLOW_NEURON, Example.VANISHING_CHAIN, Example.NETWORK);

  /** A pane from which networks are opened as graphs. */
  public NetworkPane(StudioState state) {
    Label title = new Label();
    title.textProperty().bind(state.texts().bind("network.title"));
    title.getStyleClass().add("page-title");
    Label lead = new Label();
    lead.textProperty().bind(state.texts().bind("network.lead"));
    lead.getStyleClass().add("page-lead");
    lead.setWrapText(true);
    FlowPane cards = new FlowPane(16, 16);
    for (Example example : NETWORKS) {
      cards.getChildren().add(card(state, example));
    }
    VBox page = new VBox(16, title, lead, cards);
    page.getStyleClass().add("page");
    page.setMaxWidth(860);
    setContent(page);
    setFitToWidth(true);
    getStyleClass().add("plain-scroll");
  }

  private static Button card(StudioState state, Example example) {
    Label name = new Label();
    name.textProperty().bind(state.texts().bind("example." + example.id()));
    name.getStyleClass().add("card-title");
    Label what = new Label();
    what.textProperty().bind(state.texts().bind("network." + example.id()));
    what.setWrapText(true);
    what.getStyleClass().add("quiet");
    Button card = new Button(null, new VBox(6, name, what));
    card.setId("network-" + example.id());
    card.getStyleClass().add("card");
    card.setPrefSize(330, 104);
    card.setMaxHeight(104);
    card.accessibleTextProperty().bind(name.textProperty());
    card.setOnAction(
        e -> {
          state.open(example);
          state.appearance().tabProperty().set(Tab.GRAPH);
        });
    return card;
  }
}
