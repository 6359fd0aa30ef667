package edgewise.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Assigns a layer to each box: by longest paths from the inputs; then, as long as it helps, each
 * box moves to that end of its feasible range at which its lines are shorter in sum. That is the
 * first half of what network simplex does (Gansner et al. 1993), in time linear in the lines for
 * each pass.
 */
final class Layering {
  private static final int MOST_PASSES = 24;

  private final int[] from;
  private final int[] to;
  private final List<List<Integer>> in = new ArrayList<>();
  private final List<List<Integer>> out = new ArrayList<>();
  private final int[] layer;

  private Layering(int boxes, int[] from, int[] to) {
    this.from = from;
    this.to = to;
    this.layer = new int[boxes];
    for (int i = 0; i < boxes; i++) {
      in.add(new ArrayList<>());
      out.add(new ArrayList<>());
    }
    for (int line = 0; line < from.length; line++) {
      out.get(from[line]).add(to[line]);
      in.get(to[line]).add(from[line]);
    }
  }

  /**
   * Layers of boxes by index, from 0, none empty.
   *
   * @param from the source of each line
   * @param to its target
   * @throws IllegalArgumentException if the lines contain a cycle
   */
  static int[] of(int boxes, int[] from, int[] to) {
    Layering layering = new Layering(boxes, from, to);
    int[] order = layering.topologicalOrder();
    for (int box : order) {
      layering.layer[box] = layering.earliest(box);
    }
    for (int pass = 0; pass < MOST_PASSES && layering.shorten(order); pass++) {
      // until nothing moves
    }
    return layering.withoutGaps();
  }

  /** The boxes in topological order. */
  private int[] topologicalOrder() {
    int n = layer.length;
    int[] waiting = new int[n];
    for (int line = 0; line < from.length; line++) {
      waiting[to[line]]++;
    }
    int[] order = new int[n];
    int end = 0;
    for (int i = 0; i < n; i++) {
      if (waiting[i] == 0) {
        order[end++] = i;
      }
    }
    for (int next = 0; next < end; next++) {
      for (int box : out.get(order[next])) {
        if (--waiting[box] == 0) {
          order[end++] = box;
        }
      }
    }
    if (end < n) {
      throw new IllegalArgumentException("the lines contain a cycle among " + (n - end) + " boxes");
    }
    return order;
  }

  private int earliest(int box) {
    int earliest = 0;
    for (int before : in.get(box)) {
      earliest = Math.max(earliest, layer[before] + 1);
    }
    return earliest;
  }

  private boolean shorten(int[] order) {
    boolean moved = false;
    for (int i = order.length - 1; i >= 0; i--) {
      int box = order[i];
      int more = out.get(box).size() - in.get(box).size();
      if (more == 0) {
        continue;
      }
      int best = more < 0 ? earliest(box) : latest(box);
      moved |= best != layer[box];
      layer[box] = best;
    }
    return moved;
  }

  private int latest(int box) {
    int latest = Integer.MAX_VALUE;
    for (int after : out.get(box)) {
      latest = Math.min(latest, layer[after] - 1);
    }
    return latest;
  }

  private int[] withoutGaps() {
    int[] used = Arrays.stream(layer).sorted().distinct().toArray();
    int[] dense = new int[layer.length];
    for (int i = 0; i < layer.length; i++) {
      dense[i] = Arrays.binarySearch(used, layer[i]);
    }
    return dense;
  }
}
