package edgewise.figure;

import edgewise.network.Quantity;
import edgewise.text.Numbers;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** The marks that a picture of neurons is made of, in a theme's colours and sizes. */
record NeuronMarks(Theme theme, NeuronPlaces places) {
  private static final int LABELLED = 5;

  /**
   * A weight's line, with its number where there is room.
   *
   * @param share of the largest weight's thickness, 0 to 1
   */
  void line(List<Mark> made, Quantity.Weight weight, double value, double share, NeuronLook look) {
    Point2D from = places.centre(weight.layer() - 1, weight.from());
    Point2D to = places.centre(weight.layer(), weight.to());
    Accent accent = look.accent(theme, theme.hues().weights());
    double strong = look.active() || look.on() ? 1 : 0;
    double width = theme.sizes().line() * (1 + 2.2 * share) + strong;
    List<Double> dash = value < 0 ? List.of(places.px(9), places.px(5)) : List.of();
    Line2D line = new Line2D.Double(from, to);
    // Invisible, so that a thin or dashed line is easily pointed at.
    made.add(new Mark.Stroke(line, accent.line().withOpacity(0), Math.max(width, places.px(14))));
    made.add(new Mark.Stroke(line, accent.line(), width, dash));
    int targets = places.rows(weight.layer());
    if (look.on() || targets <= LABELLED && !places.isCut(weight.layer() - 1)) {
      String name = look.on() ? weight.latex() + " = " : "";
      Outline outline = Typesetter.math(name + Numbers.latex(value), theme.sizes().boxEm());
      double clear = places.radius() + places.px(5) + outline.width() / 2;
      double along = Math.max(1.0 / (targets + 1), clear / places.column());
      double x = from.getX() + along * (to.getX() - from.getX());
      double y = from.getY() + along * (to.getY() - from.getY());
      pill(made, outline, x, y, accent.text(), null);
    }
  }

  /** A neuron without its writing. */
  void disc(List<Mark> made, Point2D c, NeuronLook look) {
    double r = places.radius();
    Shape disc = new Ellipse2D.Double(c.getX() - r, c.getY() - r, 2 * r, 2 * r);
    made.add(new Mark.Fill(disc, theme.surface()));
    made.add(new Mark.Fill(disc, look.active() ? theme.reverseSoft() : theme.node()));
    Ink line = look.known() ? theme.nodeLine() : theme.waiting();
    if (look.on() || look.active()) {
      line = look.accent(theme, theme.hues().reverse()).line();
      made.add(new Mark.Stroke(disc, line, theme.sizes().bold()));
    } else {
      made.add(new Mark.Stroke(disc, line, theme.sizes().line()));
    }
  }

  /**
   * A pill at the neuron's edge, towards where its weights come from: what leaves it stays free.
   */
  void beside(List<Mark> made, String latex, int l, int j, int side, Accent accent) {
    Point2D c = places.centre(l, j);
    Outline outline = Typesetter.math(latex, theme.sizes().boxEm());
    double x = c.getX() + places.px(16) - Math.max(0, outline.width() / 2 - places.px(16));
    double y = c.getY() + side * (places.radius() + places.px(3));
    pill(made, outline, x, y, accent.text(), accent.line());
  }

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
        new Mark.Fill(outline.centredAt(at.getX(), at.getY() + places.px(down)), theme.text()));
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

  /** The cost's box. */
  void box(List<Mark> marks, Point2D c, Ink line) {
    double w = places.costWidth();
    double h = places.costHeight();
    double round = places.px(20);
    Shape box = new RoundRectangle2D.Double(c.getX() - w / 2, c.getY() - h / 2, w, h, round, round);
    marks.add(new Mark.Fill(box, theme.surface()));
    marks.add(new Mark.Stroke(box, line, theme.sizes().line()));
  }
}
