package edgewise.network;

import edgewise.graph.MathName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the parts of an expansion together, layer by layer. */
final class ExpansionBuilder {
  /** Of a layer's neurons so many are shown one by one. */
  private static final int MOST_NEURONS = 12;

  /** Of a wide neuron's products so many are shown, the largest. */
  private static final int MOST_PRODUCTS = 4;

  private final BackwardPass pass;
  private final ForwardPass forward;
  private final Network network;
  private final Fold fold;
  private final List<Part> parts = new ArrayList<>();
  private final List<Joint> joints = new ArrayList<>();

  ExpansionBuilder(BackwardPass pass, Fold fold) {
    this.pass = pass;
    this.forward = pass.forward();
    this.network = forward.network();
    this.fold = fold;
  }

  Expansion build() {
    for (int l = 1; l <= network.depth(); l++) {
      if (!fold.layers().contains(l)) {
        folded(l);
      } else if (l == 1) {
        inputs();
      } else {
        neurons(l);
      }
    }
    new CostParts(pass, this).build(isOpen(network.depth()) && fold.cost());
    return new Expansion(parts, joints);
  }

  void part(
      String id, Role role, int layer, int neuron, String definition, double value, double adjoint) {
    String symbol =
        role == Role.SUM
            ? BpFormulas.delta(layer, neuron)
            : "\\frac{\\partial C}{\\partial " + MathName.latex(id) + "}";
    parts.add(new Part(id, role, layer, neuron, definition, value, symbol, adjoint));
  }

  void join(String from, String to, String symbol, double partial) {
    joints.add(new Joint(from, to, symbol, partial));
  }

  /** Whether all of a layer's neurons are shown one by one. */
  private boolean isOpen(int l) {
    return fold.layers().contains(l) && network.size(l) <= MOST_NEURONS;
  }

  private static String group(int l) {
    return "layer " + l;
  }

  private boolean hasGroup(int l) {
    return !isOpen(l);
  }

  /** The neurons of a layer that are shown one by one. */
  List<Integer> shown(int l) {
    if (!fold.layers().contains(l)) {
      return List.of();
    }
    return IntStream.rangeClosed(1, network.size(l))
        .filter(j -> j <= MOST_NEURONS || fold.neurons().contains(new Neuron(l, j)))
        .boxed()
        .toList();
  }

  private void folded(int l) {
    group(l, "a^{" + l + "} \\in \\mathbb{R}^{" + network.size(l) + "}");
  }

  private void group(int l, String definition) {
    parts.add(
        new Part(group(l), Role.LAYER, l, 0, definition, Double.NaN, "", Double.NaN));
    if (l > 1) {
      shown(l - 1).forEach(k -> join(NodeNames.activation(l - 1, k), group(l), "", Double.NaN));
      if (hasGroup(l - 1)) {
        join(group(l - 1), group(l), "", Double.NaN);
      }
    }
  }

  private void rest(int l) {
    int left = network.size(l) - shown(l).size();
    if (left > 0) {
      group(l, "\\cdots\\;" + left + "\\;\\cdots");
    }
  }

  private void inputs() {
    for (int k : shown(1)) {
      String id = NodeNames.activation(1, k);
      part(id, Role.INPUT, 1, k, MathName.latex(id), forward.activation(1, k), adjoint(1, k));
    }
    rest(1);
  }

  /** ∂C/∂a^l_k of a layer before the last. */
  private double adjoint(int l, int k) {
    double sum = 0;
    for (int j = 1; j <= network.size(l + 1); j++) {
      sum += network.weight(l + 1, j, k) * pass.delta(l + 1, j);
    }
    return sum;
  }

  double outputSlope(int j) {
    return network
        .cost()
        .slope(forward.activation(network.depth(), j), pass.target()[j - 1]);
  }

  private void neurons(int l) {
    boolean softmax = !network.activation(l).isElementwise();
    for (int j : shown(l)) {
      if (fold.neurons().contains(new Neuron(l, j))) {
        unfolded(l, j);
        if (!softmax) {
          activation(l, j);
        }
      } else if (softmax && isOpen(l)) {
        sumOnly(l, j);
      } else {
        neuron(l, j);
      }
    }
    if (softmax && isOpen(l)) {
      softmax(l);
    }
    rest(l);
  }

  private double activationAdjoint(int l, int j) {
    return l == network.depth() ? outputSlope(j) : adjoint(l, j);
  }

  /** All of a neuron in one part: from every a^{l−1}_k straight to a^l_j. */
  private void neuron(int l, int j) {
    String id = NodeNames.activation(l, j);
    part(
        id,
        Role.NEURON,
        l,
        j,
        MathName.latex(id),
        forward.activation(l, j),
        activationAdjoint(l, j));
    for (int k : shown(l - 1)) {
      String from = NodeNames.activation(l - 1, k);
      String symbol =
          "\\frac{\\partial " + MathName.latex(id) + "}{\\partial " + MathName.latex(from) + "}";
      join(from, id, symbol, straight(l, j, k));
    }
    if (hasGroup(l - 1)) {
      join(group(l - 1), id, "", Double.NaN);
    }
  }

  private double straight(int l, int j, int k) {
    if (network.activation(l).isElementwise()) {
      return network.weight(l, j, k)
          * network.activation(l).derivative(forward.preActivation(l, j));
    }
    double mean = 0;
    for (int i = 1; i <= network.size(l); i++) {
      mean += forward.activation(l, i) * network.weight(l, i, k);
    }
    return forward.activation(l, j) * (network.weight(l, j, k) - mean);
  }

