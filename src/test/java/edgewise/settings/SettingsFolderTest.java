package edgewise.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFolderTest {
  @TempDir Path outer;

  private Path inner() {
    return outer.resolve("deep/edgewise");
  }

  private static Settings some() {
    return Settings.defaults("zh-CN")
        .withLook("dark", "zh-CN", false, 2.5)
        .withWidths(222.5, 333)
        .withWindow(1000, 700, true)
        .withFirstHintSeen()
        .addRecent(Path.of("甲.edgewise"))
        .addRecent(Path.of("b c.edgewise"))
        .withLastFolder(Path.of("elsewhere"));
  }

  @Test
  void settingsAreReadAsTheyWereSaved() {
    SettingsFolder folder = SettingsFolder.at(inner());
    assertEquals(Settings.defaults(), folder.settings());
    assertFalse(Files.exists(inner()));
    assertTrue(folder.save(some()));
    assertEquals(some(), SettingsFolder.at(inner()).settings());
    assertArrayEquals(new String[] {"settings.json"}, inner().toFile().list());
    assertEquals(inner(), folder.path());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\u0000",
        "{\"speed\": \"fast\"}",
        "{\"speed\": NaN}",
        "{\"recent\": [1]}",
        "{\"recent\": {}}",
        "{\"theme\": null}",
        "{} {}"
      })
  void damagedSettingsGiveTheUsualOnesAndAreKeptAside(String text) throws IOException {
    Files.createDirectories(inner());
    Files.writeString(inner().resolve("settings.json"), text);
    SettingsFolder folder = SettingsFolder.at(inner());
    assertEquals(Settings.defaults(), folder.settings());
    assertEquals(text, Files.readString(inner().resolve("settings.json.damaged")));
    assertTrue(folder.save(some()));
    assertEquals(some(), folder.settings());
    assertEquals(text, Files.readString(inner().resolve("settings.json.damaged")));
  }

  @Test
  void keysOfOtherVersionsAreSkippedAndMissingOnesAreUsual() throws IOException {
    Files.createDirectories(inner());
    Files.writeString(
        inner().resolve("settings.json"),
        "{\"zoom\": [1, 2], \"speed\": 100, \"theme\": \"dark\"}");
    Settings usual = Settings.defaults();
    assertEquals(
        usual.withLook("dark", usual.language(), true, 1), SettingsFolder.at(inner()).settings());
  }

  @Test
  void aFolderThatCannotBeWrittenBreaksNothing() throws IOException {
    Path file = Files.writeString(outer.resolve("file"), "mine");
    for (Path place : new Path[] {file, file.resolve("below")}) {
      SettingsFolder folder = SettingsFolder.at(place);
      assertFalse(folder.save(some()));
      assertEquals(Settings.defaults(), folder.settings());
    }
    Files.createDirectories(inner().resolve("settings.json"));
    assertFalse(SettingsFolder.at(inner()).save(some()));
    assertEquals(Settings.defaults(), SettingsFolder.at(inner()).settings());
    assertEquals("mine", Files.readString(file));
  }

  private static Path ofUser(Map<String, String> properties, Map<String, String> environment) {
    return SettingsFolder.ofUser(properties::get, environment::get);
  }

  @Test
  void everySystemHasItsPlace() {
    Path home = outer.toAbsolutePath();
    Map<String, String> linux = Map.of("user.home", home.toString(), "os.name", "Linux");
    Map<String, String> mac = Map.of("user.home", home.toString(), "os.name", "Mac OS X");
    Map<String, String> windows = Map.of("user.home", home.toString(), "os.name", "Windows 11");
    String roaming = home.resolve("roaming").toString();
    assertEquals(home.resolve(".config/edgewise"), ofUser(linux, Map.of()));
    assertEquals(
        home.resolve("roaming/edgewise"), ofUser(linux, Map.of("XDG_CONFIG_HOME", roaming)));
    assertEquals(
        home.resolve(".config/edgewise"), ofUser(linux, Map.of("XDG_CONFIG_HOME", "not/absolute")));
    assertEquals(
        home.resolve("Library/Application Support/Edgewise"),
        ofUser(mac, Map.of("XDG_CONFIG_HOME", roaming)));
    assertEquals(home.resolve("roaming/Edgewise"), ofUser(windows, Map.of("APPDATA", roaming)));
    assertEquals(home.resolve("Edgewise"), ofUser(windows, Map.of()));
    assertEquals(
        home.resolve("own"),
        ofUser(
            Map.of("edgewise.settings", home.resolve("own").toString(), "os.name", "Linux"),
            Map.of("XDG_CONFIG_HOME", roaming)));
    assertEquals(
        home.resolve(".config/edgewise"),
        ofUser(
            Map.of("edgewise.settings", " ", "user.home", home.toString(), "os.name", "Linux"),
            Map.of()));
  }
}
