package edgewise.cost;

import edgewise.graph.Elementary;
import java.util.Arrays;
import java.util.Optional;

/**
 * A function that can be had in any size, to see how the cost of its gradient grows.
 *
 * <p>The size is the number of inputs, but for the chain, which has one input and as many stages. A
 * family is defined once, by the nodes it writes to a {@link MemberWriter}; the cost of its
 * derivatives is in {@link FamilyWork}.
 */
public enum Family {
  /** y = x₁x₂ + x₂x₃ + … + xₙ₋₁xₙ. */
  FAN_IN("fan-in", 2) {
    @Override
    void write(MemberWriter writer, int size, int outputs) {
      // Inputs first: every writer numbers them from 0.
      for (int i = 0; i < size; i++) {
        writer.input(value(i));
      }
      MemberWriter.Total sum = writer.total();
      for (int i = 0; i + 1 < size; i++) {
        sum.add(1, writer.multiply(i, i + 1));
      }
      writer.output(sum.end());
    }

    @Override
    long slots(long size, long outputs) {
      return 3 * size - 3;
    }
  },
  /** Stages in a row, three parallel edges from each to the next. */
  CHAIN("chain", 1) {
    @Override
    void write(MemberWriter writer, int size, int outputs) {
      int node = writer.input(1);
      for (int stage = 0; stage < size; stage++) {
        MemberWriter.Total sum = writer.total();
        for (int k = 0; k < PARALLEL; k++) {
          sum.add(COEFFICIENTS[k], node);
        }
        node = sum.end();
      }
      writer.output(node);
    }

    @Override
    long slots(long size, long outputs) {
      return 4 + 5 * size;
    }
  },
  /** y = x₁·x₂·…·xₙ, one factor after another. */
  PRODUCT("product", 2) {
    @Override
    void write(MemberWriter writer, int size, int outputs) {
      writer.output(product(writer, size));
    }

    @Override
    long slots(long size, long outputs) {
      return 2 * size - 1;
    }
  },
  /** n inputs, two hidden layers of n sigmoid neurons, one output neuron. */
  NETWORK("network", 1) {
    @Override
    void write(MemberWriter writer, int size, int outputs) {
      int[] layer = new int[size];
      for (int i = 0; i < size; i++) {
        layer[i] = writer.input(value(i));
      }
      writer.output(layer(writer, layer(writer, layer(writer, layer, size), size), 1)[0]);
    }

    @Override
    long slots(long size, long outputs) {
      return 4 * size * size + 5 * size + 16;
    }
  },
  /** n inputs whose product drives a state that is read as it moves on, m times: m outputs. */
  JACOBIAN("jacobian", 1) {
    @Override
    void write(MemberWriter writer, int size, int outputs) {
      int state = product(writer, size);
      for (int j = 0; j < outputs; j++) {
        state = writer.apply(Elementary.SIN, state);
        writer.output(state);
      }
    }

    @Override
    long slots(long size, long outputs) {
      return 2 * size - 1 + outputs;
    }
  };

  /** How many parallel edges a stage of the chain has. */
  public static final int PARALLEL = 3;

  /** The default number of outputs of the Jacobian family. */
  public static final int OUTPUTS = 100;

  /** The greatest number of stages that is counted: more would have paths of over 47 712 digits. */
  public static final long MOST_STAGES = 100_000;

  /** They add up to 1, so that no chain is too long for a double. */
  private static final double[] COEFFICIENTS = {0.5, 0.25, 0.25};

  private static final double[] WEIGHTS = {0.3, -0.2, 0.1, 0.25, -0.35, -0.1, 0.15};

  private final String id;
  private final int smallest;

  Family(String id, int smallest) {
    this.id = id;
    this.smallest = smallest;
  }

  /** Writes the member of that size. */
  abstract void write(MemberWriter writer, int size, int outputs);

  /** How many slots its tape has, at most. */
  abstract long slots(long size, long outputs);

  /** The name on the command line and in resource bundles. */
  public String id() {
    return id;
  }

  /** The smallest size of a member. */
  public int smallest() {
    return smallest;
  }

  /** The largest size that is counted. */
  public long largest() {
    return this == CHAIN ? MOST_STAGES : 1_000_000_000;
  }

  /** The family of that name. */
  public static Optional<Family> named(String id) {
    return Arrays.stream(values()).filter(family -> family.id.equals(id)).findFirst();
  }

  /** How many outputs a member has. */
  public long outputs() {
    return this == JACOBIAN ? OUTPUTS : 1;
  }

  /** The program of a member, to be opened in the window. */
  public String program(int size, int outputs) {
    ProgramWriter writer = new ProgramWriter();
    write(writer, size, outputs);
    return writer.text();
  }

  /** Near 1, so that products of any length stay numbers, and all different. */
  static double value(int i) {
    return 1 + 1e-3 * ((i * 0x9E3779B1) >> 8) / (1 << 23);
  }

  private static int product(MemberWriter writer, int size) {
    int product = writer.input(value(0));
    for (int i = 1; i < size; i++) {
      product = writer.multiply(product, writer.input(value(i)));
    }
    return product;
  }

  private static int[] layer(MemberWriter writer, int[] below, int width) {
    int[] layer = new int[width];
    for (int j = 0; j < width; j++) {
      MemberWriter.Total sum = writer.total();
      for (int k = 0; k < below.length; k++) {
        sum.add(WEIGHTS[(31 * j + 17 * k) % WEIGHTS.length], below[k]);
      }
      layer[j] = writer.apply(Elementary.SIGMOID, sum.end());
    }
    return layer;
  }
}
