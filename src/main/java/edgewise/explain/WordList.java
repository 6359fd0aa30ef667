package edgewise.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins words to a list with the language's commas and conjunction; more than five are shortened in
 * the middle.
 */
final class WordList {
  private static final int MOST = 5;

  private WordList() {}

  /**
   * The words joined.
   *
   * @param conjunction {@code and} or {@code or}
   */
  static String join(String conjunction, List<? extends LocalizedWord> words, Wording wording) {
    List<String> parts = new ArrayList<>();
    for (LocalizedWord word : shortened(words)) {
      parts.add(word.in(wording));
    }
    String row = parts.getFirst();
    for (int i = 1; i < parts.size(); i++) {
      String key = i == parts.size() - 1 ? "list." + conjunction : "list.comma";
      row = wording.get(key).replace("{last}", parts.get(i)).replace("{first}", row);
    }
    return row;
  }

  private static List<LocalizedWord> shortened(List<? extends LocalizedWord> words) {
    if (words.size() <= MOST) {
      return List.copyOf(words);
    }
    return List.of(words.get(0), words.get(1), LocalizedWord.of("…"), words.getLast());
  }
}
