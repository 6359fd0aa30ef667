package edgewise.training;

import java.util.ArrayList;
import java.util.List;

/**
 * The stored moments of a run: at first every {@code stride}-th step. When the storage is full,
 * every other moment is removed and the stride doubles, so that memory is bounded, moments are
 * evenly spaced, and each one is exact.
 */
final class Timeline {
  private static final long BYTES = 48L << 20;
  private static final int MOST = 1024;
  private static final int LEAST = 32;
  private final int capacity;
  private int stride;
  private final List<TrainingMoment> kept = new ArrayList<>();

  /** A timeline for moments with a number of parameters. */
  Timeline(int parameters, int stride) {
    long fits = BYTES / (8L * Math.max(1, parameters));
    this.capacity = Math.clamp(fits, LEAST, MOST);
    this.stride = stride;
  }

  /** Whether the moment after a step is to be stored. */
  boolean isKept(int step) {
    return step % stride == 0;
  }

  void add(TrainingMoment moment) {
    if (kept.size() == capacity) {
      stride *= 2;
      kept.removeIf(m -> !isKept(m.step()));
    }
    if (isKept(moment.step())) {
      kept.add(moment);
    }
  }

  /** Removes all moments after a step. */
  void removeAfter(int step) {
    kept.removeIf(m -> m.step() > step);
  }

  /** The stored moments in the order of the steps. */
  List<TrainingMoment> moments() {
    return List.copyOf(kept);
  }
}
