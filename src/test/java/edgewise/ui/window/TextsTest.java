package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d+[,}]");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edgewise.ui.kit.window",
        "edgewise.explain.steps",
        "edgewise.study.narration",
        "edgewise.document.messages",
        "edgewise.language.problems"
      })
  void bothLanguagesHaveTheSameKeysAndPlaces(String bundle) {
    ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ROOT);
    ResourceBundle chinese = ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE);
    assertTrue(chinese.keySet().size() > 10);
    for (String key : english.keySet()) {
      assertFalse(english.getString(key).isBlank(), key);
      assertEquals(places(english.getString(key)), places(chinese.getString(key)), key);
    }
    assertEquals(english.keySet(), chinese.keySet());
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }

  /** Words that reach the screen go through the bundles; only the program's name does not. */
  @Test
  void noWordsAreWrittenIntoTheWindow() throws IOException {
    Pattern words =
        Pattern.compile(
            "(?:setText|new Label|new Text|new Button|new MenuItem|new Tooltip|setPromptText"
                + "|setTitle|setAccessibleText|setHeaderText|\\.tell)\\(\\s*\"[^\"]*\\p{L}{2}");
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/edgewise/ui"))) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        Matcher matcher = words.matcher(Files.readString(source));
        while (matcher.find()) {
          assertTrue(
              matcher.group().matches("(?s).*\"(?:Ed|wi).*"), source + ": " + matcher.group());
        }
      }
    }
  }
}
