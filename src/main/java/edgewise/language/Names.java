package edgewise.language;

import edgewise.graph.Elementary;
import edgewise.graph.Extremum;
import edgewise.graph.Mean;
import edgewise.graph.Operation;
import edgewise.graph.Pairwise;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The functions of the language, taken from the operations themselves, and the words no node may
 * have.
 */
final class Names {
  private static final TreeSet<String> FUNCTIONS = new TreeSet<>();

  static {
    for (Elementary function : Elementary.values()) {
      FUNCTIONS.add(function.symbol());
    }
    for (Pairwise function : Pairwise.values()) {
      FUNCTIONS.add(function.symbol());
    }
    for (Extremum function : Extremum.values()) {
      FUNCTIONS.add(function.symbol());
    }
    FUNCTIONS.add("mean");
    FUNCTIONS.add("sum");
    FUNCTIONS.add("prod");
  }

  private Names() {}

  static boolean isReserved(String name) {
    return name.equals("let") || name.equals("output") || FUNCTIONS.contains(name);
  }

  /** The operation of that name for so many arguments. Empty if there is no such function. */
  static Optional<Operation> function(String name, int arguments) {
    String plain = name.equals("σ") ? "sigmoid" : name;
    for (Pairwise function : Pairwise.values()) {
      if (function.symbol().equals(plain)) {
        return Optional.of(function);
      }
    }
    for (Extremum function : Extremum.values()) {
      if (function.symbol().equals(plain)) {
        return Optional.of(function);
      }
    }
    return switch (plain) {
      case "mean" -> Optional.of(new Mean());
      case "sum" -> Optional.of(Operation.Sum.of(arguments));
      case "prod" -> Optional.of(new Operation.Product());
      default -> Elementary.named(plain).map(f -> (Operation) f);
    };
  }

  /** How many arguments an operation takes; 0 for any number from one on. */
  static int arity(Operation operation) {
    return switch (operation) {
      case Elementary e -> 1;
      case Pairwise p -> 2;
      default -> 0;
    };
  }

  /** The known name nearest to a mistyped one, or the empty string if none is near. */
  static String nearest(String name, Collection<String> others) {
    String best = "";
    int least = Math.max(2, name.length() / 2) + 1;
    TreeSet<String> known = new TreeSet<>(FUNCTIONS);
    known.addAll(others);
    for (String candidate : known) {
      int distance = distance(name, candidate);
      if (distance < least && distance < Math.max(name.length(), candidate.length())) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** Damerau and Levenshtein's distance with adjacent swaps (optimal string alignment). */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
