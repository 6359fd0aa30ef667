package edgewise.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * A scroll pane that draws its content directly. The usual one keeps an image of it, to be quick
 * while it is scrolled: where every step shows something else, making the image is a third of all
 * that is drawn, and a picture of a scene that is in no window shows what had been there before.
 */
public class DirectScroll extends ScrollPane {
  /** A pane of nothing yet. */
  public DirectScroll() {}

  /** A pane of that content. */
  public DirectScroll(Node content) {
    super(content);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    lookupAll(".viewport").forEach(port -> port.setCache(false));
    return skin;
  }
}
