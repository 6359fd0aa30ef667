package edgewise.figure;

import edgewise.graph.Notation;
import edgewise.layout.Direction;
import edgewise.strategy.Phase;
import edgewise.strategy.Sweep;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * The large arrow that shows which way a sweep goes, headed by the operator that it applies to
 * every node.
 */
final class SweepArrow {

  private SweepArrow() {}

  /** The arrow of a sweep. */
  static Item arrow(GraphDrawing drawing, Sweep sweep, Theme theme) {
    record Specification(Sweep sweep, Theme theme) {}
    return drawing.item(new Specification(sweep, theme), () -> draw(drawing, sweep, theme));
  }

  private static Item draw(GraphDrawing drawing, Sweep sweep, Theme theme) {
    boolean forward = sweep.phase() == Phase.FORWARD;
    Ink ink = Tone.accent(sweep.phase(), theme).line();
    Sizes sizes = drawing.options().sizes();
    Outline operator = sizes.boxed(operator(sweep)).scaled(1.2);
    double room = drawing.sweepRoom();
    double gap = 10;
    Mark words;
    double length;
    AffineTransform along;
    if (drawing.options().direction() == Direction.UP) {
      double x = room / 2;
      double top = 16 + operator.height() + gap;
      double bottom = drawing.layout().height() - 16;
      length = Math.min(bottom - top, 320);
      words = new Mark.Fill(operator.centredAt(x, 12 + operator.height() / 2), ink);
      along =
          forward
              ? AffineTransform.getTranslateInstance(x, top + length)
              : AffineTransform.getTranslateInstance(x, top);
      along.rotate(forward ? -Math.PI / 2 : Math.PI / 2);
    } else {
      double y = room / 2;
      double width = drawing.layout().width() - 32 - operator.width() - gap;
      length = width;
      double left = forward ? 16 + operator.width() + gap : 16;
      double middle = forward ? 16 + operator.width() / 2 : 16 + width + gap + operator.width() / 2;
      words = new Mark.Fill(operator.centredAt(middle, y), ink);
      along = AffineTransform.getTranslateInstance(forward ? left : left + width, y);
      along.rotate(forward ? 0 : Math.PI);
    }
    double thick = sizes.line() * 2.4;
    Line2D shaft = new Line2D.Double(0, 0, length - sizes.px(18) * 0.7, 0);
    return new Item(
        new ItemKey.SweepKey(),
        List.of(
            words,
            new Mark.Stroke(along.createTransformedShape(shaft), ink, thick),
            new Mark.Fill(along.createTransformedShape(head(length, sizes.px(18))), ink)),
        1,
        operator(sweep),
        new Item.DistantMark(ink, false));
  }

  private static Path2D head(double length, double size) {
    Path2D head = new Path2D.Double();
    head.moveTo(length, 0);
    head.lineTo(length - size, -size * 0.48);
    head.lineTo(length - size * 0.75, 0);
    head.lineTo(length - size, size * 0.48);
    head.closePath();
    return head;
  }

  private static String operator(Sweep sweep) {
    String seed = Notation.LATEX.name(sweep.seed().name());
    return sweep.phase() == Phase.FORWARD
        ? "\\frac{\\partial}{\\partial " + seed + "}"
        : "\\frac{\\partial " + seed + "}{\\partial\\;\\cdot}";
  }
}
