package edgewise.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Names for nodes that have none: v1, v2, …, leaving out those that are taken. */
public final class FreshNames {
  private final Set<String> taken;
  private int last;

  /** Names other than these. */
  public FreshNames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** The next name; never the same twice. */
  public String next() {
    String name;
    do {
      last++;
      name = "v" + last;
    } while (taken.contains(name));
    return name;
  }
}
