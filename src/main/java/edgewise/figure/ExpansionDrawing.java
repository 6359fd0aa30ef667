package edgewise.figure;

import edgewise.graph.Figures;
import edgewise.layout.Box;
import edgewise.layout.Diagram;
import edgewise.layout.Direction;
import edgewise.layout.LayeredLayout;
import edgewise.layout.Layout;
import edgewise.layout.Link;
import edgewise.layout.Route;
import edgewise.layout.Spacing;
import edgewise.network.BpStep;
import edgewise.network.Expansion;
import edgewise.network.Joint;
import edgewise.network.Part;
import edgewise.network.Role;
import edgewise.network.Stage;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The drawing of an expanded network, from left to right: weights green with square corners, biases
 * orange-brown and round, derivatives on the lines, and on every node a slot for its own. Laid out
 * once, then filled in step by step.
 */
public final class ExpansionDrawing {
  private static final double PAD = 12;
  private static final double LINE = 24;

  /** With more lines than this, they carry numbers without symbols. */
  private static final int FEW = 16;

  private final Expansion expansion;
  private final Sizes sizes;
  private final Layout layout;
  private final boolean symbols;

  private ExpansionDrawing(Expansion expansion, Sizes sizes) {
    this.expansion = expansion;
    this.sizes = sizes;
    this.symbols = expansion.joints().size() <= FEW;
    List<Box> boxes = expansion.parts().stream().map(this::box).toList();
    List<Link> links = expansion.joints().stream().map(this::link).toList();
    Spacing spacing = new Spacing(18, 10, 10, 22, 14, 16, 14).scaled(sizes.px(1));
    this.layout = LayeredLayout.of(new Diagram(boxes, links, Direction.RIGHT, spacing));
  }

  /** Measures and lays out: milliseconds. */
  public static ExpansionDrawing of(Expansion expansion, Sizes sizes) {
    return new ExpansionDrawing(expansion, sizes);
  }

  private Outline math(String latex) {
    return Typesetter.inline(latex, sizes.em() * 0.9);
  }

  private String slot(Part part) {
    return part.symbol() + " = " + Figures.latex(part.adjoint());
  }

  private static boolean hasSlot(Part part) {
    return part.role() != Role.LAYER && part.role() != Role.INPUT && part.role() != Role.PRODUCT;
  }

  private Box box(Part part) {
    double width = math(part.definition()).width();
    if (!Double.isNaN(part.value())) {
      width = Math.max(width, math(Figures.latex(part.value())).width());
    }
    double height = (part.role() == Role.LAYER ? 2 : 2) * sizes.px(LINE) + sizes.px(PAD);
    if (hasSlot(part)) {
      Outline slot = math(slot(part));
      width = Math.max(width, slot.width() + sizes.px(PAD));
      height += slotHeight(part) + sizes.px(6);
    }
    return new Box(part.id(), width + 2 * sizes.px(PAD), height);
  }

  private double slotHeight(Part part) {
    return math(slot(part)).height() + sizes.px(8);
  }

  private String label(Joint joint) {
    if (Double.isNaN(joint.partial())) {
      return null;
    }
    String number = Figures.latex(joint.partial());
    return symbols && !joint.symbol().isEmpty() ? joint.symbol() + " = " + number : number;
  }

  private Link link(Joint joint) {
    String label = label(joint);
    if (label == null) {
      return new Link(joint.id(), joint.from(), joint.to());
    }
    Outline outline = label(label);
    return new Link(
        joint.id(),
        joint.from(),
        joint.to(),
        outline.width() + sizes.px(12),
        outline.height() + sizes.px(8));
  }

  private Outline label(String latex) {
    return Typesetter.inline(latex, sizes.em() * 0.8);
  }

  /** The picture after a step. */
  public Figure figure(BpStep step, Theme theme) {
    List<Item> items = new ArrayList<>();
    for (Joint joint : expansion.joints()) {
      line(items, joint, step, theme);
    }
    for (Joint joint : expansion.joints()) {
      box(items, joint, step, theme);
    }
    for (Part part : expansion.parts()) {
      items.add(node(part, step, theme));
      slot(items, part, step, theme);
    }
    return new Figure(layout.width(), layout.height(), theme.surface(), items);
  }

