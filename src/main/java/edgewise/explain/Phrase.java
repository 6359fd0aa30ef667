package edgewise.explain;

import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the resource bundles with words for its placeholders. A placeholder, called gap, is a
 * name in braces, {@code {count}}, so that translations may reorder them; {@code {Count}} is the
 * same with a capital.
 */
final class Phrase implements LocalizedWord {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

  private final String key;
  private final Map<String, LocalizedWord> words = new LinkedHashMap<>();

  private Phrase(String key) {
    this.key = key;
  }

  /** The text of a key, with no placeholder filled yet. */
  static Phrase of(String key) {
    return new Phrase(key);
  }

  /** Fills a placeholder with a word. */
  Phrase with(String gap, LocalizedWord word) {
    words.put(gap, word);
    return this;
  }

  /** Fills a placeholder with a node's name. */
  Phrase with(String gap, Node node) {
    return with(gap, LocalizedWord.name(node));
  }

  /** Fills a placeholder with a number. */
  Phrase with(String gap, double value) {
    return with(gap, LocalizedWord.number(value));
  }

  /** Fills a placeholder with a count, small ones as words. */
  Phrase with(String gap, BigInteger count) {
    return with(gap, CountWords.word(count));
  }

  /** Fills a placeholder with a count, small ones as words. */
  Phrase count(String gap, long count) {
    return with(gap, BigInteger.valueOf(count));
  }

  /**
   * The text with its placeholders filled.
   *
   * @throws IllegalStateException if a gap has no word, which only a programmer can cause
   */
  @Override
  public String in(Wording wording) {
    Matcher gap = GAP.matcher(wording.get(key));
    StringBuilder out = new StringBuilder();
    while (gap.find()) {
      gap.appendReplacement(out, Matcher.quoteReplacement(filling(gap.group(1), wording)));
    }
    return gap.appendTail(out).toString();
  }

  private String filling(String gap, Wording wording) {
    String small = gap.substring(0, 1).toLowerCase(Locale.ROOT) + gap.substring(1);
    LocalizedWord word = words.get(small);
    if (word == null) {
      throw new IllegalStateException("nothing for " + gap + " in " + key);
    }
    String text = word.in(wording);
    return gap.equals(small)
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
