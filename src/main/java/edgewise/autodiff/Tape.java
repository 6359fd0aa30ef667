package edgewise.autodiff;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Elementary;
import edgewise.graph.Extremum;
import edgewise.graph.Node;
import edgewise.graph.Pairwise;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A function compiled to flat arrays in topological order, and the three sweeps over them: primal
 * values, tangents (forward mode), adjoints (reverse mode).
 *
 * <p>Every slot is an input, a constant, or one operation on one or two earlier slots; an operation
 * of many arguments is a chain of slots. A slot takes 25 bytes (opcode, two operand indices, value,
 * adjoint) and 8 more once tangents are computed. Sweeps allocate nothing and take O(slots). Not
 * for use by several threads at once. See Griewank and Walther, <i>Evaluating Derivatives</i>
 * (2008), chapter 3 and §4.
 *
 * <p>A local partial that is not finite times a derivative of 0 is NaN where it lies on a path
 * between the wrt and the target, and does not count where it does not.
 */
public final class Tape {
  static final byte INPUT = 0;
  static final byte CONSTANT = 1;
  static final byte ADD = 2;
  static final byte SUBTRACT = 3;
  static final byte MULTIPLY = 4;
  static final byte DIVIDE = 5;
  static final byte NEGATE = 6;
  static final byte COPY = 7;

  /**
   * Opcodes from here on are indices into {@link #UNARY}, then {@link #PAIRS}, then {@link
   * #EXTREMA}.
   */
  static final int FIRST_FUNCTION = 8;

  static final Elementary[] UNARY = Elementary.values();
  static final Pairwise[] PAIRS = Pairwise.values();
  static final Extremum[] EXTREMA = Extremum.values();
  static final int FIRST_PAIR = FIRST_FUNCTION + UNARY.length;
  static final int FIRST_EXTREMUM = FIRST_PAIR + PAIRS.length;

  /** Slots between two progress reports of a long sweep: a few milliseconds. */
  private static final int PROGRESS_INTERVAL = 1 << 20;

  /** Bytes of a slot, without its tangent. */
  public static final int BYTES_PER_SLOT = 25;

  private final byte[] opcode;
  private final int[] left;
  private final int[] right;
  private final double[] value;
  private final double[] adjoint;
  private final int[] slotOfNode;
  private double[] tangent;

  Tape(byte[] opcode, int[] left, int[] right, double[] value, int[] slotOfNode) {
    this.opcode = opcode;
    this.left = left;
    this.right = right;
    this.value = value;
    this.adjoint = new double[value.length];
    this.slotOfNode = slotOfNode;
  }

  /**
   * Compiles a graph to a tape. Inputs without a value are NaN until they are set. O(nodes +
   * edges).
   */
  public static Tape compile(ComputationGraph graph) {
    return GraphCompiler.compile(graph);
  }

  /** A builder for functions too large to be graphs. */
  public static TapeBuilder builder(int expectedSlots) {
    return new TapeBuilder(expectedSlots);
  }

  /** How many slots there are: nodes, constants, and the links of chains. */
  public int size() {
    return opcode.length;
  }

  /** The bytes of all arrays. */
  public long bytes() {
    return (long) BYTES_PER_SLOT * size()
        + (tangent == null ? 0 : 8L * size())
        + 4L * slotOfNode.length;
  }

  /** The slot that holds a node of the compiled graph. */
  public int slot(Node node) {
    return slotOfNode[node.index()];
  }

  /**
   * Gives an input a value; nothing is computed until {@link #evaluate}.
   *
   * @throws IllegalArgumentException if the slot is not an input
   */
  public void set(int slot, double to) {
    if (opcode[slot] != INPUT) {
      throw new IllegalArgumentException("slot " + slot + " is not an input");
    }
    value[slot] = to;
  }

  /** A slot's value after {@link #evaluate}. */
  public double value(int slot) {
    return value[slot];
  }

  /** ∂target/∂slot after {@link #reverse}. */
  public double adjoint(int slot) {
    return adjoint[slot];
  }

  /** ∂slot/∂seed after {@link #forward}. */
  public double tangent(int slot) {
    return tangent[slot];
  }

  /** The primal sweep: every value, operands first. */
  public void evaluate() {
    evaluate(0, size());
  }

  /** The primal sweep with progress reports; false if the listener stopped it. */
  public boolean evaluate(SweepProgress progress) {
    for (int i = 0; i < size(); i += PROGRESS_INTERVAL) {
      evaluate(i, Math.min(size(), i + PROGRESS_INTERVAL));
      if (!progress.reached((double) i / size())) {
        return false;
      }
    }
    return true;
  }

