package edgewise.layout;

/**
 * A vertex of the layered graph: a box, the labels of a bundle, or a dummy where a bundle passes
 * through a layer.
 *
 * @param kind what it is
 * @param box the box, or null
 * @param along its length in the direction in which the picture grows, px
 * @param before from its beginning to its middle, across that direction, px
 * @param after from its middle to its end, px
 */
record LayerItem(Kind kind, Box box, double along, double before, double after) {
  /** The kinds of items: a box, a bundle's labels, a dummy of a bundle. */
  enum Kind {
    BOX,
    LABELS,
    DUMMY
  }

  /** The item of a box, with its overhang. */
  static LayerItem of(Box box, Direction direction) {
    Overhang over = box.overhang();
    return direction == Direction.UP
        ? new LayerItem(
            Kind.BOX,
            box,
            box.height() + over.top() + over.bottom(),
            box.width() / 2 + over.left(),
            box.width() / 2 + over.right())
        : new LayerItem(
            Kind.BOX,
            box,
            box.width() + over.left() + over.right(),
            box.height() / 2 + over.top(),
            box.height() / 2 + over.bottom());
  }

  /** The item of a bundle's labels. */
  static LayerItem labels(Bundle bundle) {
    return new LayerItem(
        Kind.LABELS, null, bundle.along(), bundle.across() / 2, bundle.across() / 2);
  }

  /** The dummy of a bundle in a layer that it passes through. */
  static LayerItem dummy(Bundle bundle) {
    double half = Math.abs(bundle.lane(0));
    return new LayerItem(Kind.DUMMY, null, 0, half, half);
  }

  /** The least distance between it and the next item of the layer, px. */
  double gap(LayerItem next, Spacing spacing) {
    if (kind == Kind.BOX && next.kind == Kind.BOX) {
      return spacing.boxes();
    }
    return kind == Kind.DUMMY || next.kind == Kind.DUMMY ? spacing.lines() : spacing.labels();
  }
}
