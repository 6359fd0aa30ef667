package edgewise.language;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;

/** The whole numbers from one up to another, as an unmodifiable set that stores only its ends. */
final class Numbered extends AbstractSet<Integer> {
  private final int start;
  private final int end;
  private final boolean down;

  private Numbered(int start, int end, boolean down) {
    this.start = start;
    this.end = end;
    this.down = down;
  }

  /** From start up to end, without it. */
  static Set<Integer> up(int start, int end) {
    return new Numbered(start, end, false);
  }

  /** The same, the last first. */
  static Set<Integer> down(int start, int end) {
    return new Numbered(start, end, true);
  }

  @Override
  public boolean contains(Object object) {
    return object instanceof Integer number && start <= number && number < end;
  }

  @Override
  public Iterator<Integer> iterator() {
    return IntStream.range(start, end).map(i -> down ? start + end - 1 - i : i).iterator();
  }

  @Override
  public int size() {
    return end - start;
  }
}