  private void evaluate(int from, int to) {
    byte[] op = opcode;
    int[] l = left;
    int[] r = right;
    double[] v = value;
    for (int i = from; i < to; i++) {
      switch (op[i]) {
        case INPUT, CONSTANT -> {}
        case ADD -> v[i] = v[l[i]] + v[r[i]];
        case SUBTRACT -> v[i] = v[l[i]] - v[r[i]];
        case MULTIPLY -> v[i] = v[l[i]] * v[r[i]];
        case DIVIDE -> v[i] = v[l[i]] / v[r[i]];
        case NEGATE -> v[i] = -v[l[i]];
        case COPY -> v[i] = v[l[i]];
        default -> v[i] = function(op[i], v[l[i]], v[r[i]]);
      }
    }
  }

  private static double function(int op, double a, double b) {
    if (op < FIRST_PAIR) {
      return UNARY[op - FIRST_FUNCTION].apply(a);
    }
    return op < FIRST_EXTREMUM
        ? PAIRS[op - FIRST_PAIR].apply(a, b)
        : EXTREMA[op - FIRST_EXTREMUM].apply(a, b);
  }

  /** The local partial by the left operand. */
  private double leftPartial(int i) {
    double a = value[left[i]];
    int op = opcode[i];
    return switch (op) {
      case ADD, SUBTRACT, COPY -> 1;
      case NEGATE -> -1;
      case MULTIPLY -> value[right[i]];
      case DIVIDE -> 1 / value[right[i]];
      default -> {
        if (op < FIRST_PAIR) {
          yield UNARY[op - FIRST_FUNCTION].derivative(a, value[i]);
        }
        double b = value[right[i]];
        yield op < FIRST_EXTREMUM
            ? PAIRS[op - FIRST_PAIR].left(a, b, value[i])
            : extremumPartial(op, a, b, true);
      }
    };
  }

  /** The local partial by the right operand; 0 where there is none. */
  private double rightPartial(int i) {
    int op = opcode[i];
    return switch (op) {
      case ADD -> 1;
      case SUBTRACT -> -1;
      case MULTIPLY -> value[left[i]];
      case DIVIDE -> -value[i] / value[right[i]];
      default -> {
        if (op < FIRST_PAIR) {
          yield 0;
        }
        double a = value[left[i]];
        double b = value[right[i]];
        yield op < FIRST_EXTREMUM
            ? PAIRS[op - FIRST_PAIR].right(a, b, value[i])
            : extremumPartial(op, a, b, false);
      }
    };
  }

