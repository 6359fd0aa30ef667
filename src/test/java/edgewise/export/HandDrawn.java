package edgewise.export;

import edgewise.figure.Accent;
import edgewise.figure.Arrow;
import edgewise.figure.Figure;
import edgewise.figure.Ink;
import edgewise.figure.Item;
import edgewise.figure.ItemKey;
import edgewise.figure.Mark;
import edgewise.figure.Outline;
import edgewise.figure.Theme;
import edgewise.figure.Typesetter;
import edgewise.layout.Box;
import edgewise.layout.Diagram;
import edgewise.layout.Direction;
import edgewise.layout.LayeredLayout;
import edgewise.layout.Layout;
import edgewise.layout.Link;
import edgewise.layout.Overhang;
import edgewise.layout.Route;
import edgewise.layout.Spacing;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures put together by hand from the primitives, to see what they can look like. */
public final class HandDrawn {
  private final Theme theme;
  private final Direction direction;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<String, String[]> lines = new LinkedHashMap<>();
  private final Map<String, String> slots = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final List<String> active = new ArrayList<>();

  HandDrawn(Theme theme, Direction direction) {
    this.theme = theme;
    this.direction = direction;
  }

  private double em() {
    return theme.sizes().em();
  }

  private Outline box(String latex) {
    return Typesetter.math(latex, theme.sizes().boxEm());
  }

  private double pad() {
    return em() * 0.5;
  }

  /** A node with its lines; a slot of null is none, an empty one is dashed. */
  HandDrawn node(String name, String slot, String... text) {
    double width = em() * 5;
    double height = em() * 0.9;
    for (String line : text) {
      width = Math.max(width, Typesetter.math(line, em()).width() + em() * 1.6);
      height += em() * 1.35;
    }
    Overhang over = Overhang.NONE;
    if (slot != null) {
      double wide = slotWidth(slot) - pad();
      over = direction == Direction.UP ? Overhang.right(wide) : new Overhang(0, 0, em() * 1.9, 0);
      slots.put(name, slot);
    }
    lines.put(name, text);
    boxes.add(new Box(name, width, Math.max(height, em() * 2.6), over));
    return this;
  }

  private double slotWidth(String slot) {
    String widest = slot.isEmpty() ? "\\frac{\\partial e}{\\partial a}=2" : slot;
    return box(widest).width() + 2.4 * pad();
  }

  HandDrawn edge(String from, String to, String label) {
    Outline outline = label == null ? Outline.EMPTY : box(label);
    double width = label == null ? 0 : outline.width() + 2.2 * pad();
    double height = label == null ? 0 : Math.max(outline.height() + 1.2 * pad(), em() * 1.5);
    String id = from + to + links.size();
    links.add(new Link(id, from, to, Math.max(width, label == null ? 0 : height), height));
    labels.put(id, label);
    return this;
  }

  /** Marks a node as what the step is about. */
  HandDrawn at(String name) {
    active.add(name);
    return this;
  }

  public Figure draw() {
    Spacing spacing = Spacing.USUAL.scaled(em() / 20);
    Layout layout = LayeredLayout.of(new Diagram(boxes, links, direction, spacing));
    if (!layout.conflicts().isEmpty()) {
      throw new AssertionError(layout.conflicts());
    }
    List<Item> items = new ArrayList<>();
    layout
        .routes()
        .forEach(
            (id, route) -> {
              List<Mark> marks =
                  Arrow.along(route, theme.edge(), theme.sizes().line(), theme.sizes().head());
              items.add(new Item(new ItemKey.EdgeKey(id), marks, 1, "edge " + id));
            });
    layout.routes().forEach((id, route) -> label(items, id, route));
    layout.boxes().forEach((id, place) -> node(items, id, place));
    slots.forEach((id, slot) -> slot(items, id, slot, layout.boxes().get(id)));
    return new Figure(layout.width(), layout.height(), theme.surface(), items);
  }

  private void label(List<Item> items, String id, Route route) {
    if (route.label() != null) {
      List<Mark> marks = new ArrayList<>();
      rounded(marks, route.label(), em() * 0.42, theme.box(), theme.boxLine(), thin(), List.of());
      centred(marks, labels.get(id), route.label(), theme.text());
      items.add(new Item(new ItemKey.BoxKey(id), marks, 1, labels.get(id)));
    }
  }

  private double thin() {
    return theme.sizes().thin();
  }

