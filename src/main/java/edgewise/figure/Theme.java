package edgewise.figure;

/**
 * The colours and strengths of a figure, and of the window around it: every colour on screen is one of these.
 *
 * <p>Hues are Okabe and Ito's (2008), told apart with the common colour-vision deficiencies: reverse is blue,
 * forward orange, the active path vermillion; darker or lighter where text must be read. In the projector
 * theme every text has a contrast of at least 7:1 and every line is at least 3 px.
 *
 * @param id in resources and on the command line
 * @param dark whether the window around it is dark
 * @param surface behind the graph
 * @param panel behind the side panels
 * @param border between them
 * @param text what is read
 * @param muted what is read second: values, labels
 * @param node a node's fill
 * @param nodeLine a node's outline
 * @param waiting outlines of what is not known yet
 * @param edge an edge's line
 * @param box a derivative box's fill
 * @param boxLine a derivative box's outline
 * @param reverse reverse mode, and the program's accent
 * @param reverseSoft behind the node that reverse mode is at
 * @param forward forward mode
 * @param forwardSoft behind the node that forward mode is at
 * @param path the active path
 * @param pathSoft behind the node that a path or a merge is at
 * @param onStrong text on a filled slot
 * @param error a wrong program
 * @param line the thickness of lines, px
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
    Ink reverse,
    Ink reverseSoft,
    Ink forward,
    Ink forwardSoft,
    Ink path,
    Ink pathSoft,
    Ink onStrong,
    Ink error,
    double line) {

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
          Ink.of(0xc4ccd4),
          Ink.of(0x8c959f),
          Ink.of(0xfffaf0),
          Ink.of(0xd9cdb4),
          Ink.of(0x0072b2),
          Ink.of(0xeaf4fb),
          Ink.of(0x9c6200),
          Ink.of(0xfff4dc),
          Ink.of(0xc04f00),
          Ink.of(0xfdeee4),
          Ink.of(0xffffff),
          Ink.of(0xcf222e),
          1.6);

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
          Ink.of(0x444d57),
          Ink.of(0x8b949e),
          Ink.of(0x221f17),
          Ink.of(0x5d523a),
          Ink.of(0x56b4e9),
          Ink.of(0x12293a),
          Ink.of(0xe69f00),
          Ink.of(0x33270c),
          Ink.of(0xff8a3d),
          Ink.of(0x3a2212),
          Ink.of(0x0d1117),
          Ink.of(0xff7b72),
          1.6);

  /** For a hall. */
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
          Ink.of(0x005080),
          Ink.of(0xdcefff),
          Ink.of(0x6b4300),
          Ink.of(0xffeec7),
          Ink.of(0x8a3200),
          Ink.of(0xffe6d6),
          Ink.of(0xffffff),
          Ink.of(0x8f0d18),
          3);

  /** The theme of that id. */
  public static Theme named(String id) {
    return switch (id) {
      case "light" -> LIGHT;
      case "dark" -> DARK;
      case "projector" -> PROJECTOR;
      default -> throw new IllegalArgumentException("no theme " + id);
    };
  }
}
