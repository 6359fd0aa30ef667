package edgewise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessageTest {
  private static final String BUNDLE = "edgewise.training.training";
  private static final Locale MACHINE = Locale.getDefault();

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(MACHINE);
  }

  @Test
  void anyChineseIsToldInChineseAndEverybodyElseInEnglishWhateverTheMachineSpeaks() {
    Message message = Message.of(BUNDLE, "data.empty", "own.csv");
    for (Locale machine : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.FRENCH}) {
      Locale.setDefault(machine);
      for (Locale other : new Locale[] {Locale.ENGLISH, Locale.ROOT, Locale.GERMANY}) {
        assertEquals("own.csv has no rows.", message.in(other));
        assertFalse(Bundles.isChinese(other));
      }
      String chinese = message.in(Locale.SIMPLIFIED_CHINESE);
      assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
      assertEquals(chinese, message.in(Locale.CHINESE));
      assertEquals(chinese, message.in(Locale.TRADITIONAL_CHINESE));
    }
  }

  @Test
  void aMessageInsideAMessageIsToldInTheSameLanguage() {
    Message inner = Message.of(BUNDLE, "row.missing", "w");
    Message outer = Message.of(BUNDLE, "csv.allBad", "own.csv", 4, inner);
    assertEquals(
        "own.csv has no row that can be used; the first is line 4: “w” is missing.",
        outer.in(Locale.ENGLISH));
    String chinese = outer.in(Locale.SIMPLIFIED_CHINESE);
    assertTrue(chinese.contains(inner.in(Locale.SIMPLIFIED_CHINESE)), chinese);
  }

  @Test
  void aKeyThatNoBundleHasIsTheProgrammersFault() {
    Message message = Message.of(BUNDLE, "nothing");
    assertThrows(MissingResourceException.class, () -> message.in(Locale.ENGLISH));
  }
}
