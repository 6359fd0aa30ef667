package edgewise.ui.canvas;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Joins overlapping regions that must be repainted, so that nothing is painted twice. */
final class DirtyRegions {
  private DirtyRegions() {}

  /** Rectangles that do not overlap and cover all given ones. */
  static List<Rectangle2D> of(List<Rectangle2D> places) {
    List<Rectangle2D> apart = new ArrayList<>();
    for (Rectangle2D place : places) {
      Rectangle2D all = place;
      boolean joined = true;
      while (joined) {
        joined = false;
        for (int i = apart.size() - 1; i >= 0; i--) {
          if (apart.get(i).intersects(all)) {
            all = all.createUnion(apart.remove(i));
            joined = true;
          }
        }
      }
      apart.add(all);
    }
    return apart;
  }
}
