package edgewise.training;

import java.util.ArrayList;
import java.util.List;

/**
 * The moments of a run that are kept. At first every {@code stride}-th step is; when there is no
 * more room every other moment is let go and the stride doubles, so that memory is bounded however
 * long a run is, moments lie evenly, and each that is kept is exact.
 */
final class Timeline {
  private static final long BYTES = 48L << 20;
  private static final int MOST = 1024;
  private static final int LEAST = 32;
  private final int capacity;
  private int stride;
  private final List<TrainingMoment> kept = new ArrayList<>();

  /** Room for moments of so many parameters. */
  Timeline(int parameters, int stride) {
    long fits = BYTES / (8L * Math.max(1, parameters));
    this.capacity = Math.clamp(fits, LEAST, MOST);
    this.stride = stride;
  }

  /** Whether the moment after that step is to be kept. */
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

  /** Lets everything go that came after a step. */
  void removeAfter(int step) {
    kept.removeIf(m -> m.step() > step);
  }

  /** What is kept now, in the order of the steps. */
  List<TrainingMoment> moments() {
    return List.copyOf(kept);
  }
}
