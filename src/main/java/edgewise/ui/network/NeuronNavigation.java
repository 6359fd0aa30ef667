package edgewise.ui.network;

import edgewise.network.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Keyboard navigation from neuron to neuron along weights. A column holds a layer's neurons with
 * their biases, or all weights between two layers; up and down stay in the column, left and right
 * go to the next.
 *
 * @param depth the number of layers
 * @param shown gives the drawn neurons of a layer, from 1
 */
record NeuronNavigation(int depth, IntFunction<List<Integer>> shown) {

  /** The next quantity in a direction; the same one at the end. */
  Quantity next(Quantity at, NavigationDirection direction) {
    return switch (direction) {
      case UP, DOWN -> along(at, direction.dy());
      case RIGHT -> right(at);
      case LEFT -> left(at);
    };
  }

  private Quantity along(Quantity at, int step) {
    List<Quantity> column = column(at);
    int next = column.indexOf(at) + step;
    return next < 0 || next >= column.size() ? at : column.get(next);
  }

  private List<Quantity> column(Quantity at) {
    return switch (at) {
      case Quantity.Weight(int l, int j, int k) -> weights(l);
      case Quantity.Activation(int l, int j) -> neurons(l);
      case Quantity.Bias(int l, int j) -> neurons(l);
      default -> List.of(at);
    };
  }

  private List<Quantity> neurons(int layer) {
    List<Quantity> column = new ArrayList<>();
    for (int j : shown.apply(layer)) {
      column.add(new Quantity.Activation(layer, j));
      if (layer > 1) {
        column.add(new Quantity.Bias(layer, j));
      }
    }
    return column;
  }

  private List<Quantity> weights(int layer) {
    List<Quantity> column = new ArrayList<>();
    for (int k : shown.apply(layer - 1)) {
      shown.apply(layer).forEach(j -> column.add(new Quantity.Weight(layer, j, k)));
    }
    return column;
  }

  private Quantity right(Quantity at) {
    return switch (at) {
      case Quantity.Weight(int l, int j, int k) -> new Quantity.Activation(l, j);
      case Quantity.Activation(int l, int j) when l < depth ->
          new Quantity.Weight(l + 1, shown.apply(l + 1).getFirst(), j);
      case Quantity.Activation a -> new Quantity.Cost();
      case Quantity.Bias(int l, int j) -> right(new Quantity.Activation(l, j));
      case Quantity.PreActivation(int l, int j) -> right(new Quantity.Activation(l, j));
      default -> at;
    };
  }

  private Quantity left(Quantity at) {
    return switch (at) {
      case Quantity.Weight(int l, int j, int k) -> new Quantity.Activation(l - 1, k);
      case Quantity.Activation(int l, int j) when l > 1 ->
          new Quantity.Weight(l, j, shown.apply(l - 1).getFirst());
      case Quantity.Bias(int l, int j) -> left(new Quantity.Activation(l, j));
      case Quantity.PreActivation(int l, int j) -> left(new Quantity.Activation(l, j));
      case Quantity.Cost c -> new Quantity.Activation(depth, shown.apply(depth).getFirst());
      default -> at;
    };
  }
}
