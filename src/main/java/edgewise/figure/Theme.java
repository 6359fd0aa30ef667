package edgewise.figure;

import java.util.List;

/**
 * The colours and strengths of a figure, and of the window around it: every colour on screen is one
 * of these.
 *
 * <p>Hues are Okabe and Ito's (2008), distinguishable with the common colour-vision deficiencies:
 * reverse is blue, forward orange, the active path vermillion; darker or lighter where text must be
 * read. Text has a contrast of at least 4.5:1 on everything it is set on, in the projector theme of
 * at least 7:1.
 *
 * @param id on the command line and in resources
 * @param dark whether the window around it is dark
 * @param surface behind the graph
 * @param panel behind the side panels
 * @param border between them
 * @param text of main text
 * @param muted of secondary text: values, labels
 * @param node a node's fill
 * @param nodeLine a node's outline
 * @param waiting outline of a node whose value is not known yet
 * @param edge an edge's line
 * @param box a derivative box's fill
 * @param boxLine a derivative box's outline
 * @param emptySlot the dashed outline of a derivative not computed yet
 * @param hues the colours with a meaning
 * @param sizes thickness of lines and size of type
 */
public record Theme(
    String id,
    boolean dark,
    Ink surface,
    Ink panel,
    Ink border,
    Ink text,
    Ink muted,
    Ink node,
    Ink nodeLine,
    Ink waiting,
    Ink edge,
    Ink box,
    Ink boxLine,
    Ink emptySlot,
    Hues hues,
    Sizes sizes) {

  /** For a screen in a lit room. */
  public static final Theme LIGHT =
      new Theme(
          "light",
          false,
          Ink.of(0xffffff),
          Ink.of(0xfafbfc),
          Ink.of(0xe4e7ec),
          Ink.of(0x1f2328),
          Ink.of(0x57606a),
          Ink.of(0xffffff),
          Ink.of(0xaab4bf),
          Ink.of(0xcfd6dd),
          Ink.of(0x8c959f),
          Ink.of(0xfffaf0),
          Ink.of(0xd9cdb4),
          Ink.of(0xc4ccd4),
          new Hues(
              Accent.of(0x0072b2, 0x0072b2, 0xffffff, 0x0068a3, 0xeaf4fb),
              Accent.of(0xc77f00, 0xe69f00, 0x1f1400, 0x8a5700, 0xfff4dc),
              Accent.of(0xd55e00, 0xc24f00, 0xffffff, 0xb34a00, 0xfdeee4),
              Accent.of(0x009e73, 0x007a59, 0xffffff, 0x00704f, 0xe5f6f0),
              Accent.of(0xb06a00, 0x9c5d00, 0xffffff, 0x8f5500, 0xfbf0e0),
              Accent.of(0xcf222e, 0xcf222e, 0xffffff, 0xb91c27, 0xffebec)),
          Sizes.SCREEN);

  /** For a screen in a dark room. */
  public static final Theme DARK =
      new Theme(
          "dark",
          true,
          Ink.of(0x0d1117),
          Ink.of(0x151b23),
          Ink.of(0x30363d),
          Ink.of(0xe6edf3),
          Ink.of(0xa6afb9),
          Ink.of(0x161c24),
          Ink.of(0x5b6672),
          Ink.of(0x3d4650),
          Ink.of(0x8b949e),
          Ink.of(0x221f17),
          Ink.of(0x5d523a),
          Ink.of(0x4a535d),
          new Hues(
              Accent.of(0x56b4e9, 0x56b4e9, 0x0d1117, 0x6bbdf0, 0x12293a),
              Accent.of(0xe69f00, 0xe69f00, 0x0d1117, 0xf0b030, 0x33270c),
              Accent.of(0xff8a3d, 0xff8a3d, 0x0d1117, 0xff9a57, 0x3a2212),
              Accent.of(0x2bc397, 0x2bc397, 0x0d1117, 0x40cfa5, 0x0f2f26),
              Accent.of(0xd9a45b, 0xd9a45b, 0x0d1117, 0xdfb06f, 0x32261a),
              Accent.of(0xff7b72, 0xff7b72, 0x0d1117, 0xff8e86, 0x3d1a1c)),
          Sizes.SCREEN);

  /** For a hall: every line at least 3 px, type at least 24 px. */
  public static final Theme PROJECTOR =
      new Theme(
          "projector",
          false,
          Ink.of(0xffffff),
          Ink.of(0xffffff),
          Ink.of(0x000000),
          Ink.of(0x000000),
          Ink.of(0x2b2b2b),
          Ink.of(0xffffff),
          Ink.of(0x000000),
          Ink.of(0x595959),
          Ink.of(0x000000),
          Ink.of(0xfff6df),
          Ink.of(0x000000),
          Ink.of(0x595959),
          new Hues(
              Accent.of(0x005080, 0x00578a, 0xffffff, 0x005080, 0xdcefff),
              Accent.of(0x6b4300, 0xe69f00, 0x000000, 0x6b4300, 0xffeec7),
              Accent.of(0x833000, 0x8f3800, 0xffffff, 0x833000, 0xffe6d6),
              Accent.of(0x00553e, 0x005c43, 0xffffff, 0x00553e, 0xd9f5ea),
              Accent.of(0x693f00, 0x6e4100, 0xffffff, 0x693f00, 0xf7e6cc),
              Accent.of(0x8f0d18, 0x8f0d18, 0xffffff, 0x8f0d18, 0xffe1e3)),
          Sizes.HALL);

  /** All of them. */
  public static final List<Theme> ALL = List.of(LIGHT, DARK, PROJECTOR);

  /**
   * The theme of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Theme named(String id) {
    return ALL.stream()
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no theme " + id));
  }

  /** Reverse mode's colour, for text. */
  public Ink reverse() {
    return hues.reverse().text();
  }

  /** The background of the current item in reverse mode. */
  public Ink reverseSoft() {
    return hues.reverse().soft();
  }

  /** Forward mode's colour, for text. */
  public Ink forward() {
    return hues.forward().text();
  }

  /** The background of the current item in forward mode. */
  public Ink forwardSoft() {
    return hues.forward().soft();
  }

  /** The active path's colour, for text. */
  public Ink path() {
    return hues.path().text();
  }

  /** The background of the current item in a path sum or a merge. */
  public Ink pathSoft() {
    return hues.path().soft();
  }

  /** Text on a filled {@link #reverse}. */
  public Ink onStrong() {
    return hues.reverse().onFill();
  }

  /** The colour of errors, for text. */
  public Ink error() {
    return hues.error().text();
  }
}
