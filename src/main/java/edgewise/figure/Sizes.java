package edgewise.figure;

/**
 * How thick and how large a theme draws, px.
 *
 * @param thin outlines of boxes and of parts not yet computed
 * @param line edges and outlines of nodes
 * @param bold edges and outlines that a step is about
 * @param head an arrowhead's length on an edge of width {@code line}
 * @param dash length of a dash and of a gap
 * @param em of the formulas in nodes
 * @param boxEm of the formulas in derivative boxes and slots
 * @param fullFractions whether fractions in boxes and slots are as large as the formula around them
 * @param spacing of the layout, relative to the usual: large type is set closer, so that it fits
 * @param heading of headings
 * @param caption of the smallest words
 */
public record Sizes(
    double thin,
    double line,
    double bold,
    double head,
    double dash,
    double em,
    double boxEm,
    boolean fullFractions,
    double spacing,
    double heading,
    double caption) {

  /** For a screen at arm's length. */
  public static final Sizes SCREEN = new Sizes(1.25, 1.7, 3, 13, 4, 20, 18, false, 1, 17, 12);

  /**
   * For a hall: lines of 3 px at least, type of 24 px at least, nothing finer even in fractions.
   */
  public static final Sizes HALL = new Sizes(3, 3.5, 6.5, 20, 8, 27, 25, true, 0.62, 30, 24);

  /** Scales a length given for type of 20 px to this type. */
  double px(double length) {
    return length * em / SCREEN.em;
  }

  /** A formula in the size of boxes and slots. */
  Outline boxed(String latex) {
    return fullFractions ? Typesetter.math(latex, boxEm) : Typesetter.inline(latex, boxEm);
  }
}
