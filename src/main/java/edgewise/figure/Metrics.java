package edgewise.figure;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.layout.Box;
import edgewise.layout.Diagram;
import edgewise.layout.Direction;
import edgewise.layout.Link;
import edgewise.layout.Spacing;
import edgewise.strategy.Frame;
import edgewise.strategy.Mode;
import edgewise.strategy.Phase;
import edgewise.strategy.Slot;
import edgewise.strategy.Step;
import edgewise.strategy.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sizes of boxes, labels and slots: the largest that any step of a trace needs, so that nothing
 * moves from step to step.
 */
final class Metrics {
  // Lengths beside type of 20 px; larger type has them in proportion.
  static final double PAD_X = 16;
  static final double PAD_Y = 11;
  static final double LINE_GAP = 8;
  static final double LINE = 22;
  static final double BOX_PAD_X = 9;
  static final double BOX_PAD_Y = 6;

  /** How far a slot reaches into its node. */
  static final double SLOT_OVERLAP = 12;

  /** Around a slot inside its node. */
  static final double SLOT_MARGIN = 9;

  /**
   * The greatest number of nodes whose texts are typeset for measuring; in a larger picture they
   * cannot be read.
   */
  private static final int MOST_MEASURED = 300;

  private static final double LEAST_NODE = 92;
  private static final double LEAST_BOX = 30;
  private final Trace trace;
  private final GraphDrawing.Options options;
  private final Sizes sizes;
  private final Frame last;
  private final boolean estimated;
  private final double fractionHeight;
  private final Map<String, Double> slots = new HashMap<>();

  Metrics(Trace trace, GraphDrawing.Options options) {
    this.trace = trace;
    this.options = options;
    this.sizes = options.sizes();
    this.last = trace.last();
    this.estimated = trace.target().graph().nodes().size() > MOST_MEASURED;
    this.fractionHeight = slotHeight();
    if (options.slots()) {
      measureSlots();
    }
  }

  private void measureSlots() {
    Node seed = null;
    for (Step step : trace.steps()) {
      switch (step) {
        case Step.Seed s -> {
          seed = s.node();
          slot(s.node(), symbol(s.phase(), s.node(), seed), 1, Formula.number(1), true);
        }
        case Step.Collect s ->
            slot(s.node(), symbol(s.phase(), s.node(), seed), s.value(), s.symbolic(), true);
        case Step.Accumulate s ->
            slot(s.node(), symbol(s.phase(), s.node(), seed), s.value(), s.symbolic(), s.last());
        case Step.AddPath s -> slot(s.node(), toTarget(s.node()), s.value(), null, false);
        case Step.SkipPaths s -> slot(s.node(), toTarget(s.node()), s.value(), null, true);
        case Step.CountPaths s ->
            slot(s.node(), toTarget(s.node()), s.value() == 0 ? 0 : 1, null, true);
        case Step.Remain s -> slot(s.node(), toTarget(s.node()), s.value(), null, true);
        case Step.Difference s -> slot(s.node(), toTarget(s.node()), s.value(), null, true);
        default -> {}
      }
    }
  }

  private Formula.Derivative toTarget(Node node) {
    return new Formula.Derivative(trace.target().node().name(), node.name());
  }

  private static Formula.Derivative symbol(Phase phase, Node node, Node seed) {
    return phase == Phase.FORWARD
        ? new Formula.Derivative(node.name(), seed.name())
        : new Formula.Derivative(seed.name(), node.name());
  }

  private void slot(
      Node node, Formula.Derivative symbol, double value, Formula symbolic, boolean complete) {
    String latex = Labels.slot(new Slot(symbol, value, complete, symbolic));
    double width =
        (estimated ? FormulaEstimate.width(latex, sizes) : sizes.boxed(latex).width())
            + 2 * sizes.px(BOX_PAD_X);
    slots.merge(node.name(), width, Math::max);
  }

  /** A node's slot, px wide; 0 if it never has one. */
  double slotWidth(Node node) {
    return slots.getOrDefault(node.name(), 0.0);
  }

  /** A slot's height, px. */
  double slotHeight() {
    return sizes.boxed("\\frac{\\partial y}{\\partial x_1}").height() + 2 * sizes.px(BOX_PAD_Y);
  }

  private double width(String latex, double em) {
    return estimated ? FormulaEstimate.width(latex, em) : Typesetter.math(latex, em).width();
  }

