package edgewise.network;

import edgewise.graph.MathName;
import java.util.Optional;

/**
 * A quantity of a network in Nielsen's notation: layers, neurons and outputs are counted from 1,
 * layer 1 is the input. Pictures, graph, matrices and formulas identify the same number by its
 * quantity, so that pointing at w^3_24 in one of them highlights it in all.
 */
public sealed interface Quantity {
  /** The name of its node in the expanded graph. */
  String name();

  /** The neuron that it belongs to, if it belongs to one. */
  default Optional<Neuron> neuron() {
    return Optional.empty();
  }

  /**
   * The quantity it is a part of and becomes known with: z for a product, C for a cost term;
   * otherwise itself.
   */
  default Quantity whole() {
    return this;
  }

  /** The name of ∂C/∂ it, in plain letters; for z that is δ. */
  default String derivativeName() {
    return "∂C/∂" + name();
  }

  /** The name as mathematics. */
  default String latex() {
    return MathName.latex(name());
  }

  /** The weight w^l_jk from neuron k of layer l − 1 to neuron j of layer l. */
  record Weight(int layer, int to, int from) implements Quantity {
    @Override
    public String name() {
      return "w" + layer + "_" + pair(to, from);
    }

    @Override
    public Optional<Neuron> neuron() {
      return Optional.of(new Neuron(layer, to));
    }
  }

  /** The bias b^l_j. */
  record Bias(int layer, int index) implements Quantity {
    @Override
    public String name() {
      return "b" + layer + "_" + index;
    }

    @Override
    public Optional<Neuron> neuron() {
      return Optional.of(new Neuron(layer, index));
    }
  }

  /** w^l_jk · a^{l−1}_k: the term of neuron k in the sum of neuron j. */
  record Product(int layer, int to, int from) implements Quantity {
    @Override
    public String name() {
      return "p" + layer + "_" + pair(to, from);
    }

    @Override
    public Optional<Neuron> neuron() {
      return Optional.of(new Neuron(layer, to));
    }

    @Override
    public Quantity whole() {
      return new PreActivation(layer, to);
    }

    /** The weight in it. */
    public Weight weight() {
      return new Weight(layer, to, from);
    }
  }

  /** The sum of the terms of hidden neurons in the sum of a neuron. */
  record Rest(int layer, int index) implements Quantity {
    @Override
    public String name() {
      return "r" + layer + "_" + index;
    }

    @Override
    public Optional<Neuron> neuron() {
      return Optional.of(new Neuron(layer, index));
    }

    @Override
    public Quantity whole() {
      return new PreActivation(layer, index);
    }
  }

  /** The pre-activation z^l_j; δ^l_j is the adjoint of its node. */
  record PreActivation(int layer, int index) implements Quantity {
    @Override
    public String name() {
      return "z" + layer + "_" + index;
    }

    @Override
    public Optional<Neuron> neuron() {
      return Optional.of(new Neuron(layer, index));
    }

    @Override
    public String derivativeName() {
      return "δ" + layer + "_" + index;
    }

    /** The error δ^l_j as mathematics. */
    public String errorLatex() {
      return "{\\delta}^{" + layer + "}_{" + index + "}";
    }
  }

  /** The activation a^l_j; in layer 1 an input. */
  record Activation(int layer, int index) implements Quantity {
    @Override
    public String name() {
      return "a" + layer + "_" + index;
    }

    @Override
    public Optional<Neuron> neuron() {
      return Optional.of(new Neuron(layer, index));
    }
  }

  /** e^{z_j} of a softmax layer. */
  record Exponential(int layer, int index) implements Quantity {
    @Override
    public String name() {
      return "e" + layer + "_" + index;
    }

    @Override
    public Optional<Neuron> neuron() {
      return Optional.of(new Neuron(layer, index));
    }
  }

  /** The sum of a softmax layer's exponentials. */
  record Total(int layer) implements Quantity {
    @Override
    public String name() {
      return "S" + layer;
    }
  }

  /** The target y_j. */
  record Target(int index) implements Quantity {
    @Override
    public String name() {
      return "y" + index;
    }
  }

  /**
   * A part of the cost term of output j.
   *
   * @param letter which part, as it is named in the graph
   */
  record Term(String letter, int index) implements Quantity {
    @Override
    public String name() {
      return letter + index;
    }

    @Override
    public Quantity whole() {
      return new Cost();
    }
  }

  /** The cost of the hidden outputs. */
  record CostRest() implements Quantity {
    @Override
    public String name() {
      return "r";
    }

    @Override
    public Quantity whole() {
      return new Cost();
    }
  }

  /** The cost C. */
  record Cost() implements Quantity {
    @Override
    public String name() {
      return "C";
    }
  }

  /** Two indices: side by side as in w^3_24 while each is one digit. */
  private static String pair(int to, int from) {
    return to < 10 && from < 10 ? "" + to + from : to + "_" + from;
  }
}
