package edgewise.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A typeset formula that knows where the graph's symbols stand in it, so that they can be pointed
 * at.
 *
 * @param outline the formula
 * @param places where symbols stand, in the outline's coordinates; what stands inside another comes
 *     first
 */
public record LinkedFormula(Outline outline, List<Place> places) {
  /** Copies the list. */
  public LinkedFormula {
    places = List.copyOf(places);
  }

  /**
   * One mention of a symbol.
   *
   * @param key the node, or the edge for a local partial
   * @param area what it covers, px, y down from the baseline
   */
  public record Place(ItemKey key, Rectangle2D area) {}
}
