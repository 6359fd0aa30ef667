package edgewise.ui.cost;

import edgewise.cost.Family;
import edgewise.ui.kit.Texts;
import javafx.scene.control.ListCell;

/** A family by its name in the language of the moment. */
final class FamilyCell extends ListCell<Family> {
  private final Texts texts;

  FamilyCell(Texts texts) {
    this.texts = texts;
    texts.localeProperty().addListener(o -> updateItem(getItem(), isEmpty()));
  }

  @Override
  protected void updateItem(Family family, boolean empty) {
    super.updateItem(family, empty);
    setText(empty || family == null ? "" : texts.get("lab.family." + family.id()));
  }
}
