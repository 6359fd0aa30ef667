package edgewise.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFolderTest {
  @TempDir Path temporary;

  private SettingsFolder folder() {
    return SettingsFolder.at(temporary.resolve("deep/edgewise"));
  }

  @Test
  void settingsComeBackAsTheyWereSaved() {
    Settings settings =
        Settings.defaults("zh-CN")
            .withLook("dark", "en", false, 2)
            .withWidths(300, 400)
            .withWindow(1000, 700, true)
            .withFirstHintSeen()
            .addRecent(Path.of("/lectures/one.edgewise"))
            .addRecent(Path.of("/lectures/二.edgewise"));
    assertTrue(folder().save(settings));
    assertEquals(settings, folder().settings());
    assertEquals(Path.of("/lectures/二.edgewise"), folder().settings().recent().getFirst());
  }

  @Test
  void theNewestTenFilesAreRememberedEachOnce() {
    Settings settings = Settings.defaults("en");
    for (int i = 0; i < 30; i++) {
      settings = settings.addRecent(Path.of("file" + i % 12));
    }
    assertEquals(10, settings.recent().size());
    assertEquals(10, settings.recent().stream().distinct().count());
    assertEquals(Path.of("file5"), settings.recent().getFirst());
  }

  @Test
  void damagedSettingsArePutAsideAndTheUsualOnesTaken() throws Exception {
    folder().save(Settings.defaults("en"));
    Path file = folder().path().resolve("settings.json");
    for (String damaged : List.of("", "{", "[]", "{\"speed\": \"fast\"}", "\u0000\u0001")) {
      Files.writeString(file, damaged);
      assertEquals("light", folder().settings().theme(), damaged);
      assertTrue(Files.exists(folder().path().resolve("settings.json.damaged")), damaged);
    }
  }

  @Test
  void numbersOutOfReasonAreReplaced() throws Exception {
    folder().save(Settings.defaults("en"));
    Files.writeString(
        folder().path().resolve("settings.json"),
        "{\"speed\": 1e9, \"leftWidth\": -5, \"windowWidth\": 3}");
    assertEquals(1, folder().settings().speed());
    assertEquals(200, folder().settings().leftWidth());
    assertEquals(1366, folder().settings().windowWidth());
  }

  @Test
  void aFolderThatCannotBeWrittenCostsNothing() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "");
    SettingsFolder impossible = SettingsFolder.at(file.resolve("edgewise"));
    assertFalse(impossible.save(Settings.defaults("en")));
    assertEquals("light", impossible.settings().theme());
    assertTrue(Autosave.in(impossible).recoverable().isEmpty());
  }

  @Test
  void theFolderIsNotMadeBeforeSomethingIsKept() {
    folder().settings();
    assertFalse(Files.exists(folder().path()));
  }

  @Test
  void ofARunningProgramNothingIsToBeRecovered() {
    Autosave own = Autosave.in(folder());
    own.save(Documents.random(1), Optional.empty());
    assertTrue(own.recoverable().isEmpty());
  }

  @Test
  void whatACrashLeftIsFoundOnceAndForgottenWhenDiscarded() throws Exception {
    Autosave own = Autosave.in(folder());
    Path origin = Path.of("/lectures/one.edgewise");
    own.save(Documents.random(1), Optional.of(origin));
    Path kept;
    try (var files = Files.list(folder().path())) {
      kept = files.filter(f -> f.toString().endsWith(".edgewise")).findFirst().orElseThrow();
    }
    String crashed = "recovery-999999999-5";
    Files.copy(kept, kept.resolveSibling(crashed + ".edgewise"));
    Files.writeString(kept.resolveSibling(crashed + ".origin"), origin.toString());
    Files.writeString(kept.resolveSibling("recovery-999999998-5.edgewise"), "{damaged");
    List<Autosave.Recovered> found = own.recoverable();
    assertEquals(1, found.size());
    assertEquals(Documents.random(1), found.getFirst().document());
    assertEquals(Optional.of(origin), found.getFirst().origin());
    found.getFirst().discard();
    assertTrue(own.recoverable().isEmpty());
    own.discard();
    try (var files = Files.list(folder().path())) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void whatWasOpenComesBack() throws Exception {
    Autosave own = Autosave.in(folder());
    assertTrue(own.last().isEmpty());
    own.remember(Documents.random(2), Optional.empty());
    assertEquals(Documents.random(2), own.last().orElseThrow().document());
    Files.writeString(folder().path().resolve("last-session.edgewise"), "{");
    assertTrue(own.last().isEmpty());
  }
}
