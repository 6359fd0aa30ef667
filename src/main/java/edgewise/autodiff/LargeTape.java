package edgewise.autodiff;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.LongConsumer;

/**
 * A tape outside the heap, for sums and products of more slots than the heap has room for. Inputs
 * come first and take 16 bytes each (value, adjoint), operations 25 (opcode, two operand indices,
 * value, adjoint); what the virtual machine may take for its heap does not matter.
 *
 * <p>Sweeps go in blocks and tell a watcher after each how many slots are behind them; a watcher
 * that throws stops the sweep. Belongs to the thread that made it, which must close it.
 */
public final class LargeTape implements AutoCloseable {
  private static final ValueLayout.OfByte OPCODE = ValueLayout.JAVA_BYTE;
  private static final ValueLayout.OfInt INDEX = ValueLayout.JAVA_INT;
  private static final ValueLayout.OfDouble NUMBER = ValueLayout.JAVA_DOUBLE;
  private static final long BLOCK = 1 << 20;

  private final Arena arena = Arena.ofConfined();
  private final long inputs;
  private final long slots;
  private final MemorySegment opcode;
  private final MemorySegment left;
  private final MemorySegment right;
  private final MemorySegment value;
  private final MemorySegment adjoint;
  private long size;
  private boolean clean = true;

  private LargeTape(long inputs, long operations, LongConsumer watcher) {
    this.inputs = inputs;
    this.slots = inputs + operations;
    this.size = inputs;
    try {
      opcode = arena.allocate(operations, Long.BYTES);
      left = arena.allocate(Integer.BYTES * operations, Long.BYTES);
      right = arena.allocate(Integer.BYTES * operations, Long.BYTES);
      watcher.accept(9 * operations);
      value = arena.allocate(Double.BYTES * slots, Long.BYTES);
      watcher.accept(9 * operations + 8 * slots);
      adjoint = arena.allocate(Double.BYTES * slots, Long.BYTES);
      watcher.accept(bytes(inputs, operations));
    } catch (RuntimeException | Error e) {
      arena.close();
      throw e;
    }
  }

  /**
   * Room for so many inputs and operations.
   *
   * @param watcher is told how many bytes have been taken
   * @throws IllegalArgumentException if there are more slots than an index can tell apart
   * @throws OutOfMemoryError if the machine has no such memory
   */
  public static LargeTape allocate(long inputs, long operations, LongConsumer watcher) {
    if (inputs < 0 || operations < 0 || inputs + operations > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(inputs + " inputs and " + operations + " operations");
    }
    return new LargeTape(inputs, operations, watcher);
  }

  /** How many bytes so many inputs and operations take. */
  public static long bytes(long inputs, long operations) {
    return 16 * inputs + 25 * operations;
  }

  /** How many slots there are. */
  public long slots() {
    return slots;
  }

  /** Gives an input, from 0, its value. */
  public void set(long input, double to) {
    if (input >= inputs) {
      throw new IllegalArgumentException("slot " + input + " is not an input");
    }
    value.setAtIndex(NUMBER, input, to);
  }

  /** {@code a + b} as the next slot. */
  public long add(long a, long b) {
    return operation(Tape.ADD, a, b);
  }

  /** {@code a · b} as the next slot. */
  public long multiply(long a, long b) {
    return operation(Tape.MULTIPLY, a, b);
  }

  private long operation(byte op, long a, long b) {
    long place = size - inputs;
    opcode.set(OPCODE, place, op);
    left.setAtIndex(INDEX, place, (int) a);
    right.setAtIndex(INDEX, place, (int) b);
    return size++;
  }

  /** A slot's value after {@link #evaluate}. */
  public double value(long slot) {
    return value.getAtIndex(NUMBER, slot);
  }

  /** ∂target/∂slot after {@link #reverse}. */
  public double adjoint(long slot) {
    return adjoint.getAtIndex(NUMBER, slot);
  }

  /** The primal sweep over all operations. */
  public void evaluate(LongConsumer watcher) {
    for (long from = inputs; from < size; from += BLOCK) {
      long to = Math.min(size, from + BLOCK);
      evaluate(from, to);
      watcher.accept(to);
    }
  }

  private void evaluate(long from, long to) {
    MemorySegment l = left;
    MemorySegment r = right;
    MemorySegment v = value;
    for (long i = from; i < to; i++) {
      long k = i - inputs;
      double a = v.getAtIndex(NUMBER, l.getAtIndex(INDEX, k));
      double b = v.getAtIndex(NUMBER, r.getAtIndex(INDEX, k));
      v.setAtIndex(NUMBER, i, opcode.get(OPCODE, k) == Tape.ADD ? a + b : a * b);
    }
  }

  /** The adjoint sweep from the target to the inputs; needs the values of {@link #evaluate}. */
  public void reverse(long target, LongConsumer watcher) {
    if (!clean) {
      adjoint.fill((byte) 0);
    }
    clean = false;
    adjoint.setAtIndex(NUMBER, target, 1);
    for (long to = target + 1; to > inputs; to -= BLOCK) {
      long from = Math.max(inputs, to - BLOCK);
      reverse(from, to);
      watcher.accept(target + 1 - from);
    }
  }

  private void reverse(long from, long to) {
    MemorySegment l = left;
    MemorySegment r = right;
    MemorySegment v = value;
    MemorySegment d = adjoint;
    for (long i = to - 1; i >= from; i--) {
      long k = i - inputs;
      long x = l.getAtIndex(INDEX, k);
      long y = r.getAtIndex(INDEX, k);
      double a = d.getAtIndex(NUMBER, i);
      if (opcode.get(OPCODE, k) == Tape.ADD) {
        d.setAtIndex(NUMBER, x, d.getAtIndex(NUMBER, x) + a);
        d.setAtIndex(NUMBER, y, d.getAtIndex(NUMBER, y) + a);
      } else {
        d.setAtIndex(NUMBER, x, d.getAtIndex(NUMBER, x) + a * v.getAtIndex(NUMBER, y));
        d.setAtIndex(NUMBER, y, d.getAtIndex(NUMBER, y) + a * v.getAtIndex(NUMBER, x));
      }
    }
  }

  /** Gives the memory back. */
  @Override
  public void close() {
    arena.close();
  }
}
