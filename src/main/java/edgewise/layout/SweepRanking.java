package edgewise.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Layers and their order for graphs that are too large for {@link ElkRanking}: by {@link Layering}
 * and {@link Ordering}. Labels have layers of their own, between those of boxes.
 */
final class SweepRanking {
  private static final int WORK = 160_000;
  private static final int FEWEST_SWEEPS = 8;
  private static final int MOST_SWEEPS = 48;

  private final Diagram diagram;
  private final List<Bundle> bundles;
  private final List<LayerItem> items = new ArrayList<>();
  private final List<List<Integer>> layers = new ArrayList<>();
  private final List<List<Integer>> chains = new ArrayList<>();
  private final int[] layer;

  /** Layers from one layer of boxes to the next: 2 if labels go between. */
  private final int stride;

  private SweepRanking(Diagram diagram) {
    this.diagram = diagram;
    this.bundles = Bundle.of(diagram);
    this.stride = bundles.stream().anyMatch(Bundle::needsRoom) ? 2 : 1;
    Map<String, Integer> boxes = new HashMap<>();
    diagram.boxes().forEach(box -> boxes.put(box.id(), boxes.size()));
    int[] from = bundles.stream().mapToInt(b -> boxes.get(b.from())).toArray();
    int[] to = bundles.stream().mapToInt(b -> boxes.get(b.to())).toArray();
    this.layer = Layering.of(boxes.size(), from, to);
    fill();
    for (int b = 0; b < from.length; b++) {
      chains.add(chain(bundles.get(b), from[b], to[b]));
    }
  }

  /**
   * Ranks a diagram.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   * @throws IllegalArgumentException if the links contain a cycle
   */
  static Ranking of(Diagram diagram) {
    SweepRanking ranking = new SweepRanking(diagram);
    return new Ranking(ranking.bundles, ranking.items, ranking.ordered(), ranking.chains);
  }

  private void fill() {
    int last = IntStream.of(layer).max().orElse(-1);
    for (int i = 0; i <= last * stride; i++) {
      layers.add(new ArrayList<>());
    }
    for (int box = 0; box < layer.length; box++) {
      add(LayerItem.of(diagram.boxes().get(box), diagram.direction()), layer[box] * stride);
    }
  }

  private int add(LayerItem item, int where) {
    items.add(item);
    layers.get(where).add(items.size() - 1);
    return items.size() - 1;
  }

  private List<Integer> chain(Bundle bundle, int from, int to) {
    List<Integer> chain = new ArrayList<>();
    chain.add(from);
    int middle = (layer[from] + layer[to] - 1) / 2 * stride + 1;
    for (int i = layer[from] * stride + 1; i < layer[to] * stride; i++) {
      boolean labelled = bundle.needsRoom() && i == middle;
      chain.add(add(labelled ? LayerItem.labels(bundle) : LayerItem.dummy(bundle), i));
    }
    chain.add(to);
    return chain;
  }

  private List<List<Integer>> ordered() {
    int[][] start =
        layers.stream()
            .map(items -> items.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    int[][] before = neighbours(1, 0);
    int[][] after = neighbours(0, 1);
    int sweeps = Math.clamp(WORK / Math.max(1, items.size()), FEWEST_SWEEPS, MOST_SWEEPS);
    List<List<Integer>> ordered = new ArrayList<>();
    for (int[] items : Ordering.of(start, before, after, sweeps)) {
      ordered.add(IntStream.of(items).boxed().toList());
    }
    return ordered;
  }

  /**
   * For each item with offset {@code here} in a step of a chain, the items with offset {@code
   * there}.
   */
  private int[][] neighbours(int here, int there) {
    int[] count = new int[items.size()];
    for (List<Integer> chain : chains) {
      for (int i = 1; i < chain.size(); i++) {
        count[chain.get(i - 1 + here)]++;
      }
    }
    int[][] neighbours = new int[items.size()][];
    for (int i = 0; i < count.length; i++) {
      neighbours[i] = new int[count[i]];
    }
    for (List<Integer> chain : chains) {
      for (int i = 1; i < chain.size(); i++) {
        int item = chain.get(i - 1 + here);
        neighbours[item][--count[item]] = chain.get(i - 1 + there);
      }
    }
    return neighbours;
  }
}
