package edgewise.figure;

/**
 * One colour in the shades that its uses need.
 *
 * @param line for lines and outlines on the surface
 * @param fill for a filled slot
 * @param onFill for text on that
 * @param text for text on the surface, on a node, in a box or on {@code soft}
 * @param soft the background of the step's subject
 */
public record Accent(Ink line, Ink fill, Ink onFill, Ink text, Ink soft) {

  /** From 0xRRGGBB values. */
  static Accent of(int line, int fill, int onFill, int text, int soft) {
    return new Accent(Ink.of(line), Ink.of(fill), Ink.of(onFill), Ink.of(text), Ink.of(soft));
  }
}
