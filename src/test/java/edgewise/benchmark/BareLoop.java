package edgewise.benchmark;

import java.util.Arrays;

/**
 * What somebody would write by hand for one function: the tape's arrays (opcode, two operands,
 * value, adjoint) and a loop each way that knows only the opcodes it needs.
 */
final class BareLoop {
  private final byte[] opcode;
  private final int[] left;
  private final int[] right;
  private final double[] value;
  private final double[] adjoint;

  BareLoop(int n, String function) {
    int each = function.equals("product") ? 1 : 2;
    int size = n + each * (n - 1);
    opcode = new byte[size];
    left = new int[size];
    right = new int[size];
    value = new double[size];
    adjoint = new double[size];
    Arrays.fill(value, 0, n, 1);
    int last = 0;
    int slot = n;
    for (int i = 0; i + 1 < n; i++) {
      boolean sum = function.equals("sum");
      set(slot, 1, sum ? i : last, i + 1);
      if (sum && i > 0) {
        slot++;
        set(slot, 2, last, slot - 1);
      } else if (function.equals("sigmoid")) {
        slot++;
        set(slot, 3, slot - 1, slot - 1);
      }
      last = slot;
      slot++;
    }
    if (slot < size) {
      set(slot, 1, last, 0);
    }
  }

  private void set(int slot, int op, int a, int b) {
    opcode[slot] = (byte) op;
    left[slot] = a;
    right[slot] = b;
  }

  double gradient() {
    for (int i = 0; i < value.length; i++) {
      switch (opcode[i]) {
        case 1 -> value[i] = value[left[i]] * value[right[i]];
        case 2 -> value[i] = value[left[i]] + value[right[i]];
        case 3 -> value[i] = 1 / (1 + Math.exp(-value[left[i]]));
        default -> {}
      }
    }
    Arrays.fill(adjoint, 0);
    adjoint[adjoint.length - 1] = 1;
    for (int i = value.length - 1; i >= 0; i--) {
      double a = adjoint[i];
      switch (opcode[i]) {
        case 1 -> {
          adjoint[left[i]] += a * value[right[i]];
          adjoint[right[i]] += a * value[left[i]];
        }
        case 2 -> {
          adjoint[left[i]] += a;
          adjoint[right[i]] += a;
        }
        case 3 -> adjoint[left[i]] += a * value[i] * (1 - value[i]);
        default -> {}
      }
    }
    return adjoint[0];
  }
}
