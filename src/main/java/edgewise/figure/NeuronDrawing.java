package edgewise.figure;

import edgewise.graph.Figures;
import edgewise.network.BackpropagationStep;
import edgewise.network.BackwardPass;
import edgewise.network.Network;
import edgewise.network.Quantity;
import edgewise.network.Stage;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A network drawn as neurons. A weight is a line, thicker the larger it is and dashed if it is
 * negative; a bias stands beneath its neuron, the error δ above it. What a step multiplies by has
 * the colour of what is at work, and other weights step back. Items bear the keys of the nodes of the expanded
 * graph.
 */
public final class NeuronDrawing {
  private static final int LABELLED = 5;
  private static final double FAINT = 0.22;
  private static final double BACK = 0.45;
  private final BackwardPass pass;
  private final Network network;
  private final Theme theme;
  private final NeuronPlaces places;
  private final double largest;
  private final NeuronArt art;
  private BackpropagationStep step;
  private Set<String> lit = Set.of();
  private Set<Quantity> used = Set.of();

  /** A drawing of a pass. */
  public NeuronDrawing(BackwardPass pass, Theme theme) {
    this.pass = pass;
    this.network = pass.forward().network();
    this.theme = theme;
    this.places = new NeuronPlaces(network, theme.sizes());
    this.largest = largest();
    this.art = new NeuronArt(theme, places);
  }

  private double largest() {
    double most = 1e-9;
    for (int l = 2; l <= network.depth(); l++) {
      for (int j : places.shown(l)) {
        for (int k : places.shown(l - 1)) {
          most = Math.max(most, Math.abs(network.weight(l, j, k)));
        }
      }
    }
    return most;
  }

  /**
   * The picture after a step.
   *
   * @param taken the last step taken, or null before the first
   * @param pointed the names of what is pointed at or on its path; all else steps back if there is
   *     any
   */
  public Figure figure(BackpropagationStep taken, Set<String> pointed) {
    step = taken;
    lit = pointed;
    used = step == null ? Set.of() : used();
    List<Item> items = new ArrayList<>();
    for (int l = 2; l <= network.depth(); l++) {
      for (int j : places.shown(l)) {
        for (int k : places.shown(l - 1)) {
          items.add(weight(new Quantity.Weight(l, j, k)));
        }
      }
    }
    places.shown(network.depth()).forEach(j -> items.add(toCost(j)));
    for (int l = 1; l <= network.depth(); l++) {
      if (places.isCut(l)) {
        items.add(dots(l));
      }
      for (int j : places.shown(l)) {
        items.add(neuron(l, j));
        if (l > 1) {
          items.add(bias(l, j));
          error(l, j, items);
        }
      }
    }
    items.add(cost());
    return new Figure(places.width(), places.height(), theme.surface(), items);
  }

  /** The weights that the step multiplies by, and those whose derivatives it works out. */
  private Set<Quantity> used() {
    Set<Quantity> all = new HashSet<>(step.about());
    int l = step.layer();
    for (int j : step.row() > 0 ? List.of(step.row()) : places.shown(l)) {
      switch (step.equation()) {
        case PRE_ACTIVATION ->
            places.shown(l - 1).forEach(k -> all.add(new Quantity.Weight(l, j, k)));
        case BP2 -> places.shown(l + 1).forEach(i -> all.add(new Quantity.Weight(l + 1, i, j)));
        case INPUT, ACTIVATION, COST_SLOPE, BP1, CANCELLATION, BP3, BP4 -> {}
      }
    }
    return all;
  }

  private double opacity(String name) {
    return lit.isEmpty() || lit.contains(name) ? 1 : FAINT;
  }

  private Item weight(Quantity.Weight weight) {
    double value = network.weight(weight.layer(), weight.to(), weight.from());
    Point2D from = places.centre(weight.layer() - 1, weight.from());
    Point2D to = places.centre(weight.layer(), weight.to());
    boolean on = lit.contains(weight.name());
    boolean active = used.contains(weight);
    Accent accent = on ? theme.hues().path() : active ? theme.hues().reverse() : theme.hues().weights();
    Sizes sizes = theme.sizes();
    double width = sizes.line() * (1 + 2.2 * Math.abs(value) / largest) + (active || on ? 1 : 0);
    List<Double> dash = value < 0 ? List.of(places.px(9), places.px(5)) : List.of();
    List<Mark> marks = new ArrayList<>();
    Line2D line = new Line2D.Double(from, to);
    // Invisible, so that a thin or dashed line is easily pointed at.
    marks.add(new Mark.Stroke(line, accent.line().withOpacity(0), Math.max(width, places.px(14))));
    marks.add(new Mark.Stroke(line, accent.line(), width, dash));
    int targets = places.rows(weight.layer());
    if (on || targets <= LABELLED && !places.isCut(weight.layer() - 1)) {
      String text = on ? weight.latex() + " = " + Figures.latex(value) : Figures.latex(value);
      Outline outline = Typesetter.math(text, sizes.boxEm());
      double clear = places.radius() + places.px(5) + outline.width() / 2;
      double along = Math.max(1.0 / (targets + 1), clear / places.column());
      double x = from.getX() + along * (to.getX() - from.getX());
      double y = from.getY() + along * (to.getY() - from.getY());
      art.pill(marks, outline, x, y, accent.text(), null);
    }
    String spoken = weight.name() + " = " + Figures.display(value);
    boolean back = lit.isEmpty() && !active && used.stream().anyMatch(Quantity.Weight.class::isInstance);
    return new Item(
        new Key.NodeKey(weight.name()), marks, back ? BACK : opacity(weight.name()), spoken);
  }

