package edgewise.benchmark;

import edgewise.cost.LargeRun;
import edgewise.cost.Memory;
import edgewise.cost.Watcher;
import java.util.Locale;

/**
 * One gradient of x₁x₂ + x₂x₃ + … by one reverse pass over very many inputs, as the program runs it
 * and as a loop written by hand over arrays of the same layout, one after the other. Run it with
 * {@code mvn -q -Pbenchmark test-compile exec:exec@large}, or its main method, with the number of
 * inputs as an argument. The time of the loop should be at least half of the program's.
 *
 * <p>For comparison, measured on the machine the program was designed on, one thread, 10^8 inputs:
 * PyTorch's vectorised gradient of the same function 5.7 s, a bare loop 1.1 s.
 */
public final class LargeBenchmark {
  private LargeBenchmark() {}

  /** Prints a table. */
  public static void main(String[] arguments) {
    long inputs =
        arguments.length == 0 ? LargeRun.HUNDRED_MILLION : Long.parseLong(arguments[0]);
    long available = Memory.available();
    if (LargeRun.bytes(inputs) > available) {
      print(
          "%d inputs need %.1f GB and %.1f GB are free; try %d",
          inputs, LargeRun.bytes(inputs) / 1e9, available / 1e9, LargeRun.fits(available));
      return;
    }
    LargeRun.of(Math.min(inputs, 1_000_000), Watcher.NOBODY);
    print("%d inputs, %.1f GB", inputs, LargeRun.bytes(inputs) / 1e9);
    print("                laying out   values   adjoints   both sweeps   s");
    LargeRun run = LargeRun.of(inputs, Watcher.NOBODY);
    tell("edgewise", run.layingSeconds(), run.primalSeconds(), run.reverseSeconds());
    HandWritten.gradient(Math.toIntExact(Math.min(inputs, 1_000_000)));
    HandWritten hand = HandWritten.gradient(Math.toIntExact(inputs));
    tell("bare loop", hand.laying(), hand.primal(), hand.reverse());
    print("edgewise takes %.2f of the bare loop", run.seconds() / (hand.primal() + hand.reverse()));
    print("∂y/∂x_%d = %s, by hand %s", run.probe(), run.derivative(), run.exact());
    print("PyTorch, vectorised, 10^8 inputs: 5.7 s, where a bare loop took 1.1 s");
    if (run.value() != hand.value()) {
      throw new AssertionError(run.value() + " is not " + hand.value());
    }
  }

  private static void tell(String name, double laying, double primal, double reverse) {
    print("%-16s%10.2f%9.2f%11.2f%14.2f", name, laying, primal, reverse, primal + reverse);
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }

  /** The same bytes on the heap: inputs of 16, operations of 25. */
  private record HandWritten(double laying, double primal, double reverse, double value) {

    static HandWritten gradient(int n) {
      long start = System.nanoTime();
      int operations = 2 * n - 3;
      byte[] opcode = new byte[operations];
      int[] left = new int[operations];
      int[] right = new int[operations];
      double[] value = new double[n + operations];
      double[] adjoint = new double[n + operations];
      for (int i = 0; i < n; i++) {
        value[i] = 0.75 + ((i + 1) & 7) / 16.0;
      }
      left[0] = 0;
      right[0] = 1;
      for (int k = 1; k + 1 < operations; k += 2) {
        int i = (k + 1) / 2;
        left[k] = i;
        right[k] = i + 1;
        opcode[k + 1] = 1;
        left[k + 1] = n + k - 1;
        right[k + 1] = n + k;
      }
      long laid = System.nanoTime();
      forwards(n, opcode, left, right, value);
      long evaluated = System.nanoTime();
      adjoint[adjoint.length - 1] = 1;
      backwards(n, opcode, left, right, value, adjoint);
      long end = System.nanoTime();
      return new HandWritten(
          (laid - start) / 1e9,
          (evaluated - laid) / 1e9,
          (end - evaluated) / 1e9,
          value[value.length - 1]);
    }

    private static void forwards(int n, byte[] opcode, int[] left, int[] right, double[] value) {
      for (int k = 0; k < opcode.length; k++) {
        double a = value[left[k]];
        double b = value[right[k]];
        value[n + k] = opcode[k] == 1 ? a + b : a * b;
      }
    }

    private static void backwards(
        int n, byte[] opcode, int[] left, int[] right, double[] value, double[] adjoint) {
      for (int k = opcode.length - 1; k >= 0; k--) {
        double a = adjoint[n + k];
        int l = left[k];
        int r = right[k];
        if (opcode[k] == 1) {
          adjoint[l] += a;
          adjoint[r] += a;
        } else {
          adjoint[l] += a * value[r];
          adjoint[r] += a * value[l];
        }
      }
    }
  }
}
