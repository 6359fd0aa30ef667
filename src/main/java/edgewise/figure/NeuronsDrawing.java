package edgewise.figure;

import edgewise.graph.Figures;
import edgewise.graph.MathName;
import edgewise.network.BackwardPass;
import edgewise.network.BpFormulas;
import edgewise.network.BpStep;
import edgewise.network.Equation;
import edgewise.network.Network;
import edgewise.network.NodeNames;
import edgewise.network.Stage;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A network as its neurons: a column a layer, a line a weight, as thick as the weight is large,
 * broken where it is negative; biases beneath their neurons. Of wide layers the first and the last
 * neurons are drawn. A line bears the key of its weight's node, so that the expanded graph beside
 * it lights with it.
 */
public final class NeuronsDrawing {
  private static final double RADIUS = 34;
  private static final double COLUMN = 230;
  private static final double ROW = 128;
  private static final double MARGIN = 64;
  private static final double TOP = 70;
  private static final int MOST = 8;
  private static final int AT_EITHER_END = 3;

  private final BackwardPass pass;
  private final Network network;
  private final BpStep step;
  private final Theme theme;
  private final Sizes sizes;
  private final List<Item> items = new ArrayList<>();
  private final List<Map<Integer, double[]>> places = new ArrayList<>();
  private double height;
  private double largest = 1e-12;

  private NeuronsDrawing(BackwardPass pass, BpStep step, Theme theme) {
    this.pass = pass;
    this.network = pass.forward().network();
    this.step = step;
    this.theme = theme;
    this.sizes = theme.sizes();
  }

  /** The picture of a pass after a step. */
  public static Figure of(BackwardPass pass, BpStep step, Theme theme) {
    return new NeuronsDrawing(pass, step, theme).figure();
  }

  private Figure figure() {
    int rows = 0;
    for (int size : network.layers()) {
      rows = Math.max(rows, Math.min(size, MOST));
    }
    height = sizes.px(TOP + (rows - 1) * ROW + 2 * RADIUS + MARGIN);
    for (int l = 1; l <= network.depth(); l++) {
      places.add(column(l));
    }
    for (int l = 2; l <= network.depth(); l++) {
      for (int j : places.get(l - 1).keySet()) {
        for (int k : places.get(l - 2).keySet()) {
          largest = Math.max(largest, Math.abs(network.weight(l, j, k)));
        }
      }
    }
    for (int l = 2; l <= network.depth(); l++) {
      lines(l);
    }
    for (int l = 1; l <= network.depth(); l++) {
      heading(l);
      for (int j : places.get(l - 1).keySet()) {
        neuron(l, j);
      }
    }
    double width = sizes.px(2 * MARGIN + 2 * RADIUS + (network.depth() - 1) * COLUMN + 40);
    return new Figure(width, height, theme.surface(), items);
  }

  private Map<Integer, double[]> column(int l) {
    int size = network.size(l);
    int shown = Math.min(size, MOST);
    double x = sizes.px(MARGIN + RADIUS + (l - 1) * COLUMN);
    double first = (height + sizes.px(TOP - MARGIN)) / 2 - sizes.px((shown - 1) * ROW / 2);
    Map<Integer, double[]> column = new TreeMap<>();
    for (int row = 0; row < shown; row++) {
      int j = row + 1;
      if (size > MOST && row >= AT_EITHER_END) {
        if (row < shown - AT_EITHER_END) {
          if (row == AT_EITHER_END) {
            dots(l, x, first + sizes.px((row + 0.5) * ROW), size - 2 * AT_EITHER_END);
          }
          continue;
        }
        j = size - (shown - 1 - row);
      }
      column.put(j, new double[] {x, first + sizes.px(row * ROW)});
    }
    return column;
  }

  private void dots(int l, double x, double y, int left) {
    Outline outline = Typesetter.math("\\vdots\\;" + left + "\\;\\vdots", sizes.em());
    items.add(
        new Item(
            new Key.CaptionKey("dots " + l),
            List.of(new Mark.Fill(outline.centredAt(x, y), theme.muted())),
            1,
            Integer.toString(left)));
  }

  private void heading(int l) {
    Outline outline = Typesetter.math("a^{" + l + "}", sizes.em());
    double x = sizes.px(MARGIN + RADIUS + (l - 1) * COLUMN);
    caption("layer " + l, outline, x, theme.muted());
    if (l > 1) {
      Outline weights = Typesetter.math("W^{" + l + "},\\, b^{" + l + "}", sizes.em());
      caption("weights " + l, weights, x - sizes.px(COLUMN / 2), theme.hues().weights().text());
    }
  }

  private void caption(String id, Outline outline, double x, Ink ink) {
    items.add(
        new Item(
            new Key.CaptionKey(id),
            List.of(new Mark.Fill(outline.centredAt(x, sizes.px(26)), ink)),
            1,
            id));
  }

  private boolean isActive(int l, int j, int k) {
    return switch (step.equation()) {
      case FORWARD, BP4 -> l == step.layer() && j == step.neuron();
      case BP2 -> l == step.layer() + 1 && k == step.neuron();
      case INPUT, BP1, BP3 -> false;
    };
  }

  private Accent accent() {
    return step.stage().compareTo(Stage.FEEDFORWARD) <= 0
        ? theme.hues().forward()
        : theme.hues().reverse();
  }