  private static double extremumPartial(int op, double a, double b, boolean first) {
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.NaN;
    }
    return EXTREMA[op - FIRST_EXTREMUM].firstWins(a, b) == first ? 1 : 0;
  }

  private boolean isBinary(int op) {
    return op >= ADD && op <= DIVIDE || op >= FIRST_PAIR;
  }

  private boolean isLeaf(int op) {
    return op <= CONSTANT;
  }

  /**
   * The adjoint sweep: ∂target/∂slot for every slot the target depends on, 0 for the others. Needs
   * the values of {@link #evaluate}.
   */
  public void reverse(int target) {
    seed(target);
    if (reverse(target, 0)) {
      reverseWithin(ancestors(target), target);
    }
  }

  /** The adjoint sweep with progress reports; false if the listener stopped it. */
  public boolean reverse(int target, SweepProgress progress) {
    seed(target);
    boolean hasNan = false;
    for (int i = target; i >= 0; i -= PROGRESS_INTERVAL) {
      hasNan |= reverse(i, Math.max(0, i - PROGRESS_INTERVAL + 1));
      if (!progress.reached((double) (target - i) / size())) {
        return false;
      }
    }
    if (hasNan) {
      reverseWithin(ancestors(target), target);
    }
    return true;
  }

  private void seed(int target) {
    Arrays.fill(adjoint, 0);
    adjoint[target] = 1;
  }

  /**
   * Propagates adjoints from one slot down to another, inclusive; returns whether a leaf's adjoint
   * is NaN.
   */
  private boolean reverse(int from, int to) {
    double[] d = adjoint;
    byte[] op = opcode;
    int[] l = left;
    int[] r = right;
    double[] v = value;
    boolean hasNan = false;
    for (int i = from; i >= to; i--) {
      double a = d[i];
      switch (op[i]) {
        // No later slot adds to this leaf's adjoint any more, so it is checked here once.
        case INPUT, CONSTANT -> hasNan |= Double.isNaN(a);
        case ADD -> {
          d[l[i]] += a;
          d[r[i]] += a;
        }
        case MULTIPLY -> {
          int x = l[i];
          int y = r[i];
          d[x] += a * v[y];
          d[y] += a * v[x];
        }
        default -> propagate(i);
      }
    }
    return hasNan;
  }

  private void propagate(int i) {
    double[] d = adjoint;
    double a = d[i];
    switch (opcode[i]) {
      case INPUT, CONSTANT -> {}
      case SUBTRACT -> {
        d[left[i]] += a;
        d[right[i]] -= a;
      }
      case NEGATE -> d[left[i]] -= a;
      case COPY -> d[left[i]] += a;
      default -> {
        d[left[i]] += a * leftPartial(i);
        if (isBinary(opcode[i])) {
          d[right[i]] += a * rightPartial(i);
        }
      }
    }
  }

  /**
   * The adjoint sweep over only those slots that the target depends on, so that 0 · ∞ elsewhere
   * does not spread.
   */
  private void reverseWithin(BitSet relevant, int target) {
    Arrays.fill(adjoint, 0);
    adjoint[target] = 1;
    for (int i = target; i >= 0; i--) {
      if (relevant.get(i)) {
        propagate(i);
      }
    }
  }

  private BitSet ancestors(int target) {
    BitSet relevant = new BitSet(target + 1);
    relevant.set(target);
    for (int i = target; i >= 0; i--) {
      if (relevant.get(i) && !isLeaf(opcode[i])) {
        relevant.set(left[i]);
        if (isBinary(opcode[i])) {
          relevant.set(right[i]);
        }
      }
    }
    return relevant;
  }

  /**
   * The tangent sweep: ∂slot/∂seed for every slot that depends on the seed, 0 for the others. Needs
   * the values of {@link #evaluate}.
   */
  public void forward(int seed) {
    if (tangent == null) {
      tangent = new double[size()];
    }
    double[] t = tangent;
    Arrays.fill(t, 0, seed, 0);
    t[seed] = 1;
    boolean hasNan = false;
    for (int i = seed + 1; i < t.length; i++) {
      t[i] =
          switch (opcode[i]) {
            case INPUT, CONSTANT -> 0;
            case ADD -> t[left[i]] + t[right[i]];
            case SUBTRACT -> t[left[i]] - t[right[i]];
            case MULTIPLY -> t[left[i]] * value[right[i]] + t[right[i]] * value[left[i]];
            default -> tangentOf(i);
          };
      hasNan |= Double.isNaN(t[i]);
    }
    if (hasNan) {
      forwardFrom(seed);
    }
  }

  private double tangentOf(int i) {
    double sum = leftPartial(i) * tangent[left[i]];
    return isBinary(opcode[i]) ? sum + rightPartial(i) * tangent[right[i]] : sum;
  }

  /**
   * The tangent sweep over only those operands that depend on the seed, so that 0 · ∞ elsewhere
   * does not spread.
   */
  private void forwardFrom(int seed) {
    BitSet dependent = new BitSet(size());
    dependent.set(seed);
    for (int i = seed + 1; i < size(); i++) {
      double sum = 0;
      if (!isLeaf(opcode[i])) {
        boolean l = dependent.get(left[i]);
        boolean r = isBinary(opcode[i]) && dependent.get(right[i]);
        dependent.set(i, l || r);
        sum += l ? leftPartial(i) * tangent[left[i]] : 0;
        sum += r ? rightPartial(i) * tangent[right[i]] : 0;
      }
      tangent[i] = sum;
    }
  }

  /**
   * Evaluates, then the derivative of one target by some slots: one primal and one adjoint sweep.
   */
  public double[] gradient(int target, int... wrt) {
    evaluate();
    reverse(target);
    return Arrays.stream(wrt).mapToDouble(this::adjoint).toArray();
  }

  /**
   * Evaluates, then the Jacobian with a row for each target: by adjoint sweeps, or by tangent
   * sweeps where there are fewer wrt than targets.
   */
  public double[][] jacobian(int[] targets, int[] wrt) {
    evaluate();
    double[][] jacobian = new double[targets.length][wrt.length];
    if (wrt.length < targets.length) {
      for (int k = 0; k < wrt.length; k++) {
        forward(wrt[k]);
        for (int j = 0; j < targets.length; j++) {
          jacobian[j][k] = tangent(targets[j]);
        }
      }
    } else {
      for (int j = 0; j < targets.length; j++) {
        reverse(targets[j]);
        for (int k = 0; k < wrt.length; k++) {
          jacobian[j][k] = adjoint(wrt[k]);
        }
      }
    }
    return jacobian;
  }

  /** Whether a slot is an input. */
  boolean isInput(int slot) {
    return opcode[slot] == INPUT;
  }
}
