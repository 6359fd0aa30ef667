package edgewise.ui.cost;

import edgewise.ui.canvas.PlayerBars;
import edgewise.ui.kit.Segments;
import edgewise.ui.state.StudioState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The cost lab: one page for every {@link CostPage}, one of them visible. A page is created when it
 * is first shown.
 */
public final class CostPane extends BorderPane {
  private final StudioState state;
  private final PlayerBars bars;
  private final ObjectProperty<CostPage> segment = new SimpleObjectProperty<>(CostPage.LAB);
  private final Map<CostPage, Region> pages = new EnumMap<>(CostPage.class);
  private final StackPane stack = new StackPane();

  /**
   * A lab that follows the state's graph.
   *
   * @param bars makes the player bar of the race
   */
  public CostPane(StudioState state, PlayerBars bars) {
    this.state = state;
    this.bars = bars;
    setMinSize(0, 0);
    stack.setMinSize(0, 0);
    HBox bar = new HBox(segments());
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("cost-bar");
    setTop(bar);
    setCenter(stack);
    visibleProperty().addListener(o -> show());
    sceneProperty().addListener(o -> show());
    segment.addListener(o -> show());
  }

  private HBox segments() {
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    List<CostPage> all = List.of(CostPage.values());
    List<ToggleButton> buttons =
        Segments.of(all, segment, one -> state.texts().bind("cost.segment." + one.id()));
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setId("cost-" + all.get(i).id());
    }
    segments.getChildren().addAll(buttons);
    return segments;
  }

  /** The page in front. */
  ObjectProperty<CostPage> segmentProperty() {
    return segment;
  }

  /** Makes the player bar of the race. */
  PlayerBars bars() {
    return bars;
  }

  private void show() {
    if (isVisible() && getScene() != null) {
      page(segment.get()).setVisible(true);
    }
    pages.forEach((one, page) -> page.setVisible(isVisible() && one == segment.get()));
  }

  private Region page(CostPage one) {
    return pages.computeIfAbsent(
        one,
        made -> {
          Region page = made.page(state, this);
          page.setVisible(false);
          stack.getChildren().add(page);
          return page;
        });
  }
}
