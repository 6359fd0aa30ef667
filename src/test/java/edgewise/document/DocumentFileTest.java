package edgewise.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {
  private static final Path NOWHERE = Path.of("some.edgewise");

  @TempDir Path folder;

  @Provide
  Arbitrary<Document> documents() {
    return RandomDocuments.any();
  }

  @Property
  void everyDocumentIsReadAsItWasWritten(@ForAll("documents") Document document)
      throws DocumentException {
    assertEquals(document, DocumentFile.document(NOWHERE, DocumentJson.bytes(document)));
  }

  @Test
  void aFileIsReadAsItWasWritten() throws DocumentException, IOException {
    Path file = folder.resolve("有 空格." + DocumentFile.EXTENSION);
    DocumentFile.write(file, RandomDocuments.big(1));
    DocumentFile.write(file, RandomDocuments.small());
    assertEquals(RandomDocuments.small(), DocumentFile.read(file));
    assertTrue(
        Files.readString(file).startsWith("{\n  \"format\" : \"edgewise\",\n  \"version\" : 1,\n"));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void equalDocumentsMakeEqualFiles() {
    assertArrayEquals(
        DocumentJson.bytes(RandomDocuments.big(3)), DocumentJson.bytes(RandomDocuments.big(3)));
  }

  @Test
  void keysOfLaterProgramsAreSkipped() throws DocumentException {
    String text = new String(DocumentJson.bytes(RandomDocuments.small()), UTF_8);
    String later =
        text.replaceFirst("\\{", "{\"zoom\": [1, {\"a\": null}], \"\": {},")
            .replaceFirst("\"step\"", "\"colour\": {\"format\": 3}, \"step\"");
    assertFalse(later.equals(text));
    assertEquals(RandomDocuments.small(), DocumentFile.document(NOWHERE, later.getBytes(UTF_8)));
  }

  @Test
  void onlyTheProgramIsNeeded() throws DocumentException {
    String text = "\uFEFF{\"program\": \"y = x\", \"version\": 1, \"format\": \"edgewise\"}";
    Document document = DocumentFile.document(NOWHERE, text.getBytes(UTF_8));
    assertEquals("y = x", document.setup().text());
    assertEquals(0, document.step());
  }

  @Test
  void aTextCutAnywhereIsRefused() throws IOException {
    Path file = folder.resolve("cut.edgewise");
    byte[] whole = DocumentJson.bytes(RandomDocuments.small());
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertFalse(isRead(file), "cut after " + length);
    }
  }

  @Test
  void aTextWithAnyByteChangedIsReadOrRefused() throws IOException {
    Path file = folder.resolve("changed.edgewise");
    byte[] whole = DocumentJson.bytes(RandomDocuments.small());
    Random random = new Random(7);
    for (int at = 0; at < whole.length; at++) {
      for (int flip : new int[] {1, 2, 4, 16, 32, 128, 1 + random.nextInt(255)}) {
        byte[] changed = whole.clone();
        changed[at] ^= (byte) flip;
        Files.write(file, changed);
        isRead(file);
      }
    }
  }

  @Property(tries = 3000)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    isRead(bytes);
  }

  @Test
  void deepAndLongOnesAreRefused() {
    String head = "{\"format\": \"edgewise\", \"version\": 1, \"program\": \"\", \"x\": ";
    assertFalse(isRead((head + "[".repeat(1 << 20)).getBytes(UTF_8)));
    assertFalse(isRead((head + "1".repeat(1 << 20) + "}").getBytes(UTF_8)));
    assertTrue(isRead((head + "\"" + "1".repeat(30 << 20) + "\"}").getBytes(UTF_8)));
  }

  private static boolean isRead(Path file) {
    try {
      DocumentFile.read(file);
      return true;
    } catch (DocumentException e) {
      return told(e);
    }
  }

  private static boolean isRead(byte[] bytes) {
    try {
      DocumentFile.document(NOWHERE, bytes);
      return true;
    } catch (DocumentException e) {
      return told(e);
    }
  }

  private static boolean told(DocumentException e) {
    assertFalse(e.message(Locale.ENGLISH).isBlank());
    assertFalse(e.message(Locale.SIMPLIFIED_CHINESE).isBlank());
    return false;
  }
}
