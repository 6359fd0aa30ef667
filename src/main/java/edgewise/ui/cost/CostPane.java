package edgewise.ui.cost;

import edgewise.ui.StudioState;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The cost lab: a row of buttons, and the page of the one that is pressed. */
public final class CostPane extends BorderPane {
  private final ObjectProperty<CostPage> page = new SimpleObjectProperty<>(CostPage.LAB);

  /** A pane that follows the state's graph. */
  public CostPane(StudioState state) {
    getStyleClass().add("cost-pane");
    setMinSize(0, 0);
    HBox pages =
        Segments.of(
            List.of(CostPage.values()),
            page,
            p -> "cost-" + p.id(),
            p -> state.texts().bind("cost.page." + p.id()));
    HBox top = new HBox(pages);
    top.setAlignment(Pos.CENTER_LEFT);
    top.setPadding(new Insets(8, 24, 4, 24));
    StackPane stack = new StackPane();
    stack.setMinSize(0, 0);
    for (CostPage each : CostPage.values()) {
      Region region = each.make(state);
      region.visibleProperty().bind(visibleProperty().and(page.isEqualTo(each)));
      stack.getChildren().add(region);
    }
    setTop(top);
    setCenter(stack);
  }
}