  private void lines(int l) {
    Accent green = theme.hues().weights();
    places
        .get(l - 1)
        .forEach(
            (j, to) ->
                places
                    .get(l - 2)
                    .forEach(
                        (k, from) -> {
                          double w = network.weight(l, j, k);
                          double width =
                              sizes.thin() + sizes.bold() * 1.6 * Math.abs(w) / largest;
                          Shape line =
                              new Line2D.Double(
                                  from[0] + sizes.px(RADIUS),
                                  from[1],
                                  to[0] - sizes.px(RADIUS),
                                  to[1]);
                          List<Double> dash =
                              w < 0 ? List.of(sizes.dash() * 2, sizes.dash() * 1.5) : List.of();
                          boolean active = isActive(l, j, k);
                          List<Mark> marks = new ArrayList<>();
                          if (active) {
                            marks.add(
                                new Mark.Stroke(line, accent().soft(), width + 3 * sizes.bold()));
                          }
                          marks.add(new Mark.Stroke(line, green.line(), width, dash));
                          if (active) {
                            tag(marks, w, from, to, k);
                          }
                          String name = NodeNames.weight(l, j, k);
                          items.add(
                              new Item(
                                  new Key.NodeKey(name),
                                  marks,
                                  active ? 1 : 0.8,
                                  name + " = " + Figures.display(w)));
                        }));
  }

  /** The weight's number on its line, at a third of the way so that tags of one neuron differ. */
  private void tag(List<Mark> marks, double w, double[] from, double[] to, int k) {
    double t = 0.36 + 0.09 * (k % 2);
    double x = from[0] + t * (to[0] - from[0]);
    double y = from[1] + t * (to[1] - from[1]);
    Outline number = Typesetter.math(Figures.latex(w), sizes.em() * 0.8);
    Rectangle2D place =
        new Rectangle2D.Double(
            x - number.width() / 2 - sizes.px(6),
            y - number.height() / 2 - sizes.px(4),
            number.width() + sizes.px(12),
            number.height() + sizes.px(8));
    Shape shape =
        new RoundRectangle2D.Double(
            place.getX(), place.getY(), place.getWidth(), place.getHeight(), 10, 10);
    marks.add(new Mark.Fill(shape, theme.hues().weights().soft()));
    marks.add(new Mark.Stroke(shape, theme.hues().weights().line(), sizes.thin()));
    marks.add(new Mark.Fill(number.centredAt(x, y), theme.hues().weights().text()));
  }

  private void neuron(int l, int j) {
    double[] at = places.get(l - 1).get(j);
    double r = sizes.px(RADIUS);
    boolean subject =
        step.layer() == l
            && (step.neuron() == j || step.neuron() == 0)
            && step.equation() != Equation.BP3;
    boolean known = step.knowsActivation(l, j);
    Shape circle = new Ellipse2D.Double(at[0] - r, at[1] - r, 2 * r, 2 * r);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Fill(circle, subject ? accent().soft() : theme.node()));
    marks.add(
        new Mark.Stroke(
            circle,
            subject ? accent().line() : known ? theme.nodeLine() : theme.waiting(),
            subject ? sizes.bold() : sizes.line(),
            known ? List.of() : List.of(sizes.dash(), sizes.dash())));
    String name = NodeNames.activation(l, j);
    Outline symbol = Typesetter.math(MathName.latex(name), sizes.em() * 0.8);
    marks.add(new Mark.Fill(symbol.centredAt(at[0], at[1] - sizes.px(11)), theme.text()));
    if (known) {
      Outline value =
          Typesetter.math(Figures.latex(pass.forward().activation(l, j)), sizes.em() * 0.8);
      marks.add(new Mark.Fill(value.centredAt(at[0], at[1] + sizes.px(11)), theme.muted()));
    }
    items.add(new Item(new Key.NodeKey(name), marks, 1, name));
    if (l > 1) {
      bias(l, j, at);
      if (step.knowsError(l, j)) {
        error(l, j, at, subject);
      }
    }
  }

  private void bias(int l, int j, double[] at) {
    String name = NodeNames.bias(l, j);
    String latex = MathName.latex(name) + " = " + Figures.latex(network.bias(l, j));
    boolean subject =
        step.equation() == Equation.BP3 && step.layer() == l && step.neuron() == j;
    pill(
        new Key.NodeKey(name),
        latex,
        at[0],
        at[1] + sizes.px(RADIUS + 15),
        theme.hues().biases().soft(),
        theme.hues().biases().line(),
        theme.hues().biases().text(),
        subject ? sizes.bold() : sizes.thin());
  }

  private void error(int l, int j, double[] at, boolean subject) {
    Accent reverse = theme.hues().reverse();
    pill(
        new Key.SlotKey(NodeNames.sum(l, j)),
        BpFormulas.delta(l, j) + " = " + Figures.latex(pass.delta(l, j)),
        at[0],
        at[1] - sizes.px(RADIUS + 15),
        subject ? reverse.fill() : theme.surface(),
        reverse.line(),
        subject ? reverse.onFill() : reverse.text(),
        sizes.line());
  }

  private void pill(
      Key key, String latex, double x, double y, Ink fill, Ink line, Ink text, double width) {
    Outline outline = Typesetter.math(latex, sizes.em() * 0.75);
    double w = outline.width() + sizes.px(16);
    double h = sizes.px(26);
    Shape shape = new RoundRectangle2D.Double(x - w / 2, y - h / 2, w, h, h, h);
    items.add(
        new Item(
            key,
            List.of(
                new Mark.Fill(shape, fill),
                new Mark.Stroke(shape, line, width),
                new Mark.Fill(outline.centredAt(x, y), text)),
            1,
            latex));
  }
}