  private Item neuron(int l, int j) {
    Quantity.Activation a = new Quantity.Activation(l, j);
    Quantity.PreActivation z = new Quantity.PreActivation(l, j);
    boolean active = used.contains(a) || used.contains(z);
    Point2D c = places.centre(l, j);
    double r = places.radius();
    Shape disc = new Ellipse2D.Double(c.getX() - r, c.getY() - r, 2 * r, 2 * r);
    boolean known = step != null && step.knowsValue(a);
    boolean summed = !known && l > 1 && step != null && step.knowsValue(z);
    boolean on = lit.contains(a.name());
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Fill(disc, theme.surface()));
    marks.add(new Mark.Fill(disc, active ? theme.hues().reverse().soft() : theme.node()));
    Ink line =
        on
            ? theme.hues().path().line()
            : active ? theme.hues().reverse().line() : known ? theme.nodeLine() : theme.waiting();
    double width = active || on ? theme.sizes().bold() : theme.sizes().line();
    marks.add(new Mark.Stroke(disc, line, width));
    art.text(marks, summed ? z.latex() : a.latex(), c, -12);
    if (known || summed) {
      double value =
          known ? pass.forward().activation(l, j) : pass.forward().preActivation(l, j);
      art.text(marks, Figures.latex(value), c, 12);
    } else {
      art.slot(marks, c);
    }
    String spoken =
        a.name() + (known ? " = " + Figures.display(pass.forward().activation(l, j)) : "");
    return new Item(new Key.NodeKey(a.name()), marks, opacity(a.name()), spoken);
  }

  private Item bias(int l, int j) {
    Quantity.Bias bias = new Quantity.Bias(l, j);
    boolean on = lit.contains(bias.name());
    Accent accent =
        on ? theme.hues().path() : used.contains(bias) ? theme.hues().reverse() : theme.hues().biases();
    List<Mark> marks = new ArrayList<>();
    beside(marks, bias.latex() + " = " + Figures.latex(network.bias(l, j)), l, j, 1, accent);
    String spoken = bias.name() + " = " + Figures.display(network.bias(l, j));
    return new Item(new Key.NodeKey(bias.name()), marks, opacity(bias.name()), spoken);
  }

  private void error(int l, int j, List<Item> items) {
    Quantity.PreActivation z = new Quantity.PreActivation(l, j);
    if (step == null || !step.knowsDerivative(z)) {
      return;
    }
    List<Mark> marks = new ArrayList<>();
    String text = z.errorLatex() + " = " + Figures.latex(pass.delta(l, j));
    beside(marks, text, l, j, -1, theme.hues().reverse());
    String spoken = "δ" + z.name().substring(1) + " = " + Figures.display(pass.delta(l, j));
    items.add(new Item(new Key.SlotKey(z.name()), marks, opacity(z.name()), spoken));
  }

  /** A pill at the neuron's edge, towards where its weights come from: what leaves it stays free. */
  private void beside(List<Mark> marks, String latex, int l, int j, int side, Accent accent) {
    Point2D c = places.centre(l, j);
    Outline outline = Typesetter.math(latex, theme.sizes().boxEm());
    double x = c.getX() + places.px(16) - Math.max(0, outline.width() / 2 - places.px(16));
    double y = c.getY() + side * (places.radius() + places.px(3));
    art.pill(marks, outline, x, y, accent.text(), accent.line());
  }

  private Item dots(int l) {
    Point2D c = places.dots(l);
    List<Mark> marks = new ArrayList<>();
    art.dots(marks, c);
    art.text(
        marks,
        Integer.toString(network.size(l)),
        new Point2D.Double(c.getX() + places.px(28), c.getY()),
        0);
    return new Item(new Key.CaptionKey("layer " + l), marks, 1, "");
  }

  private Item toCost(int j) {
    String name = "to " + new Quantity.Activation(network.depth(), j).name();
    boolean on = lit.contains(name);
    boolean active = usesCost(j);
    Line2D line = new Line2D.Double(places.centre(network.depth(), j), places.cost());
    Ink ink =
        on
            ? theme.hues().path().line()
            : active ? theme.hues().reverse().line() : theme.edge();
    List<Mark> marks =
        List.of(new Mark.Stroke(line, ink, theme.sizes().line() * (on || active ? 2 : 1)));
    return new Item(new Key.CaptionKey(name), marks, opacity(name), "");
  }

  /** Whether the step goes back from the cost to an output. */
  private boolean usesCost(int j) {
    return step != null
        && step.stage() == Stage.OUTPUT_ERROR
        && (step.row() == 0 || step.row() == j);
  }

  private Item cost() {
    Quantity.Cost cost = new Quantity.Cost();
    Point2D c = places.cost();
    double w = places.costWidth();
    double h = places.costHeight();
    double round = places.px(20);
    Shape box =
        new RoundRectangle2D.Double(
            c.getX() - w / 2, c.getY() - h / 2, w, h, round, round);
    boolean known = step != null && step.knowsValue(cost);
    boolean on = lit.contains(cost.name());
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Fill(box, theme.surface()));
    marks.add(
        new Mark.Stroke(
            box, on ? theme.hues().path().line() : theme.nodeLine(), theme.sizes().line()));
    art.text(marks, "C", c, known ? -13 : 0);
    if (known) {
      art.text(marks, Figures.latex(pass.cost()), c, 13);
    }
    String spoken = "C" + (known ? " = " + Figures.display(pass.cost()) : "");
    return new Item(new Key.NodeKey(cost.name()), marks, opacity(cost.name()), spoken);
  }
}
