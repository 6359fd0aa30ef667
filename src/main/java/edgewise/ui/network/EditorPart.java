package edgewise.ui.network;

import edgewise.study.NetworkSetup;
import edgewise.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part of the editor for one shape of network. */
abstract class EditorPart extends VBox {
  EditorPart() {
    super(6);
  }

  /** Shows the setup's values without changing the setup. */
  abstract void show(NetworkSetup now);

  static Label section(Texts texts, String key) {
    Label label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.getStyleClass().add("section");
    return label;
  }
}
