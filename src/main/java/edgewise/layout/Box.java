package edgewise.layout;

/**
 * A node to be placed.
 *
 * @param id unique among the boxes
 * @param width px
 * @param height px
 * @param overhang how far something that belongs to it sticks out at its right, px; edges end at the box
 */
public record Box(String id, double width, double height, double overhang) {}
