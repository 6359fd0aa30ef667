package edgewise.ui.network;

import edgewise.study.NetworkSetup;
import edgewise.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part of the editor, made for one shape of network; its numbers and choices follow. */
abstract class EditorPart extends VBox {
  EditorPart() {
    super(6);
  }

  /** Shows what is asked now, without asking anything. */
  abstract void follow(NetworkSetup now);

  static Label section(Texts texts, String key) {
    Label label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.getStyleClass().add("section");
    return label;
  }
}
