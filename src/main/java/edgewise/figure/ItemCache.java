package edgewise.figure;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * What each thing of a drawing was drawn as last. From one frame to the next nearly everything
 * stays as it is; to find that out by what an item is made from costs more than all the rest of a
 * frame, so it is asked here first. May be used from several threads: at worst, something is looked
 * up once more.
 */
final class ItemCache {
  /** The things of a drawing that are numbered: as nodes or as edges are. */
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
   * The item of last time, if it was made from the same.
   *
   * @param index the node's or the edge's
   * @param content the number or the slot that is written on it, or null
   * @param ink the colour that depends on the phase, or null
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
