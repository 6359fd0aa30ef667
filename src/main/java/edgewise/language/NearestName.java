package edgewise.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Finds the known name nearest to a mistyped one by edit distance. */
final class NearestName {
  /** Names that other languages and books use for functions of this one. */
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("arcsin", "asin"),
          Map.entry("arccos", "acos"),
          Map.entry("arctan", "atan"),
          Map.entry("arctan2", "atan2"),
          Map.entry("tg", "tan"),
          Map.entry("sh", "sinh"),
          Map.entry("ch", "cosh"),
          Map.entry("th", "tanh"),
          Map.entry("log", "ln"),
          Map.entry("loge", "ln"),
          Map.entry("lg", "log10"),
          Map.entry("lb", "log2"),
          Map.entry("square", "sqr"),
          Map.entry("power", "pow"),
          Map.entry("logistic", "sigmoid"),
          Map.entry("fabs", "abs"),
          Map.entry("maximum", "max"),
          Map.entry("minimum", "min"),
          Map.entry("average", "mean"),
          Map.entry("avg", "mean"),
          Map.entry("product", "prod"));

  /** Names longer than this are not compared. */
  private static final int LONGEST = 64;

  private NearestName() {}

  /** The nearest candidate, or the empty string if none is near; of equally near ones the first. */
  static String to(String name, Collection<String> candidates) {
    String synonym = SYNONYMS.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    if (candidates.contains(synonym)) {
      return synonym;
    }
    String best = "";
    int least = 2 * mostChanges(name) + 2;
    for (String candidate : candidates) {
      int longer = Math.abs(candidate.length() - name.length());
      if (2 * longer >= least || candidate.equals(name)) {
        continue;
      }
      // Of equally near words one of the same length is likelier: tahn is tanh, not tan.
      int distance =
          2 * distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT))
              + Math.min(longer, 1);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /**
   * The greatest edit distance that still counts as a typing error: 0 for one letter, 1 for two to
   * five, then 2.
   */
  private static int mostChanges(String name) {
    int length = name.length();
    return length > LONGEST ? -1 : length <= 1 ? 0 : length <= 5 ? 1 : 2;
  }

  /**
   * The edit distance with swaps: the least number of insertions, deletions, changes and swaps of
   * neighbouring letters that turn one word into the other (F. J. Damerau, 1964; no letter changed
   * twice). O(product of the lengths).
   */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