  private Part part(String id) {
    return expansion.parts().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private boolean isActive(Joint joint, BpStep step) {
    boolean back = step.stage().compareTo(Stage.OUTPUT_ERROR) >= 0;
    return part(back ? joint.from() : joint.to()).isSubject(step);
  }

  private static Accent accent(BpStep step, Theme theme) {
    return step.stage().compareTo(Stage.FEEDFORWARD) <= 0
        ? theme.hues().forward()
        : theme.hues().reverse();
  }

  private void line(List<Item> items, Joint joint, BpStep step, Theme theme) {
    Route route = layout.routes().get(joint.id());
    boolean active = isActive(joint, step);
    Ink ink = active ? accent(step, theme).line() : theme.edge();
    double width = active ? sizes.bold() : sizes.line();
    double head = sizes.head() * 0.9;
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Stroke(route.shortened(head * 0.8).path(), ink, width));
    marks.add(new Mark.Fill(head(route, head), ink));
    items.add(new Item(new Key.EdgeKey(joint.id()), marks, active ? 1 : 0.75, joint.id()));
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

  private void box(List<Item> items, Joint joint, BpStep step, Theme theme) {
    Route route = layout.routes().get(joint.id());
    String latex = label(joint);
    boolean known =
        part(joint.from()).knowsValue(step) && step.stage().compareTo(Stage.INPUT) > 0
            || joint.partial() == 1;
    if (route.label() == null || latex == null) {
      return;
    }
    boolean active = known && isActive(joint, step);
    List<Mark> ground = new ArrayList<>();
    Rectangle2D place = route.label();
    Shape shape = rounded(place, 7);
    ground.add(new Mark.Fill(shape, known ? theme.box() : theme.surface()));
    ground.add(
        new Mark.Stroke(
            shape,
            active ? accent(step, theme).line() : known ? theme.boxLine() : theme.emptySlot(),
            active ? sizes.line() : sizes.thin(),
            known ? List.of() : dashes()));
    items.add(
        Item.written(
            new Key.BoxKey(joint.id()),
            ground,
            marks -> {
              if (known) {
                centred(marks, label(latex), place, theme.text());
              }
            },
            1,
            known ? latex : ""));
  }

  private List<Double> dashes() {
    return List.of(sizes.dash(), sizes.dash());
  }

  private static Shape rounded(Rectangle2D r, double round) {
    return new RoundRectangle2D.Double(
        r.getX(), r.getY(), r.getWidth(), r.getHeight(), 2 * round, 2 * round);
  }

  private static void centred(List<Mark> marks, Outline outline, Rectangle2D place, Ink ink) {
    marks.add(new Mark.Fill(outline.centredAt(place.getCenterX(), place.getCenterY()), ink));
  }

  private Item node(Part part, BpStep step, Theme theme) {
    Rectangle2D place = layout.boxes().get(part.id());
    boolean subject = part.isSubject(step);
    boolean known = part.knowsValue(step);
    Accent own =
        switch (part.role()) {
          case WEIGHT -> theme.hues().weights();
          case BIAS -> theme.hues().biases();
          default -> null;
        };
    Accent now = accent(step, theme);
    double round =
        switch (part.role()) {
          case WEIGHT, PRODUCT, LAYER -> sizes.px(5);
          case BIAS, INPUT -> Math.min(place.getHeight() / 2, sizes.px(26));
          default -> sizes.px(16);
        };
    List<Mark> ground = new ArrayList<>();
    Ink line = subject ? now.line() : own != null ? own.line() : theme.nodeLine();
    Ink fill = subject ? now.soft() : own != null ? own.soft() : theme.node();
    if (part.role() == Role.LAYER) {
      for (int i = 2; i >= 1; i--) {
        Rectangle2D behind =
            new Rectangle2D.Double(
                place.getX() + 4 * i, place.getY() - 4 * i, place.getWidth(), place.getHeight());
        ground.add(new Mark.Fill(rounded(behind, round), theme.node()));
        ground.add(new Mark.Stroke(rounded(behind, round), line, sizes.thin()));
      }
    }
    Shape shape = rounded(place, round);
    ground.add(new Mark.Fill(shape, fill));
    ground.add(new Mark.Stroke(shape, line, subject ? sizes.bold() : sizes.line()));
    if (part.role() == Role.NEURON) {
      Rectangle2D inner =
          new Rectangle2D.Double(
              place.getX() + 4, place.getY() + 4, place.getWidth() - 8, place.getHeight() - 8);
      ground.add(new Mark.Stroke(rounded(inner, round - 4), theme.boxLine(), sizes.thin()));
    }
    Ink text = own != null && !subject ? own.text() : theme.text();
    return Item.written(
        new Key.NodeKey(part.id()),
        ground,
        marks -> write(marks, part, place, known, text, theme),
        1,
        part.id() + (known ? " = " + Figures.display(part.value()) : ""));
  }

  private void write(
      List<Mark> marks, Part part, Rectangle2D place, boolean known, Ink text, Theme theme) {
    double x = place.getCenterX();
    double y = place.getY() + sizes.px(PAD) / 2 + sizes.px(LINE) / 2;
    if (part.role() == Role.LAYER) {
      marks.add(new Mark.Fill(math(part.definition()).centredAt(x, place.getCenterY()), text));
      return;
    }
    marks.add(new Mark.Fill(math(part.definition()).centredAt(x, y), text));
    double below = y + sizes.px(LINE);
    if (known) {
      marks.add(new Mark.Fill(math(Figures.latex(part.value())).centredAt(x, below), theme.text()));
    } else {
      Rectangle2D empty =
          new Rectangle2D.Double(x - sizes.px(20), below - sizes.px(8), sizes.px(40), sizes.px(16));
      marks.add(
          new Mark.Stroke(rounded(empty, 5), theme.emptySlot(), sizes.thin(), dashes()));
    }
  }

  private void slot(List<Item> items, Part part, BpStep step, Theme theme) {
    if (!hasSlot(part) || step.stage().compareTo(Stage.OUTPUT_ERROR) < 0) {
      return;
    }
    Rectangle2D box = layout.boxes().get(part.id());
    double height = slotHeight(part);
    double width = math(slot(part)).width() + sizes.px(PAD);
    Rectangle2D place =
        new Rectangle2D.Double(
            box.getCenterX() - width / 2, box.getMaxY() - sizes.px(7) - height, width, height);
    boolean known = part.knowsAdjoint(step);
    boolean subject = known && part.isSubject(step);
    Accent reverse = theme.hues().reverse();
    List<Mark> ground = new ArrayList<>();
    ground.add(new Mark.Fill(rounded(place, 7), subject ? reverse.fill() : theme.surface()));
    ground.add(
        new Mark.Stroke(
            rounded(place, 7),
            known ? reverse.line() : theme.emptySlot(),
            sizes.line(),
            known ? List.of() : dashes()));
    items.add(
        Item.written(
            new Key.SlotKey(part.id()),
            ground,
            marks -> {
              if (known) {
                centred(
                    marks, math(slot(part)), place, subject ? reverse.onFill() : reverse.text());
              }
            },
            1,
            known ? slot(part) : ""));
  }
}
