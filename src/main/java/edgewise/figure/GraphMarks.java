package edgewise.figure;

import edgewise.graph.Constant;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.layout.Route;
import edgewise.strategy.Phase;
import edgewise.text.Numbers;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Makes the items of a graph's parts: nodes, lines with arrowheads, derivative boxes, slots. */
final class GraphMarks {
  private static final double NODE_ROUND = 18;
  private static final double BOX_ROUND = 9;
  private final GraphDrawing drawing;
  private final Theme theme;
  private final Sizes sizes;
  private final List<Double> dashes;

  GraphMarks(GraphDrawing drawing, Theme theme) {
    this.drawing = drawing;
    this.theme = theme;
    this.sizes = drawing.options().sizes();
    this.dashes = List.of(sizes.dash(), sizes.dash());
  }

  private record Specification(
      ItemKey key, String text, Tone tone, Ink strong, Rectangle2D place, String theme) {}

  /** A node with its definition and value lines. */
  Item node(Node node, OptionalDouble primal, Tone tone, Phase phase) {
    String value = primal.isPresent() ? drawing.text(node, primal.getAsDouble()) : null;
    Rectangle2D place = moved(drawing.layout().boxes().get(node.name()));
    ItemKey key = new ItemKey.NodeKey(node.name());
    Accent accent = Tone.accent(phase, theme);
    Ink strong = accent.line();
    Accent own = drawing.kind(node.name()).map(kind -> kind.accent(theme)).orElse(null);
    return drawing.item(
        new Specification(key, value, tone, tone == Tone.ACTIVE ? strong : null, place, theme.id()),
        () -> {
          List<Mark> marks = new ArrayList<>();
          Ink fill = tone == Tone.ACTIVE ? accent.soft() : own == null ? theme.node() : own.soft();
          Ink line =
              switch (tone) {
                case ACTIVE -> strong;
                case WAITING -> theme.waiting();
                default -> own == null ? theme.nodeLine() : own.line();
              };
          double width = tone == Tone.ACTIVE ? sizes.bold() : sizes.line();
          rounded(marks, place, NODE_ROUND, fill, line, width, List.of());
          String spoken =
              node + (value == null ? "" : " = " + Numbers.display(primal.getAsDouble()));
          return Item.withDeferredText(
              key,
              marks,
              all -> lines(all, node, value, place, own),
              tone.opacity(),
              spoken,
              distantMark(tone, own, line));
        });
  }

  /**
   * The distant mark of a node; its dot is drawn stronger than an outline, since nothing else of
   * the node is visible.
   */
  private Item.DistantMark distantMark(Tone tone, Accent own, Ink line) {
    Ink ink =
        switch (tone) {
          case ACTIVE -> line;
          case WAITING -> theme.edge();
          default -> own == null ? theme.muted() : own.line();
        };
    return new Item.DistantMark(ink, tone == Tone.ACTIVE);
  }

  /** The definition line and beneath it the value, or an empty place for it. */
  private void lines(List<Mark> marks, Node node, String value, Rectangle2D place, Accent own) {
    Ink ink = own == null ? theme.text() : own.text();
    boolean slotted = drawing.slotWidth(node) > 0;
    double overlap = slotted && drawing.slotHangs() ? sizes.px(Metrics.SLOT_OVERLAP) : 0;
    double inside =
        slotted && !drawing.slotHangs() ? drawing.slotHeight() + sizes.px(Metrics.SLOT_MARGIN) : 0;
    double x = place.getCenterX() - overlap / 2;
    Outline definition = Typesetter.math(Labels.definition(node), sizes.em());
    if (!drawing.options().values()) {
      marks.add(new Mark.Fill(definition.centredAt(x, place.getCenterY() - inside / 2), ink));
      return;
    }
    double line = sizes.px(Metrics.LINE);
    double pad = sizes.px(Metrics.PAD_Y);
    double below = place.getMaxY() - inside - pad - line / 2;
    double above = (place.getY() + pad + below - line / 2 - sizes.px(Metrics.LINE_GAP)) / 2;
    double baseline = above + (definition.ascent() - definition.depth()) / 2;
    if (definition.height() < line) {
      baseline = above + sizes.em() * 0.3;
    }
    marks.add(new Mark.Fill(definition.at(x - definition.width() / 2, baseline), ink));
    if (value == null) {
      Rectangle2D empty =
          new Rectangle2D.Double(x - sizes.px(22), below - sizes.px(9), sizes.px(44), sizes.px(18));
      rounded(marks, empty, 6, null, theme.emptySlot(), sizes.thin(), dashes);
    } else {
      Outline number = Typesetter.math(value, sizes.em());
      marks.add(
          new Mark.Fill(number.at(x - number.width() / 2, below + sizes.px(7)), theme.muted()));
    }
  }

