package edgewise.figure;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A cache of the last item of each node and edge. From one frame to the next nearly all items stay
 * the same; looking one up by its whole specification costs more than all the rest of a frame, so
 * this cache is checked first. May be used from several threads: at worst, an item is looked up
 * once more.
 */
final class ItemCache {
  /** The parts of a drawing that are numbered: by nodes or by edges. */
  enum Part {
    NODE,
    SLOT,
    LINE,
    BOX
  }

  private record Drawn(Object content, Tone tone, Ink ink, Theme theme, Item item) {}

  private final Drawn[][] drawn;

  ItemCache(int nodes, int edges) {
    drawn = new Drawn[][] {new Drawn[nodes], new Drawn[nodes], new Drawn[edges], new Drawn[edges]};
  }

  /**
   * The last item, if it was made from the same values; else a new one.
   *
   * @param index the node's or the edge's
   * @param content the number or the slot that is written on it, or null
   * @param ink the colour that depends on the phase, or null
   * @param otherwise makes the item
   */
  Item item(
      Part part,
      int index,
      Object content,
      Tone tone,
      Ink ink,
      Theme theme,
      Supplier<Item> otherwise) {
    Drawn last = drawn[part.ordinal()][index];
    if (last != null
        && last.tone == tone
        && last.theme.equals(theme)
        && Objects.equals(last.ink, ink)
        && Objects.equals(last.content, content)) {
      return last.item;
    }
    Item item = otherwise.get();
    drawn[part.ordinal()][index] = new Drawn(content, tone, ink, theme, item);
    return item;
  }
}
