package edgewise.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edgewise.network.Quantity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeuronNavigationTest {
  private static NeuronNavigation walk(List<Integer> layers) {
    return new NeuronNavigation(
        layers.size(), l -> IntStream.rangeClosed(1, layers.get(l - 1)).boxed().toList());
  }

  @Test
  void theKeysWalkAlongAWeightToTheCost() {
    NeuronNavigation walk = walk(List.of(3, 4, 2));
    Quantity at = new Quantity.Activation(2, 4);
    at = walk.next(at, NavigationDirection.RIGHT);
    assertEquals(new Quantity.Weight(3, 1, 4), at);
    at = walk.next(at, NavigationDirection.DOWN);
    assertEquals(new Quantity.Weight(3, 2, 4), at);
    at = walk.next(at, NavigationDirection.RIGHT);
    assertEquals(new Quantity.Activation(3, 2), at);
    at = walk.next(at, NavigationDirection.DOWN);
    assertEquals(new Quantity.Bias(3, 2), at);
    assertEquals(at, walk.next(at, NavigationDirection.DOWN), "an end is an end");
    assertEquals(new Quantity.Cost(), walk.next(at, NavigationDirection.RIGHT));
  }

  @Test
  void everyNeuronWeightAndBiasIsReachedInEveryNetwork() {
    Random random = new Random(5);
    for (int i = 0; i < 50; i++) {
      List<Integer> layers = random.ints(2 + i % 4, 1, 6).boxed().toList();
      NeuronNavigation walk = walk(layers);
      Set<Quantity> reached = new HashSet<>();
      Deque<Quantity> open = new ArrayDeque<>(List.of(new Quantity.Activation(1, 1)));
      while (!open.isEmpty()) {
        Quantity at = open.pop();
        if (reached.add(at)) {
          for (NavigationDirection way : NavigationDirection.values()) {
            open.push(walk.next(at, way));
          }
        }
      }
      assertEquals(new HashSet<>(all(layers)), reached, layers.toString());
    }
  }

  private static List<Quantity> all(List<Integer> layers) {
    List<Quantity> all = new ArrayList<>(List.of(new Quantity.Cost()));
    for (int l = 1; l <= layers.size(); l++) {
      for (int j = 1; j <= layers.get(l - 1); j++) {
        all.add(new Quantity.Activation(l, j));
        if (l > 1) {
          all.add(new Quantity.Bias(l, j));
          for (int k = 1; k <= layers.get(l - 2); k++) {
            all.add(new Quantity.Weight(l, j, k));
          }
        }
      }
    }
    return all;
  }
}
