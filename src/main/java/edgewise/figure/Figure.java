package edgewise.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The one drawing: what the window shows and what files hold.
 *
 * @param width px
 * @param height px
 * @param background behind everything
 * @param items the lowest first
 */
public record Figure(double width, double height, Ink background, List<Item> items) {
  /** Copies the list. */
  public Figure {
    items = List.copyOf(items);
  }

  /**
   * Figures beneath one another as one, each in the middle of the widest, on the ground of the
   * first. Its items bear {@link ItemKey.PartKey}s.
   *
   * @param figures from top to bottom; at least one
   * @param gap between two of them, px
   */
  public static Figure beneath(List<Figure> figures, double gap) {
    double width = figures.stream().mapToDouble(Figure::width).max().orElseThrow();
    List<Item> all = new ArrayList<>();
    double top = 0;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      double left = (width - figure.width()) / 2;
      for (Item item : figure.items()) {
        all.add(item.moved(i, left, top));
      }
      top += figure.height() + gap;
    }
    return new Figure(width, top - gap, figures.getFirst().background(), all);
  }
}
