package edgewise.network.file;

import edgewise.network.BackwardPass;
import java.io.Writer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** All results of one pass, layer by layer, for printing. */
public final class PassTable {
  private final BackwardPass pass;
  private final int last;

  /** The results of a pass. */
  public PassTable(BackwardPass pass) {
    this.pass = pass;
    this.last = pass.forward().network().depth();
  }

  /** a^1 … a^L. */
  public List<double[]> activations() {
    return layers(1, pass.forward()::activations);
  }

  /** z^2 … z^L. */
  public List<double[]> preActivations() {
    return layers(2, pass.forward()::preActivations);
  }

  /** δ^2 … δ^L, which are the gradients of the biases too. */
  public List<double[]> delta() {
    return layers(2, pass::delta);
  }

  /** ∂C/∂W^2 … ∂C/∂W^L. */
  public double[][][] weightGradients() {
    return IntStream.rangeClosed(2, last).mapToObj(pass::weightGradient).toArray(double[][][]::new);
  }

  /** Writes the table as one JSON object. */
  public void writeJson(Writer out) {
    NetworkWriting.write(pass, out);
  }

  private List<double[]> layers(int first, IntFunction<double[]> of) {
    return IntStream.rangeClosed(first, last).mapToObj(of).toList();
  }
}
