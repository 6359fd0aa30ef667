package edgewise.graph;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Predicate;

/**
 * An unmodifiable set over a list that holds nothing twice, in the list's order. It stores no
 * elements of its own; whether something is in it is asked of a test in place of a search.
 */
final class ListedSet<T> extends AbstractSet<T> {
  private final List<T> list;
  private final Predicate<Object> members;

  /**
   * @param list the elements, each once; unmodifiable
   * @param members whether something is among them, in O(1)
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
