package edgewise.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * A scroll pane that draws its content directly. JavaFX's own caches an image of it for fast
 * scrolling: where every step changes the content, making the image takes a third of the drawing
 * time, and a snapshot of a scene without a window shows old content.
 */
public class DirectScroll extends ScrollPane {
  /** An empty pane. */
  public DirectScroll() {}

  /** A pane with a content. */
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