  /** An edge's line with its arrowhead. */
  Item line(String id, Tone tone, Phase phase) {
    Route route = drawing.layout().routes().get(id);
    Ink ink =
        switch (tone) {
          case ACTIVE, VISITED -> Tone.accent(phase, theme).line();
          default -> theme.edge();
        };
    ItemKey key = new ItemKey.EdgeKey(id);
    return drawing.item(
        new Specification(key, null, tone, ink, null, theme.id()),
        () -> line(key, route, tone, ink, id));
  }

  /** A line along any route, with its arrowhead. */
  Item line(ItemKey key, Route route, Tone tone, Ink ink, String spoken) {
    double width =
        switch (tone) {
          case ACTIVE -> sizes.bold();
          case VISITED -> (sizes.line() + sizes.bold()) / 2;
          default -> sizes.line();
        };
    List<Mark> marks = new ArrayList<>();
    double head = sizes.head() * (0.75 + 0.25 * width / sizes.line());
    marks.add(new Mark.Stroke(moved(route.shortened(head * 0.8).path()), ink, width));
    marks.add(new Mark.Fill(moved(head(route, head)), ink));
    return new Item(
        key, marks, tone.opacity(), spoken, new Item.DistantMark(ink, tone == Tone.ACTIVE));
  }

  private static Shape head(Route route, double length) {
    Path2D head = new Path2D.Double();
    head.moveTo(0, 0);
    head.lineTo(-length, -length * 0.38);
    head.lineTo(-length * 0.8, 0);
    head.lineTo(-length, length * 0.38);
    head.closePath();
    Point2D tip = route.tip();
    AffineTransform turn = AffineTransform.getTranslateInstance(tip.getX(), tip.getY());
    turn.rotate(route.arrival());
    return turn.createTransformedShape(head);
  }

  /** An edge's derivative box; empty without LaTeX. */
  Item box(Edge edge, String latex, Tone tone, Phase phase) {
    Rectangle2D place = moved(drawing.layout().routes().get(edge.id()).label());
    return box(new ItemKey.BoxKey(edge.id()), place, latex, tone, Tone.accent(phase, theme).line());
  }

  /** A derivative box anywhere; without LaTeX it is an empty one. */
  Item box(ItemKey key, Rectangle2D place, String latex, Tone tone, Ink strong) {
    return drawing.item(
        new Specification(key, latex, tone, tone == Tone.ACTIVE ? strong : null, place, theme.id()),
        () -> {
          List<Mark> marks = new ArrayList<>();
          boolean active = tone == Tone.ACTIVE;
          boolean dimmed = tone == Tone.DIMMED;
          Ink line =
              active
                  ? strong
                  : latex == null ? theme.emptySlot() : dimmed ? theme.waiting() : theme.boxLine();
          Ink fill = latex == null || dimmed ? theme.surface() : theme.box();
          double width = active ? (sizes.line() + sizes.bold()) / 2 : sizes.thin();
          rounded(marks, place, BOX_ROUND, fill, line, width, latex == null ? dashes : List.of());
          return Item.withDeferredText(
              key,
              marks,
              all -> centred(all, latex, place, dimmed ? theme.muted() : theme.text()),
              1,
              latex == null ? "" : latex,
              null);
        });
  }

