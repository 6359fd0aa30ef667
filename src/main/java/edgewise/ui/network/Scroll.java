package edgewise.ui.network;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A scroll pane without a frame. Its viewport isn't kept as an image: a picture of a scene that is
 * in no window would show what had been there before.
 */
final class Scroll extends ScrollPane {
  Scroll(Node content) {
    super(content);
    getStyleClass().add("plain-scroll");
    setMinSize(0, 0);
    setFitToWidth(true);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
  }
}
