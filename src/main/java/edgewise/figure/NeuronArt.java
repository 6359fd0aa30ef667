package edgewise.figure;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** The marks that a picture of neurons is made of, in a theme's colours and sizes. */
record NeuronArt(Theme theme, NeuronPlaces places) {
  /** Writing on a ground of its own, with an outline if there is ink for one. */
  void pill(List<Mark> marks, Outline outline, double x, double y, Ink ink, Ink line) {
    double w = outline.width() + places.px(10);
    double h = outline.height() + places.px(3.5);
    double round = places.px(8);
    Shape shape = new RoundRectangle2D.Double(x - w / 2, y - h / 2, w, h, round, round);
    marks.add(new Mark.Fill(shape, theme.surface()));
    if (line != null) {
      marks.add(new Mark.Stroke(shape, line, theme.sizes().thin()));
    }
    marks.add(new Mark.Fill(outline.centredAt(x, y), ink));
  }

  /** An empty place for what is not worked out yet. */
  void slot(List<Mark> marks, Point2D c) {
    Sizes sizes = theme.sizes();
    marks.add(
        new Mark.Stroke(
            new RoundRectangle2D.Double(
                c.getX() - places.px(20),
                c.getY() + places.px(3),
                places.px(40),
                places.px(18),
                8,
                8),
            theme.emptySlot(),
            sizes.thin(),
            List.of(sizes.dash(), sizes.dash())));
  }

  /** A formula whose middle is so far beneath a point. */
  void text(List<Mark> marks, String latex, Point2D at, double down) {
    Outline outline = Typesetter.math(latex, theme.sizes().boxEm());
    marks.add(
        new Mark.Fill(
            outline.centredAt(at.getX(), at.getY() + places.px(down)), theme.text()));
  }

  /** Three dots for neurons that are left out. */
  void dots(List<Mark> marks, Point2D c) {
    double r = places.px(3);
    for (int i = -1; i <= 1; i++) {
      double y = c.getY() + places.px(16 * i);
      marks.add(
          new Mark.Fill(new Ellipse2D.Double(c.getX() - r, y - r, 2 * r, 2 * r), theme.muted()));
    }
  }
}
