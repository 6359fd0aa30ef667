package edgewise.figure;

import edgewise.graph.Figures;
import edgewise.network.BackpropagationStep;
import edgewise.network.BackwardPass;
import edgewise.network.Network;
import edgewise.network.Quantity;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A network drawn as neurons, a column a layer, the input at the left. A weight is a line, thicker
 * the larger it is and dashed if it is negative; a bias stands beneath its neuron, the error δ
 * above it. Coordinates are px; of a wide layer only the first neurons and the last are drawn.
 * Items bear the keys of the nodes of the expanded graph.
 */
public final class NeuronDrawing {
  private static final int MOST = 8;
  private static final int FIRST = 5;
  private static final int LABELLED = 5;
  private static final double FAINT = 0.22;
  private static final double GAP = 290;
  private static final double STEP = 142;
  private static final double RADIUS = 42;
  private final BackwardPass pass;
  private final Network network;
  private final Theme theme;
  private final double unit;
  private final double largest;

  /** A drawing of a pass. */
  public NeuronDrawing(BackwardPass pass, Theme theme) {
    this.pass = pass;
    this.network = pass.forward().network();
    this.theme = theme;
    this.unit = theme.sizes().px(1);
    this.largest = largest();
  }

  private double largest() {
    double most = 1e-9;
    for (int l = 2; l <= network.depth(); l++) {
      for (int j : shown(network.size(l))) {
        for (int k : shown(network.size(l - 1))) {
          most = Math.max(most, Math.abs(network.weight(l, j, k)));
        }
      }
    }
    return most;
  }

  /** The neurons of a layer that are drawn. */
  private static List<Integer> shown(int size) {
    List<Integer> all = new ArrayList<>();
    for (int j = 1; j <= size; j++) {
      if (size <= MOST || j <= FIRST || j == size) {
        all.add(j);
      }
    }
    return all;
  }

  private static int rows(int size) {
    return size <= MOST ? size : FIRST + 2;
  }

  private double height() {
    int most = 1;
    for (int size : network.layers()) {
      most = Math.max(most, rows(size));
    }
    return (most * STEP + 24) * unit;
  }

  private double width() {
    return ((network.depth() - 1) * GAP + 2 * RADIUS + 210) * unit;
  }

  private Point2D centre(int layer, int neuron) {
    int size = network.size(layer);
    int row = size <= MOST || neuron <= FIRST ? neuron : FIRST + 2;
    return new Point2D.Double(
        ((layer - 1) * GAP + RADIUS + 16) * unit,
        height() / 2 + (row - (rows(size) + 1) / 2.0) * STEP * unit);
  }

  /**
   * The picture after a step.
   *
   * @param step the last one taken, or null before the first
   * @param lit the names of what is pointed at or on its path; all else steps back if there is any
   */
  public Figure figure(BackpropagationStep step, Set<String> lit) {
    List<Item> items = new ArrayList<>();
    for (int l = 2; l <= network.depth(); l++) {
      for (int j : shown(network.size(l))) {
        for (int k : shown(network.size(l - 1))) {
          items.add(weight(new Quantity.Weight(l, j, k), lit));
        }
      }
    }
    for (int j : shown(network.size(network.depth()))) {
      items.add(toCost(j, lit));
    }
    for (int l = 1; l <= network.depth(); l++) {
      if (network.size(l) > MOST) {
        items.add(dots(l));
      }
      for (int j : shown(network.size(l))) {
        items.add(neuron(l, j, step, lit));
        if (l > 1) {
          items.add(bias(l, j, lit));
          error(l, j, step, lit, items);
        }
      }
    }
    items.add(cost(step, lit));
    return new Figure(width(), height(), theme.surface(), items);
  }

  private static double opacity(String name, Set<String> lit) {
    return lit.isEmpty() || lit.contains(name) ? 1 : FAINT;
  }

