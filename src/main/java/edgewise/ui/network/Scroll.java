package edgewise.ui.network;

import edgewise.ui.DirectScroll;
import javafx.scene.Node;

/** A scroll pane without a frame. */
final class Scroll extends DirectScroll {
  Scroll(Node content) {
    super(content);
    getStyleClass().add("plain-scroll");
    setMinSize(0, 0);
    setFitToWidth(true);
  }
}
