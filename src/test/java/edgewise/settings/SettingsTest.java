package edgewise.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Path FOLDER = Path.of("folder").toAbsolutePath();

  @Test
  void theNewestFileIsFirstAndNoneIsThereTwice() {
    Settings settings =
        Settings.defaults("en")
            .addRecent(FOLDER.resolve("a"))
            .addRecent(FOLDER.resolve("b"))
            .addRecent(FOLDER.resolve("x/../a"));
    assertEquals(List.of(FOLDER.resolve("a"), FOLDER.resolve("b")), settings.recent());
    assertEquals(Optional.of(FOLDER), settings.lastFolder());
  }

  @Test
  void tenFilesAreRemembered() {
    Settings settings = Settings.defaults("en");
    for (int i = 0; i < 15; i++) {
      settings = settings.addRecent(FOLDER.resolve("f" + i));
    }
    assertEquals(
        IntStream.range(5, 15).mapToObj(i -> FOLDER.resolve("f" + (19 - i))).toList(),
        settings.recent());
  }

  @Test
  void numbersOutOfRangeBecomeTheUsualOnes() {
    Settings usual = Settings.defaults("en");
    Settings odd =
        usual
            .withLook("light", "en", true, Double.NaN)
            .withWidths(-1, Double.POSITIVE_INFINITY)
            .withWindow(0, 1e9, false);
    assertEquals(usual, odd);
  }

  @Test
  void aWindowThatFillsTheScreenLeavesTheSize() {
    Settings settings = Settings.defaults("en").withWindow(800, 600, false);
    assertEquals(800, settings.withWindow(1920, 1080, true).windowWidth());
  }
}