  private Item weight(Quantity.Weight weight, Set<String> lit) {
    double value = network.weight(weight.layer(), weight.to(), weight.from());
    Point2D from = centre(weight.layer() - 1, weight.from());
    Point2D to = centre(weight.layer(), weight.to());
    boolean on = lit.contains(weight.name());
    Accent accent = on ? theme.hues().path() : theme.hues().weights();
    double width = (1.4 + 4 * Math.abs(value) / largest) * theme.sizes().line() / 1.7;
    List<Double> dash = value < 0 ? List.of(9 * unit, 5 * unit) : List.of();
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Stroke(new Line2D.Double(from, to), accent.line(), width, dash));
    int targets = rows(network.size(weight.layer()));
    if (on || targets <= LABELLED && network.size(weight.layer() - 1) <= MOST) {
      double along = Math.max(1.0 / (targets + 1), 0.24);
      String text = on ? weight.latex() + " = " + Figures.latex(value) : Figures.latex(value);
      double x = from.getX() + along * (to.getX() - from.getX());
      double y = from.getY() + along * (to.getY() - from.getY());
      pill(marks, text, (on ? 21 : 17) * unit, x, y, accent.text(), null);
    }
    String spoken = weight.name() + " = " + Figures.display(value);
    return new Item(new Key.NodeKey(weight.name()), marks, opacity(weight.name(), lit), spoken);
  }

  private void pill(
      List<Mark> marks, String latex, double em, double x, double y, Ink ink, Ink line) {
    Outline outline = Typesetter.math(latex, em);
    double w = outline.width() + 8 * unit;
    double h = outline.height() + 5 * unit;
    Shape shape = new RoundRectangle2D.Double(x - w / 2, y - h / 2, w, h, 8 * unit, 8 * unit);
    marks.add(new Mark.Fill(shape, theme.surface()));
    if (line != null) {
      marks.add(new Mark.Stroke(shape, line, theme.sizes().thin()));
    }
    marks.add(new Mark.Fill(outline.centredAt(x, y), ink));
  }

  private Item neuron(int l, int j, BackpropagationStep step, Set<String> lit) {
    Quantity.Activation a = new Quantity.Activation(l, j);
    Quantity.PreActivation z = new Quantity.PreActivation(l, j);
    boolean active = step != null && (step.about().contains(a) || step.about().contains(z));
    Point2D c = centre(l, j);
    double r = RADIUS * unit;
    Accent strong =
        step != null && step.stage().ordinal() >= 2
            ? theme.hues().reverse()
            : theme.hues().forward();
    Shape disc = new Ellipse2D.Double(c.getX() - r, c.getY() - r, 2 * r, 2 * r);
    boolean known = step != null && step.knowsValue(a);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Fill(disc, theme.surface()));
    marks.add(new Mark.Fill(disc, active ? strong.soft() : theme.node()));
    Ink line = active ? strong.line() : known ? theme.nodeLine() : theme.waiting();
    double width = active ? theme.sizes().bold() : theme.sizes().line();
    marks.add(new Mark.Stroke(disc, line, width));
    text(marks, a.latex(), 20, c, -18, theme.text());
    if (known) {
      text(marks, Figures.latex(pass.forward().activation(l, j)), 20, c, 5, theme.text());
    } else {
      marks.add(
          new Mark.Stroke(
              new RoundRectangle2D.Double(
                  c.getX() - 19 * unit, c.getY() - 4 * unit, 38 * unit, 16 * unit, 8, 8),
              theme.emptySlot(),
              theme.sizes().thin(),
              List.of(theme.sizes().dash(), theme.sizes().dash())));
    }
    if (l > 1 && step != null && step.knowsValue(z)) {
      text(
          marks,
          "z = " + Figures.latex(pass.forward().preActivation(l, j)),
          13,
          c,
          25,
          theme.muted());
    }
    String spoken =
        a.name() + (known ? " = " + Figures.display(pass.forward().activation(l, j)) : "");
    return new Item(new Key.NodeKey(a.name()), marks, opacity(a.name(), lit), spoken);
  }

  private void text(List<Mark> marks, String latex, double em, Point2D at, double down, Ink ink) {
    Outline outline = Typesetter.math(latex, em * unit);
    marks.add(new Mark.Fill(outline.centredAt(at.getX(), at.getY() + down * unit), ink));
  }

  private Item bias(int l, int j, Set<String> lit) {
    Quantity.Bias bias = new Quantity.Bias(l, j);
    Point2D c = centre(l, j);
    boolean on = lit.contains(bias.name());
    Accent accent = on ? theme.hues().path() : theme.hues().biases();
    List<Mark> marks = new ArrayList<>();
    String text = bias.latex() + " = " + Figures.latex(network.bias(l, j));
    pill(marks, text, 18 * unit, c.getX(), c.getY() + 56 * unit, accent.text(), accent.line());
    String spoken = bias.name() + " = " + Figures.display(network.bias(l, j));
    return new Item(new Key.NodeKey(bias.name()), marks, opacity(bias.name(), lit), spoken);
  }

  private void error(int l, int j, BackpropagationStep step, Set<String> lit, List<Item> items) {
    Quantity.PreActivation z = new Quantity.PreActivation(l, j);
    if (step == null || !step.knowsDerivative(z)) {
      return;
    }
    Point2D c = centre(l, j);
    Accent accent = theme.hues().reverse();
    List<Mark> marks = new ArrayList<>();
    String text = z.errorLatex() + " = " + Figures.latex(pass.delta(l, j));
    pill(marks, text, 18 * unit, c.getX(), c.getY() - 57 * unit, accent.text(), accent.line());
    items.add(new Item(new Key.SlotKey(z.name()), marks, opacity(z.name(), lit), z.errorLatex()));
  }

  private Item dots(int l) {
    Point2D above = centre(l, FIRST);
    List<Mark> marks = new ArrayList<>();
    for (int i = -1; i <= 1; i++) {
      double y = above.getY() + (STEP + 16 * i) * unit;
      double r = 3 * unit;
      marks.add(
          new Mark.Fill(
              new Ellipse2D.Double(above.getX() - r, y - r, 2 * r, 2 * r), theme.muted()));
    }
    text(
        marks,
        Integer.toString(network.size(l)),
        14,
        new Point2D.Double(above.getX() + 24 * unit, above.getY() + STEP * unit),
        0,
        theme.muted());
    return new Item(new Key.CaptionKey("layer " + l), marks, 1, "");
  }

  private Point2D costPlace() {
    return new Point2D.Double(width() - 60 * unit, height() / 2);
  }

  private Item toCost(int j, Set<String> lit) {
    String name = "to " + new Quantity.Activation(network.depth(), j).name();
    boolean on = lit.contains(name);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Stroke(
            new Line2D.Double(centre(network.depth(), j), costPlace()),
            on ? theme.hues().path().line() : theme.edge(),
            theme.sizes().line() * (on ? 2 : 1)));
    return new Item(new Key.CaptionKey(name), marks, opacity(name, lit), "");
  }

  private Item cost(BackpropagationStep step, Set<String> lit) {
    Quantity.Cost cost = new Quantity.Cost();
    Point2D c = costPlace();
    double w = 100 * unit;
    double h = 64 * unit;
    Shape box =
        new RoundRectangle2D.Double(c.getX() - w / 2, c.getY() - h / 2, w, h, 20 * unit, 20 * unit);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Fill(box, theme.surface()));
    marks.add(new Mark.Stroke(box, theme.nodeLine(), theme.sizes().line()));
    boolean known = step != null && step.knowsValue(cost);
    text(marks, "C", 22, c, known ? -13 : 0, theme.text());
    if (known) {
      text(marks, Figures.latex(pass.cost()), 20, c, 13, theme.text());
    }
    return new Item(new Key.NodeKey(cost.name()), marks, opacity(cost.name(), lit), "C");
  }
}
