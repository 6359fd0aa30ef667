package edgewise.ui.window;

import edgewise.settings.Settings;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * The left and right panels beside the middle; they can be hidden, and keep the widths that the
 * user gave them.
 */
final class SidePanels {
  private static final double LEAST_LEFT = 160;
  private static final double LEAST_RIGHT = 180;
  private final SplitPane split;
  private final Region left;
  private final Region right;
  private final OpenDocument documents;
  private double leftWidth;
  private double rightWidth;
  private boolean dividing;
  private boolean hidden;
  private List<Node> before = List.of();

  SidePanels(SplitPane split, Region left, Node middle, Region right, OpenDocument documents) {
    this.split = split;
    this.left = left;
    this.right = right;
    this.documents = documents;
    leftWidth = documents.settings().leftWidth();
    rightWidth = documents.settings().rightWidth();
    left.setMinWidth(LEAST_LEFT);
    right.setMinWidth(LEAST_RIGHT);
    split.getItems().setAll(left, middle, right);
    SplitPane.setResizableWithParent(left, false);
    SplitPane.setResizableWithParent(right, false);
    split
        .widthProperty()
        .addListener(
            (o, old, now) -> {
              if (old.doubleValue() == 0 && now.doubleValue() > 0) {
                divide();
              }
            });
    watch();
  }

  /** Saves the widths when the user moves a divider. */
  private void watch() {
    split
        .getDividers()
        .forEach(
            divider ->
                divider
                    .positionProperty()
                    .addListener(
                        (o, old, now) -> {
                          if (!dividing && (split.isPressed() || split.isHover())) {
                            saveWidths();
                          }
                        }));
  }

  private void saveWidths() {
    if (split.getItems().contains(left) && left.getWidth() > 0) {
      leftWidth = left.getWidth();
    }
    if (split.getItems().contains(right) && right.getWidth() > 0) {
      rightWidth = right.getWidth();
    }
    Settings now = documents.settings();
    documents.updateSettings(now.withWidths(leftWidth, rightWidth));
  }

  private void divide() {
    dividing = true;
    double width = split.getWidth();
    double scale = Math.clamp(width / 1280, 1, 1.35);
    int at = 0;
    if (split.getItems().contains(left)) {
      split.setDividerPosition(at++, leftWidth * scale / width);
    }
    if (split.getItems().contains(right)) {
      split.setDividerPosition(at, 1 - rightWidth * scale / width);
    }
    dividing = false;
  }

  /**
   * Hides both panels while the middle needs their space, then shows those that were visible
   * before.
   */
  void hide(boolean away) {
    if (away == hidden) {
      return;
    }
    hidden = away;
    if (away) {
      before = List.copyOf(split.getItems());
      split.getItems().removeAll(left, right);
    } else {
      split.getItems().setAll(before);
      divide();
      watch();
    }
  }

  /** Hides or shows the left panel. */
  void toggleLeft() {
    toggle(left, 0);
  }

  /** Hides or shows the right panel. */
  void toggleRight() {
    toggle(right, split.getItems().size());
  }

  /** Shows the right panel if it is hidden. */
  void showRight() {
    if (!split.getItems().contains(right)) {
      toggleRight();
    }
  }

  private void toggle(Region panel, int at) {
    if (hidden) {
      return;
    }
    if (!split.getItems().remove(panel)) {
      split.getItems().add(Math.min(at, split.getItems().size()), panel);
    }
    divide();
    watch();
  }
}