  /** A node's derivative slot; empty without LaTeX. */
  Item slot(Node node, String latex, Tone tone, Phase phase) {
    Rectangle2D box = moved(drawing.layout().boxes().get(node.name()));
    double height = drawing.slotHeight();
    double width = drawing.slotWidth(node);
    Rectangle2D place =
        drawing.slotHangs()
            ? new Rectangle2D.Double(
                box.getMaxX() - sizes.px(Metrics.SLOT_OVERLAP),
                box.getCenterY() - height / 2,
                width,
                height)
            : new Rectangle2D.Double(
                box.getCenterX() - width / 2,
                box.getMaxY() - sizes.px(Metrics.SLOT_MARGIN) - height,
                width,
                height);
    ItemKey key = new ItemKey.SlotKey(node.name());
    Accent accent = Tone.accent(phase, theme);
    return drawing.item(
        new Specification(key, latex, tone, accent.line(), place, theme.id()),
        () -> {
          List<Mark> marks = new ArrayList<>();
          boolean active = tone == Tone.ACTIVE;
          Ink fill = active ? accent.fill() : theme.surface();
          Ink line = latex == null ? theme.emptySlot() : active ? accent.fill() : accent.line();
          List<Double> dash = latex == null ? dashes : List.of();
          rounded(marks, place, BOX_ROUND, fill, line, sizes.line(), dash);
          Ink ink = active ? accent.onFill() : accent.text();
          return Item.withDeferredText(
              key,
              marks,
              all -> centred(all, latex, place, ink),
              1,
              latex == null ? "" : latex,
              null);
        });
  }

  /** A constant drawn as a node, with its edge. */
  Item constant(Node node, int place, Constant constant) {
    String id = Metrics.constantId(node, place);
    Rectangle2D box = moved(drawing.layout().boxes().get(id));
    ItemKey key = new ItemKey.ConstantKey(node.name(), place);
    return drawing.item(
        new Specification(key, null, Tone.KNOWN, null, box, theme.id()),
        () -> {
          List<Mark> marks = new ArrayList<>();
          Route route = drawing.layout().routes().get(id);
          marks.add(new Mark.Stroke(moved(route.path()), theme.waiting(), sizes.line(), dashes));
          rounded(
              marks, box, box.getHeight(), theme.surface(), theme.waiting(), sizes.line(), dashes);
          centred(marks, constant.formula().latex(), box, theme.muted());
          return new Item(key, marks, 1, constant.formula().text());
        });
  }

  private void centred(List<Mark> marks, String latex, Rectangle2D place, Ink ink) {
    if (latex != null) {
      Outline outline = sizes.boxed(latex);
      marks.add(new Mark.Fill(outline.centredAt(place.getCenterX(), place.getCenterY()), ink));
    }
  }

  private static void rounded(
      List<Mark> marks,
      Rectangle2D place,
      double arc,
      Ink fill,
      Ink line,
      double width,
      List<Double> dash) {
    Shape shape =
        new RoundRectangle2D.Double(
            place.getX(), place.getY(), place.getWidth(), place.getHeight(), 2 * arc, 2 * arc);
    if (fill != null) {
      marks.add(new Mark.Fill(shape, fill));
    }
    marks.add(new Mark.Stroke(shape, line, width, dash));
  }

  /** A rectangle of the layout in figure coordinates. */
  Rectangle2D moved(Rectangle2D r) {
    return new Rectangle2D.Double(
        r.getX() + drawing.offsetX(), r.getY() + drawing.offsetY(), r.getWidth(), r.getHeight());
  }

  private Shape moved(Shape shape) {
    return AffineTransform.getTranslateInstance(drawing.offsetX(), drawing.offsetY())
        .createTransformedShape(shape);
  }
}
