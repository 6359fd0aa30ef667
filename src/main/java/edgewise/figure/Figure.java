package edgewise.figure;

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
}
