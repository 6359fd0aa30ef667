package edgewise.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d+[,}]");

  @ParameterizedTest
  @ValueSource(strings = {"edgewise.ui.window", "edgewise.explain.steps"})
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
}
