package edgewise.figure;

/**
 * How thick and how large a theme draws, px.
 *
 * @param thin outlines of boxes and of what waits
 * @param line edges and outlines of nodes
 * @param bold edges and outlines that a step is about
 * @param head an arrowhead's length on an edge of width {@code line}
 * @param dash length of a dash and of a gap
 * @param em of the formulas in nodes
 * @param boxEm of the formulas in derivative boxes and slots
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
    double heading,
    double caption) {}
