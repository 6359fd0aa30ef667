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
  /** The usual, generous spacing for type of 20 px. */
  public static final Spacing USUAL = new Spacing(56, 24, 16, 42, 18, 16, 18);

  /** The densest legible spacing for type of 20 px, for large pictures. */
  public static final Spacing DENSE = new Spacing(24, 12, 12, 30, 16, 16, 18);

  private static final int FEW = 16;
  private static final int MANY = 32;

  /** The usual for few boxes, dense for many, and in between for some. */
  public static Spacing of(int boxes) {
    double share = Math.clamp((boxes - FEW) / (double) (MANY - FEW), 0.0, 1.0);
    return new Spacing(
        mix(USUAL.boxes, DENSE.boxes, share),
        mix(USUAL.labels, DENSE.labels, share),
        mix(USUAL.lines, DENSE.lines, share),
        mix(USUAL.layers, DENSE.layers, share),
        mix(USUAL.ports, DENSE.ports, share),
        mix(USUAL.margin, DENSE.margin, share),
        mix(USUAL.corner, DENSE.corner, share));
  }

  private static double mix(double a, double b, double share) {
    return a + (b - a) * share;
  }

  /** The same spacing for type larger by a factor. */
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
