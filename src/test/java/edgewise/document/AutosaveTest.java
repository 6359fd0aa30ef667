package edgewise.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.settings.SettingsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
  private static final Document DOCUMENT = RandomDocuments.small();
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final long NOBODY = Integer.MAX_VALUE; // above every system's largest

  @TempDir Path folder;

  private Autosave autosave() {
    return Autosave.in(SettingsFolder.at(folder));
  }

  private Path left(String name, long pid, Instant started, Instant when, Document document)
      throws IOException {
    AutosaveOwner keeper =
        new AutosaveOwner(pid, started, when, Optional.of(folder.resolve("of-" + name)));
    return Files.write(
        folder.resolve("recovery-" + name + ".edgewise"),
        DocumentJson.bytes(document, Optional.of(keeper)));
  }

  private List<Document> recoverable() {
    return autosave().recoverable().stream().map(Autosave.Recovered::document).toList();
  }

  @Test
  void whatTheDeadLeftIsOfferedTheNewestFirst() throws IOException {
    left("a", NOBODY, NOON, NOON.plusSeconds(1), DOCUMENT.atStep(1));
    Path newest = left("b", NOBODY, NOON, NOON.plusSeconds(3), DOCUMENT.atStep(3));
    left("c", NOBODY, NOON, NOON.plusSeconds(2), DOCUMENT.atStep(2));
    assertEquals(
        List.of(DOCUMENT.atStep(3), DOCUMENT.atStep(2), DOCUMENT.atStep(1)), recoverable());
    Autosave.Recovered first = autosave().recoverable().getFirst();
    assertEquals(
        new Autosave.Recovered(
            DOCUMENT.atStep(3), Optional.of(folder.resolve("of-b")), NOON.plusSeconds(3), newest),
        first);
    first.discard();
    assertEquals(List.of(DOCUMENT.atStep(2), DOCUMENT.atStep(1)), recoverable());
  }

  @Test
  void whatALivingProcessKeepsIsNotOffered() throws IOException {
    AutosaveOwner self = AutosaveOwner.now(Optional.empty());
    left("living", self.pid(), self.started(), NOON, DOCUMENT);
    assertTrue(autosave().save(DOCUMENT, Optional.empty()));
    assertEquals(List.of(), recoverable());
  }

  @Test
  void aNumberUsedAgainIsAnotherProcess() throws IOException {
    AutosaveOwner self = AutosaveOwner.now(Optional.empty());
    left("before", self.pid(), self.started().minusSeconds(3600), NOON, DOCUMENT);
    assertEquals(List.of(DOCUMENT), recoverable());
  }

  @Test
  void aKilledProgramLeavesItsWork() throws Exception {
    Path origin = folder.resolve("work.edgewise");
    Process process = SavingForever.start(folder.toString(), origin.toString());
    assertEquals(1, process.getInputStream().readNBytes(1).length);
    assertEquals(List.of(), recoverable());
    process.destroyForcibly().waitFor();
    Autosave.Recovered left = autosave().recoverable().getFirst();
    assertEquals(Optional.of(origin), left.origin());
    assertTrue(
        List.of(SavingForever.document(0), SavingForever.document(1)).contains(left.document()));
  }

  @Test
  void damagedOnesAreRemovedAndNewerOnesStay() throws IOException {
    Path cut = folder.resolve("recovery-cut.edgewise");
    Files.writeString(cut, "{\"format\": \"edgewise\", \"version\"");
    Path nobodys = Files.write(folder.resolve("recovery-x.edgewise"), DocumentJson.bytes(DOCUMENT));
    Path newer = folder.resolve("recovery-newer.edgewise");
    Files.writeString(newer, "{\"format\": \"edgewise\", \"version\": 2}");
    Path foreign = Files.writeString(folder.resolve("mine.edgewise"), "");
    left("good", NOBODY, NOON, NOON, DOCUMENT);
    assertEquals(List.of(DOCUMENT), recoverable());
    assertFalse(Files.exists(cut));
    assertFalse(Files.exists(nobodys));
    assertTrue(Files.exists(newer));
    assertTrue(Files.exists(foreign));
  }

  @Test
  void aProperEndLeavesNothingToRecover() throws IOException {
    try (Autosave autosave = autosave()) {
      assertTrue(autosave.save(DOCUMENT, Optional.empty()));
      assertTrue(autosave.save(DOCUMENT.atStep(1), Optional.empty()));
      assertEquals(1, folder.toFile().list().length);
    }
    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void whatIsKeptIsADocumentLikeAnyOther() throws DocumentException {
    autosave().save(DOCUMENT, Optional.empty());
    assertEquals(DOCUMENT, DocumentFile.read(folder.toFile().listFiles()[0].toPath()));
  }

  @Test
  void theLastSessionIsShownAgain() throws IOException {
    assertEquals(Optional.empty(), autosave().lastSession());
    Path origin = folder.resolve("work.edgewise");
    assertTrue(autosave().saveSession(DOCUMENT, Optional.of(origin)));
    assertEquals(
        Optional.of(new Autosave.Session(DOCUMENT, Optional.of(origin))), autosave().lastSession());
    assertTrue(autosave().saveSession(DOCUMENT, Optional.empty()));
    assertEquals(
        Optional.of(new Autosave.Session(DOCUMENT, Optional.empty())), autosave().lastSession());
    assertEquals(List.of(), recoverable());
    Files.writeString(folder.resolve("last-session.edgewise"), "{");
    assertEquals(Optional.empty(), autosave().lastSession());
  }

  @Test
  void aFolderThatCannotBeWrittenBreaksNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Autosave autosave = Autosave.in(SettingsFolder.at(file.resolve("below")));
    assertFalse(autosave.save(DOCUMENT, Optional.empty()));
    assertFalse(autosave.saveSession(DOCUMENT, Optional.empty()));
    autosave.discard();
    autosave.close();
    assertEquals(List.of(), autosave.recoverable());
    assertEquals(Optional.empty(), autosave.lastSession());
  }
}
