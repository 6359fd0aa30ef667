package edgewise.cost;

import edgewise.autodiff.SweepProgress;
import edgewise.autodiff.Tape;
import edgewise.autodiff.TapeBuilder;
import java.util.concurrent.CancellationException;

/**
 * The gradient of y = Σ xᵢ·xᵢ₊₁ by a hundred million inputs and more, executed: one primal and one
 * adjoint sweep over a tape of three slots an input, 75 bytes an input. Every derivative is
 * compared with xᵢ₋₁ + xᵢ₊₁ afterwards.
 *
 * @param inputs how many
 * @param slots of the tape
 * @param bytes of the tape
 * @param building seconds to write the tape, most of them to get the memory from the system
 * @param primal seconds of the primal sweep
 * @param adjoint seconds of the adjoint sweep
 * @param value y
 * @param worst the largest error of a derivative
 */
public record LargePass(
    int inputs,
    int slots,
    long bytes,
    double building,
    double primal,
    double adjoint,
    double value,
    double worst) {
  /** The number of inputs of the standard run, 10⁸. */
  public static final int HUNDRED_MILLION = 100_000_000;

  /** The greatest number of inputs whose slots can be numbered by ints. */
  public static final int MOST = 700_000_000;

  private static final int PROGRESS_INTERVAL = 1 << 20;

  /**
   * The progress after writing the tape and after the primal sweep: writing takes most of the time.
   */
  private static final double BUILT = 0.8;

  private static final double EVALUATED = 0.88;

  /** Seconds of both sweeps. */
  public double seconds() {
    return primal + adjoint;
  }

  /** Bytes of the tape for a number of inputs. */
  public static long bytes(long inputs) {
    return Tape.BYTES_PER_SLOT * Family.FAN_IN.slots(inputs, 1);
  }

  /** The greatest round number of inputs that fits into the free memory; at least 1000. */
  public static int largest() {
    int inputs = MOST;
    while (inputs > 1000 && !Memory.of(bytes(inputs)).suffices()) {
      int digit = inputs;
      int scale = 1;
      while (digit >= 10) {
        digit /= 10;
        scale *= 10;
      }
      inputs = digit == 1 ? inputs / 10 * 9 : (digit - 1) * scale;
    }
    return inputs;
  }

  /**
   * Builds the tape and executes both sweeps.
   *
   * @throws TooLittleMemory before anything is done, if it would not fit
   * @throws CancellationException if the progress listener stopped it
   */
  public static LargePass run(int inputs, SweepProgress progress) {
    Memory memory = Memory.afterCollection(bytes(inputs));
    if (!memory.suffices()) {
      throw new TooLittleMemory(memory, largest());
    }
    warmUp();
    long start = System.nanoTime();
    TapeBuilder builder = Tape.builder((int) Family.FAN_IN.slots(inputs, 1));
    int target = write(builder, inputs, f -> progress.reached(BUILT * f));
    Tape tape = builder.build();
    double building = secondsSince(start);
    start = System.nanoTime();
    requireContinued(tape.evaluate(f -> progress.reached(BUILT + (EVALUATED - BUILT) * f)));
    double primal = secondsSince(start);
    start = System.nanoTime();
    requireContinued(tape.reverse(target, f -> progress.reached(EVALUATED + (1 - EVALUATED) * f)));
    double adjoint = secondsSince(start);
    return new LargePass(
        inputs,
        tape.size(),
        tape.bytes(),
        building,
        primal,
        adjoint,
        tape.value(target),
        worst(tape, inputs));
  }

  /** The sweeps are compiled before they are timed. */
  private static void warmUp() {
    TapeBuilder builder = Tape.builder(3000);
    int target = write(builder, 1000, SweepProgress.NONE);
    Tape tape = builder.build();
    for (int i = 0; i < 300; i++) {
      tape.evaluate(SweepProgress.NONE);
      tape.reverse(target, SweepProgress.NONE);
    }
  }

  private static int write(TapeBuilder tape, int inputs, SweepProgress progress) {
    for (int i = 0; i < inputs; i++) {
      tape.input(Family.value(i));
      report(progress, i, 0.4 * i / inputs);
    }
    int sum = tape.multiply(0, 1);
    for (int i = 1; i + 1 < inputs; i++) {
      sum = tape.add(sum, tape.multiply(i, i + 1));
      report(progress, i, 0.4 + 0.6 * i / inputs);
    }
    return sum;
  }

  private static void report(SweepProgress progress, int i, double fraction) {
    if (i % PROGRESS_INTERVAL == 0) {
      requireContinued(progress.reached(fraction));
    }
  }

  private static void requireContinued(boolean continued) {
    if (!continued) {
      throw new CancellationException();
    }
  }

  private static double worst(Tape tape, int inputs) {
    double worst = 0;
    for (int i = 0; i < inputs; i++) {
      double before = i == 0 ? 0 : tape.value(i - 1);
      double after = i == inputs - 1 ? 0 : tape.value(i + 1);
      worst = Math.max(worst, Math.abs(tape.adjoint(i) - (before + after)));
    }
    return worst;
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) * 1e-9;
  }
}
