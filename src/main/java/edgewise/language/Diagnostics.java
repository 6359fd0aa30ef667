package edgewise.language;

import java.util.Collection;
import java.util.Collections;
import java.util.TreeMap;

/**
 * The first diagnostics of a text by position, at most {@value #MOST}. At one position only the
 * first diagnostic is kept, since later ones follow from it.
 */
public final class Diagnostics {
  static final int MOST = 20;
  private final TreeMap<Integer, Diagnostic> byPlace = new TreeMap<>();

  /** Adds a diagnostic unless its position has one; drops the last one beyond the limit. */
  void add(Diagnostic diagnostic) {
    byPlace.putIfAbsent(diagnostic.start(), diagnostic);
    if (byPlace.size() > MOST) {
      byPlace.pollLastEntry();
    }
  }

  /** Whether there are no errors. */
  boolean isEmpty() {
    return byPlace.isEmpty();
  }

  /** All diagnostics in the order of the text. */
  Collection<Diagnostic> all() {
    return Collections.unmodifiableCollection(byPlace.values());
  }
}
