package edgewise.graph;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Predicate;

/**
 * An unmodifiable set view of a list without duplicates, in the list's order. Membership is decided
 * by a predicate instead of a search.
 */
final class ListedSet<T> extends AbstractSet<T> {
  private final List<T> list;
  private final Predicate<Object> members;

  /**
   * @param list the elements, each once; unmodifiable
   * @param members whether an object is an element, in O(1)
   */
  ListedSet(List<T> list, Predicate<Object> members) {
    this.list = list;
    this.members = members;
  }

  @Override
  public boolean contains(Object object) {
    return members.test(object);
  }

  @Override
  public Iterator<T> iterator() {
    return list.iterator();
  }

  @Override
  public Spliterator<T> spliterator() {
    return list.spliterator();
  }

  @Override
  public int size() {
    return list.size();
  }
}
