package edgewise.cost;

import edgewise.autodiff.Tape;
import edgewise.autodiff.TapeBuilder;
import edgewise.graph.Elementary;
import java.util.Arrays;

/** Writes a member as a tape. A sum of many terms is a chain of slots, as on any tape. */
final class TapeWriter implements MemberWriter {
  private final TapeBuilder builder;
  private int[] inputs = new int[16];
  private int inputCount;
  private int[] outputs = new int[4];
  private int outputCount;

  TapeWriter(int expectedSlots) {
    builder = Tape.builder(expectedSlots);
  }

  @Override
  public int input(double value) {
    int slot = builder.input(value);
    if (inputCount == inputs.length) {
      inputs = Arrays.copyOf(inputs, 2 * inputCount);
    }
    inputs[inputCount++] = slot;
    return slot;
  }

  @Override
  public int multiply(int a, int b) {
    return builder.multiply(a, b);
  }

  @Override
  public int apply(Elementary function, int a) {
    return builder.apply(function, a);
  }

  @Override
  public Total total() {
    return new Total() {
      private int sum = -1;

      @Override
      public void add(double coefficient, int term) {
        int scaled =
            coefficient == 1 ? term : builder.multiply(builder.constant(coefficient), term);
        sum = sum < 0 ? scaled : builder.add(sum, scaled);
      }

      @Override
      public int end() {
        return sum;
      }
    };
  }

  @Override
  public void output(int node) {
    if (outputCount == outputs.length) {
      outputs = Arrays.copyOf(outputs, 2 * outputCount);
    }
    outputs[outputCount++] = node;
  }

  /** The written tape. */
  Tape tape() {
    return builder.build();
  }

  /** The slots of the inputs. */
  int[] inputs() {
    return Arrays.copyOf(inputs, inputCount);
  }

  /** The slots of the outputs. */
  int[] outputs() {
    return Arrays.copyOf(outputs, outputCount);
  }
}
