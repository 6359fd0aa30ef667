package edgewise.layout;

/**
 * The least distances of a layout, px.
 *
 * @param boxes between boxes of a layer, overhangs included
 * @param labels between labels, and between labels and boxes
 * @param lines between lines that run side by side
 * @param layers between a layer of boxes and the labels before or after it
 * @param ports between the ends of lines at the same side of a box
 * @param margin around the whole
 * @param corner radius of the corners of boxes
 */
public record Spacing(
    double boxes,
    double labels,
    double lines,
    double layers,
    double ports,
    double margin,
    double corner) {
  /** Generous for type of 20 px. */
  public static final Spacing USUAL = new Spacing(56, 24, 16, 42, 18, 16, 18);

  /** The same for type that much larger. */
  public Spacing scaled(double factor) {
    return new Spacing(
        boxes * factor,
        labels * factor,
        lines * factor,
        layers * factor,
        ports * factor,
        margin * factor,
        corner * factor);
  }
}
