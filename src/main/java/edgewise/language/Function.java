package edgewise.language;

import edgewise.graph.Applicable;
import edgewise.graph.Elementary;
import edgewise.graph.Extremum;
import edgewise.graph.Mean;
import edgewise.graph.Operation;
import edgewise.graph.Pairwise;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A function that a program may call. All operations of the graph package can be called; the
 * language adds {@code sum}, {@code prod}, and σ as a second spelling of {@code sigmoid}.
 *
 * @param name as it is written
 * @param arguments how many it takes, or {@link #ANY}: one or more
 * @param operation makes the operation for a number of arguments
 */
public record Function(String name, int arguments, IntFunction<Operation> operation) {
  static final int ANY = -1;
  private static final Map<String, Function> KNOWN = new TreeMap<>();

  static {
    for (Elementary function : Elementary.values()) {
      add(function, 1, function);
    }
    for (Pairwise function : Pairwise.values()) {
      add(function, 2, function);
    }
    for (Extremum function : Extremum.values()) {
      add(function, ANY, function);
    }
    Mean mean = new Mean();
    add(mean, ANY, mean);
    add(new Function("sum", ANY, Operation.Sum::of));
    add(new Function("prod", ANY, n -> new Operation.Product()));
  }

  private static void add(Applicable spelling, int arguments, Operation operation) {
    add(new Function(spelling.symbol(), arguments, n -> operation));
  }

  private static void add(Function function) {
    KNOWN.put(function.name(), function);
  }

  /** The function of that name. */
  static Optional<Function> named(String name) {
    return Optional.ofNullable(KNOWN.get(name.equals("σ") ? "sigmoid" : name));
  }

  /**
   * Whether a name is reserved for a function and cannot name a node. σ is not reserved: it is a
   * function only before {@code (}.
   */
  public static boolean isReserved(String name) {
    return KNOWN.containsKey(name);
  }

  /** All function names, sorted. */
  static Collection<String> names() {
    return Collections.unmodifiableSet(KNOWN.keySet());
  }

  /** Whether it takes this number of arguments. */
  boolean takes(int count) {
    return arguments == ANY ? count > 0 : count == arguments;
  }
}
