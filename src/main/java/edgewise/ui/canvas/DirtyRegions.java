package edgewise.ui.canvas;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Places that are to be painted anew, so joined that none is painted twice. */
final class DirtyRegions {
  private DirtyRegions() {}

  /** Rectangles that do not overlap and cover all of those. */
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
