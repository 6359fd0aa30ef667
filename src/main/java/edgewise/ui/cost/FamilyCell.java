package edgewise.ui.cost;

import edgewise.cost.Family;
import edgewise.ui.kit.Texts;
import javafx.scene.control.ListCell;

/** A list cell with a family's name in the current language. */
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
