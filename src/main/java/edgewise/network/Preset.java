package edgewise.network;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The built-in networks, each with a sample. */
public enum Preset {
  /** 3–4–2, on which Nielsen's notation is read: w^3_24, b^2_3, a^3_1. */
  NOTATION {
    @Override
    public Network network() {
      return new Network(
          List.of(3, 4, 2),
          Activation.SIGMOID,
          Activation.SIGMOID,
          Cost.QUADRATIC,
          new double[][][] {
            {{-0.5, 0.1, -0.3}, {0.3, -0.9, -1}, {-0.5, -0.5, 1}, {0.7, 0.1, 0.3}},
            {{0.3, 0.7, 0.1, 0.5}, {-0.9, 0.5, 0.2, -0.4}}
          },
          new double[][] {{0.2, 0.7, -0.1, -0.7}, {0.3, -0.9}});
    }

    @Override
    public Sample sample() {
      return new Sample(new double[] {0.5, -0.2, 0.8}, new double[] {1, 0});
    }
  },

  /** 2–2–2, small enough to show the whole graph. */
  SMALL {
    @Override
    public Network network() {
      return new Network(
          List.of(2, 2, 2),
          Activation.SIGMOID,
          Activation.SIGMOID,
          Cost.QUADRATIC,
          new double[][][] {{{0.1, 0.2}, {0.3, 0.4}}, {{0.5, 0.6}, {0.7, 0.8}}},
          new double[][] {{0.1, 0.1}, {0.2, 0.2}});
    }

    @Override
    public Sample sample() {
      return new Sample(new double[] {0.05, 0.1}, new double[] {0.01, 0.99});
    }
  },

  /** The neuron that learns at once: w = 0.6, b = 0.9. */
  QUICK_NEURON {
    @Override
    public Network network() {
      return chain(new double[] {0.6}, new double[] {0.9});
    }

    @Override
    public Sample sample() {
      return new Sample(new double[] {1}, new double[] {0});
    }
  },

  /** The same neuron, badly wrong and slow: w = b = 2. */
  SLOW_NEURON {
    @Override
    public Network network() {
      return chain(new double[] {2}, new double[] {2});
    }

    @Override
    public Sample sample() {
      return new Sample(new double[] {1}, new double[] {0});
    }
  },

  /** Four neurons in a row. */
  CHAIN {
    @Override
    public Network network() {
      return chain(new double[] {1, 1, 1, 1}, new double[] {0, 0, 0, 0});
    }

    @Override
    public Sample sample() {
      return new Sample(new double[] {0.5}, new double[] {1});
    }
  },

  /** 2–2–1, which can learn XOR from its seed. */
  XOR {
    @Override
    public Network network() {
      return Network.seeded(
          List.of(2, 2, 1), Activation.TANH, Activation.SIGMOID, Cost.CROSS_ENTROPY, 1);
    }

    @Override
    public Sample sample() {
      return new Sample(new double[] {1, 0}, new double[] {1});
    }
  },

  /** 2–3–3 with softmax and log-likelihood, whose δ^L is a^L − y. */
  SOFTMAX {
    @Override
    public Network network() {
      return Network.seeded(
          List.of(2, 3, 3), Activation.SIGMOID, Activation.SOFTMAX, Cost.LOG_LIKELIHOOD, 4);
    }

    @Override
    public Sample sample() {
      return new Sample(new double[] {0.8, -0.4}, new double[] {0, 1, 0});
    }
  },

  /** 784–30–10, Nielsen's network for digits of 28 × 28 pixels. */
  DIGITS {
    @Override
    public Network network() {
      return Network.seeded(
          List.of(784, 30, 10), Activation.SIGMOID, Activation.SIGMOID, Cost.QUADRATIC, 1);
    }

    @Override
    public Sample sample() {
      double[] target = new double[10];
      target[3] = 1;
      return new Sample(new Random(1).doubles(784).toArray(), target);
    }
  };

  /** The name in resources. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The network. */
  public abstract Network network();

  /** Its sample. */
  public abstract Sample sample();

  /** Sigmoid neurons in a row with the quadratic cost. */
  private static Network chain(double[] weights, double[] biases) {
    double[][][] w = new double[weights.length][][];
    double[][] b = new double[weights.length][];
    Integer[] sizes = new Integer[weights.length + 1];
    sizes[0] = 1;
    for (int l = 0; l < weights.length; l++) {
      sizes[l + 1] = 1;
      w[l] = new double[][] {{weights[l]}};
      b[l] = new double[] {biases[l]};
    }
    return new Network(
        List.of(sizes), Activation.SIGMOID, Activation.SIGMOID, Cost.QUADRATIC, w, b);
  }
}
