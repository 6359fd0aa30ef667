package edgewise.figure;

/**
 * A colour in sRGB with opacity.
 *
 * @param argb 0xAARRGGBB
 */
public record Ink(int argb) {

  /** An opaque colour, 0xRRGGBB. */
  public static Ink of(int rgb) {
    return new Ink(0xff000000 | rgb);
  }

  /** The same colour, less opaque: 0 is invisible, 1 leaves it. */
  public Ink withOpacity(double opacity) {
    int alpha = (int) Math.round((argb >>> 24) * Math.clamp(opacity, 0.0, 1.0));
    return new Ink(alpha << 24 | argb & 0xffffff);
  }

  /** As CSS writes it: {@code #0072b2}; the opacity is left out. */
  public String css() {
    return "#%06x".formatted(argb & 0xffffff);
  }

  /**
   * The contrast ratio of this colour on a background (WCAG 2.2), 1 to 21.
   *
   * @param background an opaque colour
   */
  public double contrast(Ink background) {
    double a = luminance() + 0.05;
    double b = background.luminance() + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private double luminance() {
    return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
  }

  private static double linear(int channel) {
    double c = (channel & 255) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
