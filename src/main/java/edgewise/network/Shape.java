package edgewise.network;

import java.util.List;

/**
 * The sizes of a network's layers and the offsets of its parameters in one flat array: layer after
 * layer, first the weights row by row (one row for each neuron), then the biases. Layers are
 * counted from 0 for the first that has weights, which is layer 2 of the network.
 */
public final class Shape {
  private final int[] sizes;
  private final int[] weightsAt;

  Shape(List<Integer> sizes) {
    this.sizes = sizes.stream().mapToInt(Integer::intValue).toArray();
    this.weightsAt = new int[this.sizes.length];
    for (int l = 0; l < layers(); l++) {
      weightsAt[l + 1] = weightsAt[l] + (in(l) + 1) * out(l);
    }
  }

  /** The number of layers that have weights. */
  public int layers() {
    return sizes.length - 1;
  }

  /** The number of inputs of a layer. */
  public int in(int layer) {
    return sizes[layer];
  }

  /** The number of neurons of a layer. */
  public int out(int layer) {
    return sizes[layer + 1];
  }

  /** The offset of a layer's weights. */
  public int weightsAt(int layer) {
    return weightsAt[layer];
  }

  /** The offset of a layer's biases; the next layer's weights follow them. */
  public int biasesAt(int layer) {
    return weightsAt[layer] + in(layer) * out(layer);
  }

  /** The number of parameters. */
  public int parameters() {
    return weightsAt[layers()];
  }
}
