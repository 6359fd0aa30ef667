package edgewise.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A typeset formula with the areas of the graph's symbols in it, so that they can be pointed at.
 *
 * @param outline the formula
 * @param places the areas of the symbols, in the outline's coordinates; an area inside another
 *     comes first
 */
public record LinkedFormula(Outline outline, List<Place> places) {
  /** Copies the list. */
  public LinkedFormula {
    places = List.copyOf(places);
  }

  /**
   * One occurrence of a symbol.
   *
   * @param key the node, or the edge for a local partial
   * @param area its area, px, y down from the baseline
   */
  public record Place(ItemKey key, Rectangle2D area) {}
}
