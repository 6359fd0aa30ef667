package edgewise.figure;

import edgewise.network.BackwardPass;
import edgewise.network.Network;
import edgewise.network.Quantity;
import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.KnownQuantities;
import edgewise.network.steps.Stage;
import edgewise.text.Numbers;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A network drawn as neurons. A weight is a line, thicker the larger it is and dashed if it is
 * negative; a bias stands beneath its neuron, the error δ above it. What a step multiplies by has
 * the colour of what is at work, and other weights step back. Items bear the keys of the nodes of
 * the expanded graph.
 */
public final class NeuronDrawing {
  private static final double FAINT = 0.22;
  private static final double BACK = 0.7;
  private final BackwardPass pass;
  private final Network network;
  private final Theme theme;
  private final NeuronPlaces places;
  private final double largest;
  private final NeuronMarks art;
  private final Map<Drawn, List<Mark>> marks = new HashMap<>();
  private final Map<Shown, Item> items = new HashMap<>();
  private KnownQuantities known;
  private BackpropagationStep step;
  private Set<Quantity> lit = Set.of();
  private Set<Quantity> used = Set.of();

  private record Drawn(ItemKey key, NeuronLook look) {}

  private record Shown(Drawn drawn, double opacity) {}

  /** A drawing of a pass; what it has drawn once it draws no second time. */
  public NeuronDrawing(BackwardPass pass, Theme theme) {
    this(pass, theme, new NeuronPlaces(pass.forward().network(), theme.sizes()));
  }

