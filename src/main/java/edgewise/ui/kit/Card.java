package edgewise.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A picture under a title, with optional controls at the end of the title's line. */
public final class Card extends VBox {
  private final HBox head = new HBox(10);

  /** A card with the title's text key and a picture. */
  public Card(Texts texts, String title, Node picture) {
    super(6);
    getStyleClass().add("train-card");
    setMinSize(0, 0);
    Label label = new Label();
    label.textProperty().bind(texts.bind(title));
    label.getStyleClass().add("section");
    label.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().add(label);
    head.setMinWidth(0);
    head.getStyleClass().add("train-card-head");
    VBox.setVgrow(picture, Priority.ALWAYS);
    getChildren().addAll(head, picture);
  }

  /** Adds controls at the end of the title's line. */
  public void addToTitle(Node... nodes) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head.getChildren().add(space);
    head.getChildren().addAll(nodes);
  }
}
