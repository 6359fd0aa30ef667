package edgewise.autodiff;

import edgewise.graph.Elementary;
import edgewise.graph.Extremum;
import edgewise.graph.Pairwise;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes a tape slot by slot, without graph objects. Every method returns the slot that holds its
 * result; operands must be slots of this builder.
 */
public final class TapeBuilder {
  private byte[] opcode;
  private int[] left;
  private int[] right;
  private double[] value;
  private final Map<Double, Integer> constants = new HashMap<>();
  private int size;

  TapeBuilder(int expectedSlots) {
    int capacity = Math.max(16, expectedSlots);
    opcode = new byte[capacity];
    left = new int[capacity];
    right = new int[capacity];
    value = new double[capacity];
  }

  /** An input with its value. */
  public int input(double to) {
    int slot = add(Tape.INPUT, 0, 0);
    value[slot] = to;
    return slot;
  }

  /** A constant; equal constants share a slot. */
  public int constant(double to) {
    return constants.computeIfAbsent(
        to,
        c -> {
          int slot = add(Tape.CONSTANT, 0, 0);
          value[slot] = c;
          return slot;
        });
  }

  /** {@code a + b}. */
  public int add(int a, int b) {
    return add(Tape.ADD, a, b);
  }

  /** {@code a - b}. */
  public int subtract(int a, int b) {
    return add(Tape.SUBTRACT, a, b);
  }

  /** {@code a · b}. */
  public int multiply(int a, int b) {
    return add(Tape.MULTIPLY, a, b);
  }

  /** {@code a / b}. */
  public int divide(int a, int b) {
    return add(Tape.DIVIDE, a, b);
  }

  /** {@code -a}. */
  public int negate(int a) {
    return add(Tape.NEGATE, a, a);
  }

  /** {@code a} under another slot. */
  public int copy(int a) {
    return add(Tape.COPY, a, a);
  }

  /** A function of one argument. */
  public int apply(Elementary function, int a) {
    return add((byte) (Tape.FIRST_FUNCTION + function.ordinal()), a, a);
  }

  /** A function of two arguments. */
  public int apply(Pairwise function, int a, int b) {
    return add((byte) (Tape.FIRST_PAIR + function.ordinal()), a, b);
  }

  /** The least or greatest of two. */
  public int apply(Extremum function, int a, int b) {
    return add((byte) (Tape.FIRST_EXTREMUM + function.ordinal()), a, b);
  }

  private int add(byte op, int a, int b) {
    if (size == opcode.length) {
      grow();
    }
    opcode[size] = op;
    left[size] = a;
    right[size] = b;
    return size++;
  }

  private void grow() {
    int capacity = Math.toIntExact(Math.min(Integer.MAX_VALUE - 8L, size + (size >> 1) + 16L));
    resize(capacity);
  }

  private void resize(int capacity) {
    opcode = Arrays.copyOf(opcode, capacity);
    left = Arrays.copyOf(left, capacity);
    right = Arrays.copyOf(right, capacity);
    value = Arrays.copyOf(value, capacity);
  }

  /** The finished tape, without spare room. The builder must not be used again. */
  public Tape build() {
    return build(new int[0]);
  }

  Tape build(int[] slotOfNode) {
    if (opcode.length != size) {
      resize(size);
    }
    return new Tape(opcode, left, right, value, slotOfNode);
  }
}
