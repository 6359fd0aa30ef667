package edgewise.network;

import java.util.List;

/**
 * The sizes of a network's layers, and where its parameters lie in one flat array: layer after
 * layer, first the weights row by row (a row a neuron), then the biases. Layers are counted from 0
 * for the first that has weights, which is layer 2 of the network.
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

  /** Layers that have weights. */
  public int layers() {
    return sizes.length - 1;
  }

  /** Activations that come into a layer. */
  public int in(int layer) {
    return sizes[layer];
  }

  /** Neurons of a layer. */
  public int out(int layer) {
    return sizes[layer + 1];
  }

  /** Where a layer's weights begin. */
  public int weightsAt(int layer) {
    return weightsAt[layer];
  }

  /** Where a layer's biases begin; they end where the next layer's weights begin. */
  public int biasesAt(int layer) {
    return weightsAt[layer] + in(layer) * out(layer);
  }

  /** How many parameters there are. */
  public int parameters() {
    return weightsAt[layers()];
  }
}