  /** The same, with the neurons in those places. */
  public NeuronDrawing(BackwardPass pass, Theme theme, NeuronPlaces places) {
    this.pass = pass;
    this.network = pass.forward().network();
    this.theme = theme;
    this.places = places;
    this.largest = largest();
    this.art = new NeuronMarks(theme, places);
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
   * @param taken what the steps taken have made known
   * @param pointed what is pointed at or on its path; all else steps back if there is any
   */
  public Figure figure(KnownQuantities taken, Set<Quantity> pointed) {
    known = taken;
    step = taken.step().orElse(null);
    lit = pointed;
    used = step == null ? Set.of() : used();
    List<Item> all = new ArrayList<>();
    for (int l = 2; l <= network.depth(); l++) {
      for (int j : places.shown(l)) {
        for (int k : places.shown(l - 1)) {
          all.add(weight(new Quantity.Weight(l, j, k)));
        }
      }
    }
    places.shown(network.depth()).forEach(j -> all.add(toCost(j)));
    for (int l = 1; l <= network.depth(); l++) {
      if (places.isCut(l)) {
        all.add(dots(l));
      }
      for (int j : places.shown(l)) {
        all.add(neuron(l, j));
        if (l > 1) {
          all.add(bias(l, j));
          error(l, j, all);
        }
      }
    }
    all.add(cost());
    return new Figure(places.width(), places.height(), theme.surface(), all);
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

  private double opacity(Quantity quantity) {
    return lit.isEmpty() || lit.contains(quantity) ? 1 : FAINT;
  }

  private Item item(
      ItemKey key, NeuronLook look, double opacity, String spoken, Consumer<List<Mark>> drawing) {
    Drawn drawn = new Drawn(key, look);
    List<Mark> once =
        marks.computeIfAbsent(
            drawn,
            d -> {
              List<Mark> made = new ArrayList<>();
              drawing.accept(made);
              return List.copyOf(made);
            });
    return items.computeIfAbsent(
        new Shown(drawn, opacity), s -> new Item(key, once, opacity, spoken));
  }

  private Item weight(Quantity.Weight weight) {
    double value = network.weight(weight.layer(), weight.to(), weight.from());
    NeuronLook look = new NeuronLook(lit.contains(weight), used.contains(weight), true, false);
    boolean back =
        lit.isEmpty()
            && !look.active()
            && used.stream().anyMatch(Quantity.Weight.class::isInstance);
    return item(
        new ItemKey.NodeKey(weight.name()),
        look,
        back ? BACK : opacity(weight),
        weight.name() + " = " + Numbers.display(value),
        made -> art.line(made, weight, value, Math.abs(value) / largest, look));
  }

  private Item neuron(int l, int j) {
    Quantity.Activation a = new Quantity.Activation(l, j);
    Quantity.PreActivation z = new Quantity.PreActivation(l, j);
    boolean valued = known.hasValue(a);
    boolean summed = !valued && known.hasValue(z);
    boolean active = used.contains(a) || used.contains(z);
    NeuronLook look = new NeuronLook(lit.contains(a), active, valued, summed);
    double value = pass.forward().activation(l, j);
    return item(
        new ItemKey.NodeKey(a.name()),
        look,
        opacity(a),
        a.name() + (valued ? " = " + Numbers.display(value) : ""),
        made -> {
          art.disc(made, places.centre(l, j), look);
          art.text(made, summed ? z.latex() : a.latex(), places.centre(l, j), -12);
          if (valued || summed) {
            double shown = valued ? value : pass.forward().preActivation(l, j);
            art.text(made, Numbers.latex(shown), places.centre(l, j), 12);
          } else {
            art.slot(made, places.centre(l, j));
          }
        });
  }

  private Item bias(int l, int j) {
    Quantity.Bias bias = new Quantity.Bias(l, j);
    NeuronLook look = new NeuronLook(lit.contains(bias), used.contains(bias), true, false);
    double value = network.bias(l, j);
    return item(
        new ItemKey.NodeKey(bias.name()),
        look,
        opacity(bias),
        bias.name() + " = " + Numbers.display(value),
        made -> {
          String text = bias.latex() + " = " + Numbers.latex(value);
          art.beside(made, text, l, j, 1, look.accent(theme, theme.hues().biases()));
        });
  }

  private void error(int l, int j, List<Item> all) {
    Quantity.PreActivation z = new Quantity.PreActivation(l, j);
    if (!known.hasDerivative(z)) {
      return;
    }
    double delta = pass.delta(l, j);
    all.add(
        item(
            new ItemKey.SlotKey(z.name()),
            new NeuronLook(false, true, true, false),
            opacity(z),
            z.derivativeName() + " = " + Numbers.display(delta),
            made -> {
              String text = z.errorLatex() + " = " + Numbers.latex(delta);
              art.beside(made, text, l, j, -1, theme.hues().reverse());
            }));
  }

  private Item dots(int l) {
    Point2D c = places.dots(l);
    return item(
        new ItemKey.DotsKey(l),
        new NeuronLook(false, false, true, false),
        1,
        "",
        made -> {
          art.dots(made, c);
          Point2D beside = new Point2D.Double(c.getX() + places.px(28), c.getY());
          art.text(made, Integer.toString(network.size(l)), beside, 0);
        });
  }

  /** The line from an output to the cost: every way through the one goes on to the other. */
  private Item toCost(int j) {
    Quantity.Activation output = new Quantity.Activation(network.depth(), j);
    NeuronLook look = new NeuronLook(lit.contains(output), usesCost(j), true, false);
    boolean strong = look.on() || look.active();
    return item(
        new ItemKey.CostLineKey(j),
        look,
        opacity(output),
        "",
        made -> {
          Line2D line = new Line2D.Double(places.centre(network.depth(), j), places.cost());
          Ink ink = strong ? look.accent(theme, theme.hues().reverse()).line() : theme.edge();
          made.add(new Mark.Stroke(line, ink, theme.sizes().line() * (strong ? 2 : 1)));
        });
  }

  /** Whether the step goes back from the cost to an output. */
  private boolean usesCost(int j) {
    return step != null
        && step.stage() == Stage.OUTPUT_ERROR
        && (step.row() == 0 || step.row() == j);
  }

  private Item cost() {
    Quantity.Cost cost = new Quantity.Cost();
    boolean valued = known.hasValue(cost);
    NeuronLook look = new NeuronLook(lit.contains(cost), false, valued, false);
    String value = valued ? " = " + Numbers.display(pass.cost()) : "";
    return item(
        new ItemKey.NodeKey(cost.name()),
        look,
        opacity(cost),
        "C" + value,
        made -> {
          Ink line = look.on() ? theme.hues().path().line() : theme.nodeLine();
          art.box(made, places.cost(), line);
          art.text(made, "C", places.cost(), valued ? -13 : 0);
          if (valued) {
            art.text(made, Numbers.latex(pass.cost()), places.cost(), 13);
          }
        });
  }
}
