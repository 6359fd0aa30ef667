package edgewise.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("lecture.edgewise");
  }

  private void fill(String text) throws IOException {
    Files.writeString(file(), text);
  }

  private DocumentException refused() {
    return assertThrows(DocumentException.class, () -> DocumentFile.read(file()));
  }

  @Test
  void whatIsWrittenReadsBackTheSame() throws DocumentException {
    for (int seed = 0; seed < 200; seed++) {
      Document document = Documents.random(seed);
      DocumentFile.write(file(), document);
      assertEquals(document, DocumentFile.read(file()));
    }
  }

  @Test
  void theFileBeginsByTellingWhatItIs() throws Exception {
    DocumentFile.write(file(), Documents.random(1));
    List<String> lines = Files.readAllLines(file());
    assertEquals("  \"format\" : \"edgewise\",", lines.get(1));
    assertEquals("  \"version\" : 1,", lines.get(2));
  }

  @Test
  void whatALaterVersionAddsIsSkipped() throws Exception {
    fill(
        """
        {"format":"edgewise","version":1,"future":{"deep":[1,{"x":2}]},"program":"a = 1"}
        """);
    assertEquals("a = 1", DocumentFile.read(file()).program());
  }

  @Test
  void aNewerVersionIsRefusedByItsNumber() throws IOException {
    fill("{\"format\":\"edgewise\",\"version\":7,\"program\":\"a\"}");
    assertEquals("newer", refused().key());
    assertTrue(refused().message(Locale.ENGLISH).contains("version 7"));
    assertTrue(refused().message(Locale.SIMPLIFIED_CHINESE).contains("版本 7"));
  }

  @Test
  void wrongValuesAreToldWithTheirPlace() throws IOException {
    for (String wrong :
        List.of(
            "\"step\": -1",
            "\"step\": 1e99",
            "\"step\": \"one\"",
            "\"strategy\": \"backwards\"",
            "\"constants\": 1",
            "\"places\": {\"a\": [1]}",
            "\"places\": {\"a\": [1, 1e999]}",
            "\"places\": []",
            "\"notes\": {\"first\": \"x\"}",
            "\"program\": null")) {
      fill("{\"format\": \"edgewise\", \"program\": \"a\",\n" + wrong + "}");
      DocumentException e = refused();
      assertEquals("wrong", e.key(), wrong);
      assertTrue(e.message(Locale.ENGLISH).contains("line 2"), e.message(Locale.ENGLISH));
    }
  }

  @Test
  void whatIsNoDocumentIsRefused() throws IOException {
    for (String text : List.of("[1, 2]", "{\"format\":\"other\",\"program\":\"a\"}", "{}")) {
      fill(text);
      assertEquals("notDocument", refused().key(), text);
    }
    fill("");
    assertEquals("notDocument", refused().key());
  }

  @Test
  void aTextThatBreaksOffAnywhereIsRefusedAndNothingElseHappens() throws Exception {
    DocumentFile.write(file(), Documents.random(3));
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length++) {
      byte[] part = new byte[length];
      System.arraycopy(whole, 0, part, 0, length);
      Files.write(file(), part);
      refused();
    }
  }

  @Test
  void spoiltBytesAreReadOrRefusedButNeverWorse() throws Exception {
    DocumentFile.write(file(), Documents.random(4));
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      byte[] spoilt = whole.clone();
      spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
      Files.write(file(), spoilt);
      try {
        DocumentFile.read(file());
      } catch (DocumentException e) {
        assertTrue(e.message(Locale.ENGLISH).length() > 20);
      }
    }
  }

  @Test
  void whatIsNotThereOrNoFileIsTold() throws IOException {
    assertEquals("missing", refused().key());
    Files.createDirectory(file());
    assertEquals("folder", refused().key());
  }

  @Test
  void aHugeFileIsNotEvenRead() throws IOException {
    try (var large = new java.io.RandomAccessFile(file().toFile(), "rw")) {
      large.setLength(DocumentFile.MOST_BYTES + 1);
    }
    assertEquals("huge", refused().key());
  }

  @Test
  void aReadOnlyFileStaysAsItWas() throws IOException {
    fill("{}");
    assumeFalse("root".equals(System.getProperty("user.name")), "root may write everything");
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
    DocumentException e =
        assertThrows(
            DocumentException.class, () -> DocumentFile.write(file(), Documents.random(1)));
    assertEquals("readOnly", e.key());
    assertEquals("{}", Files.readString(file()));
  }

  @Test
  void aFailedSaveLeavesNothingBehind() throws IOException {
    Path lost = folder.resolve("gone").resolve("x.edgewise");
    DocumentException e =
        assertThrows(DocumentException.class, () -> DocumentFile.write(lost, Documents.random(1)));
    assertEquals("noFolder", e.key());
    Files.createDirectory(file());
    assertThrows(DocumentException.class, () -> DocumentFile.write(file(), Documents.random(1)));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file()), files.toList());
    }
  }

  @Test
  void aLinkIsFollowed() throws Exception {
    Path real = folder.resolve("real.edgewise");
    DocumentFile.write(real, Documents.random(1));
    Path link = Files.createSymbolicLink(file(), real);
    DocumentFile.write(link, Documents.random(2));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(Documents.random(2), DocumentFile.read(real));
  }

  @Test
  void aProgramIsReadAsUtf8() throws Exception {
    Files.writeString(file(), "\uFEFF网络 = 1");
    assertEquals("网络 = 1", DocumentFile.readProgram(file()));
    Files.write(file(), new byte[] {(byte) 0xc3, 0x28});
    assertThrows(DocumentException.class, () -> DocumentFile.readProgram(file()));
  }

  @Test
  void bothLanguagesHaveEveryMessage() {
    ResourceBundle english = ResourceBundle.getBundle("edgewise.document.messages", Locale.ROOT);
    ResourceBundle chinese =
        ResourceBundle.getBundle("edgewise.document.messages", Locale.SIMPLIFIED_CHINESE);
    assertArrayEquals(
        english.keySet().stream().sorted().toArray(), chinese.keySet().stream().sorted().toArray());
  }
}