  private void sumOnly(int l, int j) {
    String z = NodeNames.sum(l, j);
    part(z, Role.SUM, l, j, MathName.latex(z), forward.preActivation(l, j), pass.delta(l, j));
    for (int k : shown(l - 1)) {
      join(
          NodeNames.activation(l - 1, k),
          z,
          MathName.latex(NodeNames.weight(l, j, k)),
          network.weight(l, j, k));
    }
    if (hasGroup(l - 1)) {
      join(group(l - 1), z, "", Double.NaN);
    }
  }

  /** The inputs of a neuron that are shown as products: all, or the largest of a wide one's. */
  private List<Integer> products(int l, int j) {
    if (isOpen(l - 1)) {
      return shown(l - 1);
    }
    return IntStream.rangeClosed(1, network.size(l - 1))
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                k -> -Math.abs(network.weight(l, j, k) * forward.activation(l - 1, k))))
        .limit(MOST_PRODUCTS)
        .sorted()
        .toList();
  }

  private void unfolded(int l, int j) {
    String z = NodeNames.sum(l, j);
    double delta = pass.delta(l, j);
    List<Integer> terms = products(l, j);
    List<Integer> visible = shown(l - 1);
    double rest = forward.preActivation(l, j) - network.bias(l, j);
    for (int k : terms) {
      String w = NodeNames.weight(l, j, k);
      String p = NodeNames.product(l, j, k);
      String a = NodeNames.activation(l - 1, k);
      double weight = network.weight(l, j, k);
      double below = forward.activation(l - 1, k);
      part(w, Role.WEIGHT, l, j, MathName.latex(w), weight, below * delta);
      part(
          p,
          Role.PRODUCT,
          l,
          j,
          MathName.latex(w) + "\\," + MathName.latex(a),
          weight * below,
          delta);
      join(w, p, MathName.latex(a), below);
      join(visible.contains(k) ? a : group(l - 1), p, MathName.latex(w), weight);
      rest -= weight * below;
    }
    int left = network.size(l - 1) - terms.size();
    if (left > 0) {
      String id = "rest " + l + " " + j;
      parts.add(
          new Part(
              id,
              Role.PRODUCT,
              l,
              j,
              "\\cdots\\;" + left + "\\;\\cdots",
              rest,
              "\\delta",
              delta));
      join(group(l - 1), id, "", Double.NaN);
    }
    String b = NodeNames.bias(l, j);
    part(b, Role.BIAS, l, j, MathName.latex(b), network.bias(l, j), delta);
    part(z, Role.SUM, l, j, MathName.latex(z), forward.preActivation(l, j), delta);
    terms.forEach(k -> join(NodeNames.product(l, j, k), z, "", 1));
    if (left > 0) {
      join("rest " + l + " " + j, z, "", 1);
    }
    join(b, z, "", 1);
  }

  private void activation(int l, int j) {
    String z = NodeNames.sum(l, j);
    String a = NodeNames.activation(l, j);
    Activation f = network.activation(l);
    part(
        a,
        Role.ACTIVATION,
        l,
        j,
        MathName.latex(a) + " = " + BpFormulas.function(f, false) + "(" + MathName.latex(z) + ")",
        forward.activation(l, j),
        activationAdjoint(l, j));
    join(
        z,
        a,
        BpFormulas.function(f, true) + "(" + MathName.latex(z) + ")",
        f.derivative(forward.preActivation(l, j)));
  }

  /** Exponentials, their sum, and every one's share of it. */
  private void softmax(int l) {
    double total = 0;
    double slope = 0;
    for (int j : shown(l)) {
      double e = Math.exp(forward.preActivation(l, j));
      total += e;
      slope += outputSlope(j) * forward.activation(l, j);
    }
    for (int j : shown(l)) {
      double e = Math.exp(forward.preActivation(l, j));
      String u = NodeNames.exponential(l, j);
      String z = NodeNames.sum(l, j);
      part(
          u,
          Role.ACTIVATION,
          l,
          j,
          MathName.latex(u) + " = e^{" + MathName.latex(z) + "}",
          e,
          pass.delta(l, j) / e);
      join(z, u, MathName.latex(u), e);
    }
    part("S", Role.ACTIVATION, l, network.size(l), "S", total, -slope / total);
    shown(l).forEach(j -> join(NodeNames.exponential(l, j), "S", "", 1));
    for (int j : shown(l)) {
      String a = NodeNames.activation(l, j);
      String u = NodeNames.exponential(l, j);
      part(
          a,
          Role.ACTIVATION,
          l,
          j,
          MathName.latex(a) + " = " + MathName.latex(u) + "/S",
          forward.activation(l, j),
          outputSlope(j));
      join(u, a, "\\frac{1}{S}", 1 / total);
      join(
          "S",
          a,
          "-\\frac{" + MathName.latex(u) + "}{S^{2}}",
          -forward.activation(l, j) / total);
    }
  }

  /** What the cost is drawn from: the outputs one by one, or the whole last layer. */
  List<Integer> outputs() {
    return shown(network.depth());
  }

  /** The last layer as one part, if it or some of it is. */
  String lastGroup() {
    return hasGroup(network.depth()) ? group(network.depth()) : "";
  }
}