  private Box box(Node node) {
    double definition = width(Labels.definition(node), sizes.em());
    double value = 0;
    if (options.values() && last.primal(node).isPresent()) {
      value = width(Labels.value(node, last.primal(node).getAsDouble()), sizes.em());
    }
    double slot = slotWidth(node);
    double overlap = hangs() && slot > 0 ? sizes.px(SLOT_OVERLAP) : 0;
    double width =
        Math.max(
            sizes.px(LEAST_NODE),
            Math.max(definition, value) + 2 * (sizes.px(PAD_X) + overlap / 2));
    double lines = sizes.px(options.values() ? 2 * LINE + LINE_GAP : LINE + LINE_GAP);
    double tallest = estimated ? 0 : Typesetter.math(Labels.definition(node), sizes.em()).height();
    double height = lines + Math.max(0, tallest - sizes.px(LINE)) + 2 * sizes.px(PAD_Y);
    if (!hangs() && slot > 0) {
      width = Math.max(width, slot + 2 * sizes.px(SLOT_MARGIN));
      height += slotHeight() + sizes.px(SLOT_MARGIN);
    }
    double overhang = overlap > 0 ? slot - overlap : 0;
    return new Box(node.name(), rounded(width), rounded(height), rounded(overhang));
  }

  /**
   * Whether slots hang at the right of their nodes. In a sideways picture edges leave there, so
   * slots are inside, beneath the value.
   */
  boolean hangs() {
    return options.direction() == Direction.UP;
  }

  /**
   * Rounds up to a multiple of eight, so that a value that changes by a digit rarely moves the
   * picture.
   */
  private static double rounded(double length) {
    return 8 * Math.ceil(length / 8);
  }

  private Link link(Edge edge) {
    String latex = Labels.coefficient(edge);
    if (latex == null && options.partials() && last.partial(edge).isPresent()) {
      latex = Labels.partial(edge, last.partial(edge).getAsDouble());
    }
    if (latex == null) {
      return new Link(edge.id(), edge.source().name(), edge.target().name(), 0, 0);
    }
    Size box =
        estimated
            ? new Size(
                Math.max(
                    sizes.px(LEAST_BOX),
                    FormulaEstimate.width(latex, sizes) + 2 * sizes.px(BOX_PAD_X)),
                fractionHeight)
            : boxSize(sizes, latex);
    return new Link(
        edge.id(), edge.source().name(), edge.target().name(), box.width(), box.height());
  }

  /** The size of a derivative box around a formula, px. */
  static Size boxSize(Sizes sizes, String latex) {
    Outline outline = sizes.boxed(latex);
    double least = sizes.px(LEAST_BOX);
    return new Size(
        Math.max(least, outline.width() + 2 * sizes.px(BOX_PAD_X)),
        Math.max(least, outline.height() + 2 * sizes.px(BOX_PAD_Y)));
  }

  /** A width and a height, px. */
  record Size(double width, double height) {}

  /** The whole graph as boxes and links. */
  Diagram diagram() {
    ComputationGraph graph = trace.target().graph();
    List<Box> boxes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (options.constants()) {
        constants(node, boxes, links);
      }
      boxes.add(box(node));
    }
    graph.edges().forEach(edge -> links.add(link(edge)));
    Spacing spacing = Spacing.of(boxes.size()).scaled(sizes.spacing());
    return new Diagram(boxes, links, options.direction(), spacing);
  }

  private void constants(Node node, List<Box> boxes, List<Link> links) {
    for (int place = 0; place < node.arguments().size(); place++) {
      if (node.arguments().get(place) instanceof Constant constant) {
        String id = constantId(node, place);
        Outline outline = Typesetter.math(constant.formula().latex(), sizes.em());
        boxes.add(
            new Box(
                id,
                rounded(Math.max(sizes.px(40), outline.width() + sizes.px(20))),
                sizes.px(40),
                0));
        links.add(new Link(id, id, node.name(), 0, 0));
      }
    }
  }

  /** A box id that no node's name can be. */
  static String constantId(Node node, int place) {
    return node.name() + " " + place;
  }

  /**
   * Whether the diagram measured by another drawing of the same parts fits into this one's layout:
   * no box, label or slot is larger, and none so much smaller that it would look lost.
   *
   * @param required the other's diagram
   * @param laidOut this one's
   */
  boolean hasRoomFor(Metrics other, Diagram required, Diagram laidOut) {
    if (required.boxes().size() != laidOut.boxes().size()
        || required.links().size() != laidOut.links().size()
        || hasSweep() != other.hasSweep()) {
      return false;
    }
    for (int i = 0; i < required.boxes().size(); i++) {
      Box a = required.boxes().get(i);
      Box b = laidOut.boxes().get(i);
      if (!a.id().equals(b.id())
          || !fits(a.width(), b.width())
          || !fits(a.height(), b.height())
          || !fits(a.overhang().right(), b.overhang().right())) {
        return false;
      }
    }
    for (int i = 0; i < required.links().size(); i++) {
      Link a = required.links().get(i);
      Link b = laidOut.links().get(i);
      if (!a.id().equals(b.id())
          || !a.from().equals(b.from())
          || !a.to().equals(b.to())
          || !fits(a.labelWidth(), b.labelWidth())
          || !fits(a.labelHeight(), b.labelHeight())) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(double required, double room) {
    return required <= room && (required == room || required >= 0.6 * room);
  }

  /** Whether the drawing has space for a sweep arrow. */
  boolean hasSweep() {
    return options.slots() && (trace.mode() == Mode.FORWARD || trace.mode() == Mode.REVERSE);
  }
}
