package edgewise.language;

import java.util.Collection;
import java.util.Collections;
import java.util.TreeMap;

/**
 * The first things wrong in a text, by place: as many as a person reads at once. At one place only
 * the first that was found is kept; what follows from it helps nobody.
 */
public final class Findings {
  static final int MOST = 20;
  private final TreeMap<Integer, Finding> byPlace = new TreeMap<>();

  void add(Finding finding) {
    byPlace.putIfAbsent(finding.start(), finding);
    if (byPlace.size() > MOST) {
      byPlace.pollLastEntry();
    }
  }

  boolean isEmpty() {
    return byPlace.isEmpty();
  }

  /** In the order of the text. */
  Collection<Finding> all() {
    return Collections.unmodifiableCollection(byPlace.values());
  }
}
