package edgewise.network;

import edgewise.graph.MathName;

/** The cost in an expansion: one part, or with what it is made of. */
final class CostParts {
  private final BackwardPass pass;
  private final ForwardPass forward;
  private final Network network;
  private final ExpansionBuilder into;
  private final int last;

  CostParts(BackwardPass pass, ExpansionBuilder into) {
    this.pass = pass;
    this.forward = pass.forward();
    this.network = forward.network();
    this.into = into;
    this.last = network.depth();
  }

  void build(boolean unfolded) {
    if (unfolded) {
      into.outputs().forEach(this::terms);
      cost();
      into.outputs().forEach(this::join);
      return;
    }
    cost();
    for (int j : into.outputs()) {
      String a = NodeNames.activation(last, j);
      into.join(
          a,
          ExpandedGraph.COST,
          "\\frac{\\partial C}{\\partial " + MathName.latex(a) + "}",
          into.outputSlope(j));
    }
    if (!into.lastGroup().isEmpty()) {
      into.join(into.lastGroup(), ExpandedGraph.COST, "", Double.NaN);
    }
  }

  private void cost() {
    into.part(ExpandedGraph.COST, Role.COST, last + 1, 1, "C", pass.cost(), 1);
  }

  private void terms(int j) {
    String a = NodeNames.activation(last, j);
    double value = forward.activation(last, j);
    double y = pass.target()[j - 1];
    String name = MathName.latex(a);
    switch (network.cost()) {
      case QUADRATIC -> {
        double r = value - y;
        String rest = name + " - " + "y_{" + j + "}";
        part("r_" + j, "r_{" + j + "} = " + rest, r, r);
        into.join(a, "r_" + j, "", 1);
        part("q_" + j, "q_{" + j + "} = r_{" + j + "}^{2}", r * r, 0.5);
        into.join("r_" + j, "q_" + j, "2 r_{" + j + "}", 2 * r);
      }
      case CROSS_ENTROPY -> {
        if (y != 0) {
          logarithm(j, a, value, y);
        }
        if (y != 1) {
          part("m_" + j, "m_{" + j + "} = 1 - " + name, 1 - value, (y - 1) / (1 - value));
          into.join(a, "m_" + j, "", -1);
          part("n_" + j, "n_{" + j + "} = \\ln m_{" + j + "}", Math.log1p(-value), y - 1);
          into.join("m_" + j, "n_" + j, "1/m_{" + j + "}", 1 / (1 - value));
        }
      }
      case LOG_LIKELIHOOD -> {
        if (y != 0) {
          logarithm(j, a, value, y);
        }
      }
    }
  }

  private void logarithm(int j, String a, double value, double y) {
    String name = MathName.latex(a);
    part("l_" + j, "l_{" + j + "} = \\ln " + name, Math.log(value), -y);
    into.join(a, "l_" + j, "1/" + name, 1 / value);
  }

  private void part(String id, String definition, double value, double adjoint) {
    into.part(id, Role.COST, last + 1, 1, definition, value, adjoint);
  }

  private void join(int j) {
    double y = pass.target()[j - 1];
    switch (network.cost()) {
      case QUADRATIC -> into.join("q_" + j, ExpandedGraph.COST, "", 0.5);
      case CROSS_ENTROPY -> {
        if (y != 0) {
          into.join("l_" + j, ExpandedGraph.COST, "", -y);
        }
        if (y != 1) {
          into.join("n_" + j, ExpandedGraph.COST, "", y - 1);
        }
      }
      case LOG_LIKELIHOOD -> {
        if (y != 0) {
          into.join("l_" + j, ExpandedGraph.COST, "", -y);
        }
      }
    }
  }
}