  private void node(List<Item> items, String id, Rectangle2D place) {
    Accent accent = theme.hues().reverse();
    boolean now = active.contains(id);
    List<Mark> marks = new ArrayList<>();
    rounded(
        marks,
        place,
        em() * 0.9,
        now ? accent.soft() : theme.node(),
        now ? accent.line() : theme.nodeLine(),
        now ? theme.sizes().bold() : theme.sizes().line(),
        List.of());
    String[] text = lines.get(id);
    double x = place.getCenterX() - (slots.containsKey(id) ? pad() / 2 : 0);
    double y = place.getCenterY() - (text.length - 1) * em() * 0.675 + em() * 0.26;
    for (int i = 0; i < text.length; i++) {
      Outline line = Typesetter.math(text[i], em());
      Ink ink = i == 0 ? theme.text() : theme.muted();
      marks.add(new Mark.Fill(line.at(x - line.width() / 2, y + i * em() * 1.35), ink));
    }
    items.add(new Item(new ItemKey.NodeKey(id), marks, 1, String.join(", ", text)));
  }

  private void slot(List<Item> items, String id, String slot, Rectangle2D node) {
    Accent accent = theme.hues().reverse();
    boolean now = active.contains(id);
    double width = slotWidth(slot);
    double height = em() * 2.15;
    Rectangle2D place =
        direction == Direction.UP
            ? new Rectangle2D.Double(
                node.getMaxX() - pad(), node.getCenterY() - height / 2, width, height)
            : new Rectangle2D.Double(
                node.getCenterX() - width / 2, node.getMaxY() - em() * 0.3, width, height);
    List<Mark> marks = new ArrayList<>();
    boolean empty = slot.isEmpty();
    rounded(
        marks,
        place,
        em() * 0.5,
        now ? accent.fill() : theme.surface(),
        empty ? theme.emptySlot() : accent.line(),
        empty ? thin() : theme.sizes().line(),
        empty ? List.of(theme.sizes().dash(), theme.sizes().dash()) : List.of());
    if (!empty) {
      centred(marks, slot, place, now ? accent.onFill() : accent.text());
    }
    items.add(new Item(new ItemKey.SlotKey(id), marks, 1, slot));
  }

  private void centred(List<Mark> marks, String latex, Rectangle2D place, Ink ink) {
    Outline outline = box(latex);
    marks.add(new Mark.Fill(outline.centredAt(place.getCenterX(), place.getCenterY()), ink));
  }

  private static void rounded(
      List<Mark> marks,
      Rectangle2D r,
      double arc,
      Ink fill,
      Ink line,
      double width,
      List<Double> dash) {
    Shape shape =
        new RoundRectangle2D.Double(
            r.getX(), r.getY(), r.getWidth(), r.getHeight(), 2 * arc, 2 * arc);
    marks.add(new Mark.Fill(shape, fill));
    marks.add(new Mark.Stroke(shape, line, width, dash));
  }

  /** ∂of/∂wrt = value. */
  static String partial(String of, String wrt, String value) {
    return "\\frac{\\partial " + of + "}{\\partial " + wrt + "} = " + value;
  }

  /** e = (a+b)(b+1) with its edges' derivatives; slots as in the middle of a reverse sweep. */
  public static HandDrawn product(Theme theme, boolean values, boolean partials, boolean reverse) {
    HandDrawn p = new HandDrawn(theme, Direction.UP);
    String[][] nodes = {
      {"a", "a", "2", ""},
      {"b", "b", "1", ""},
      {"c", "c = a + b", "3", partial("e", "c", "2")},
      {"d", "d = b + 1", "2", partial("e", "d", "3")},
      {"e", "e = c \\cdot d", "6", partial("e", "e", "1")}
    };
    for (String[] n : nodes) {
      String[] text = values ? new String[] {n[1], n[2]} : new String[] {n[1]};
      p.node(n[0], reverse ? n[3] : null, text);
    }
    String[][] edges = {
      {"a", "c", "1"}, {"b", "c", "1"}, {"b", "d", "1"}, {"c", "e", "2"}, {"d", "e", "3"}
    };
    for (String[] e : edges) {
      p.edge(e[0], e[1], partials ? partial(e[1], e[0], e[2]) : null);
    }
    return reverse ? p.at("d") : p;
  }

  /** X → Y → Z with three parallel edges each. */
  public static HandDrawn ninePaths(Theme theme, Direction direction) {
    HandDrawn p = new HandDrawn(theme, direction);
    p.node("X", null, "X").node("Y", null, "Y").node("Z", null, "Z");
    for (String name : List.of("\\alpha", "\\beta", "\\gamma")) {
      p.edge("X", "Y", name);
    }
    for (String name : List.of("\\delta", "\\varepsilon", "\\zeta")) {
      p.edge("Y", "Z", name);
    }
    return p;
  }
}
