package edgewise.ui.network;

import edgewise.network.steps.BackpropagationStep;
import edgewise.ui.state.StudioState;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A step in words: the name of its equation and its sentence. */
final class SentenceView extends VBox {
  private final StudioState state;
  private final Label title = new Label();
  private final Label sentence = new Label();

  SentenceView(StudioState state) {
    super(4);
    this.state = state;
    title.getStyleClass().add("run-title");
    title.setId("network-title");
    sentence.getStyleClass().add("net-sentence");
    sentence.setId("network-sentence");
    for (Label label : new Label[] {title, sentence}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    getChildren().addAll(title, sentence);
  }

  /** Shows a step; hidden before the first. */
  void show(Optional<BackpropagationStep> step) {
    title.setText(step.map(s -> s.equation().title(state.texts().locale())).orElse(""));
    sentence.setText(step.map(s -> s.sentence(state.texts().locale())).orElse(""));
    setVisible(step.isPresent());
    setManaged(step.isPresent());
  }
}
