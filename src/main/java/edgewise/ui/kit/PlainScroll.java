package edgewise.ui.kit;

import javafx.scene.Node;

/** A scroll pane without a frame. */
public final class PlainScroll extends DirectScroll {
  /** A pane with a content. */
  public PlainScroll(Node content) {
    super(content);
    getStyleClass().add("plain-scroll");
    setMinSize(0, 0);
    setFitToWidth(true);
  }
}
