package edgewise.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person is told: what is wrong, where, and what to do, in both languages. */
class DocumentExceptionTest {
  private static final String HEAD =
      "{\"format\": \"edgewise\", \"version\": 1, \"program\": \"x\"";
  private static final Document DOCUMENT = RandomDocuments.small();

  @TempDir Path folder;

  private static DocumentException told(Executable task, String english, String chinese) {
    DocumentException e = assertThrows(DocumentException.class, task);
    assertEquals(english, e.message(Locale.ENGLISH));
    assertEquals(english, e.message(Locale.GERMANY));
    assertEquals(chinese, e.message(Locale.SIMPLIFIED_CHINESE));
    assertEquals(chinese, e.message(Locale.TRADITIONAL_CHINESE));
    return e;
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.edgewise"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "                                         | empty       | 1:1  |",
        "hello                                    | notDocument | 1:1  |",
        "[1]                                      | notDocument | 1:2  |",
        "{\"format\": \"other\", \"version\": 9} | notDocument | 1:1  |",
        "{\"format\": \"edgewise\"}               | wrong       | 1:1  | version",
        "{\"format\": \"edgewise\", \"version\": 1} | wrong     | 1:1  | program",
        "{\"format\": \"edgewise\", \"version\": 0} | wrong     | 1:35 | version",
        "{\"format\": \"edgewise\", \"version\": 2} | newer     | 1:35 | 2",
        "{\"version\": 1e9, \"format\": \"edgewise\"} | wrong   | 1:13 | version",
      })
  void whatIsNoDocumentIsSaid(String text, String key, String place, String what)
      throws IOException {
    refused(text == null ? "" : text, key, place, what == null ? "" : what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"step\": 1.5                  | wrong   | 2:9  | step",
        "\"step\": -1                   | wrong   | 2:9  | step",
        "\"step\": 9999999999           | wrong   | 2:9  | step",
        "\"step\": \"1\"                | wrong   | 2:9  | step",
        "\"target\": null               | wrong   | 2:11 | target",
        "\"strategy\": \"sideways\"     | wrong   | 2:13 | strategy",
        "\"direction\": \"down\"        | wrong   | 2:14 | direction",
        "\"order\": \"random\"          | wrong   | 2:10 | order",
        "\"order\": [\"a\", 1]          | wrong   | 2:16 | order",
        "\"constants\": 1               | wrong   | 2:14 | constants",
        "\"places\": []                 | wrong   | 2:11 | places",
        "\"places\": {\"甲乙\": [1e999, 0]} | wrong   | 2:19 | places",
        "\"places\": {\"x\": [1, 2, 3]} | wrong   | 2:24 | places",
        "\"places\": {\"x\": [1]}       | wrong   | 2:19 | places",
        "\"places\": {\"x\": [NaN, 0]}  | damaged | 2:21 |",
        "\"notes\": {\"one\": \"\"}     | wrong   | 2:18 | notes",
        "\"notes\": {\"-1\": \"\"}      | wrong   | 2:17 | notes",
        "\"notes\": {\"1\": 1}          | wrong   | 2:16 | notes",
        "\"step\": 1, \"step\": 2       | damaged | 2:18 |",
      })
  void whatIsWrongInsideIsSaidWithItsPlace(String part, String key, String place, String what)
      throws IOException {
    refused(HEAD + ",\n" + part + "}", key, place, what == null ? "" : what);
  }

  private void refused(String text, String key, String place, String what) throws IOException {
    Path file = file(text);
    DocumentException e = assertThrows(DocumentException.class, () -> DocumentFile.read(file));
    Refused why = (Refused) e.getCause();
    assertEquals(
        List.of(key, place, what), List.of(e.key(), why.line() + ":" + why.column(), why.what()));
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      assertTrue(e.message(locale).contains(file.toString()));
      assertTrue(e.message(locale).contains(what));
    }
    assertEquals(text, Files.readString(file));
  }

  @Test
  void aNewerVersionIsToldToUpdate() throws IOException {
    Path file = file("{\"format\": \"edgewise\",\n\"version\": 12, \"program\": {\"kind\": 3}}");
    told(
        () -> DocumentFile.read(file),
        file
            + " was saved by a newer Edgewise: it is of version 12, and this program reads up to"
            + " version 1 (line 2, column 12). Update Edgewise to open it. The file was left as it"
            + " is.",
        file
            + " 是由更新版本的 Edgewise 保存的：它的版本是 12，本程序最高读到版本 1（第 2 行第 12 列）。"
            + "请更新 Edgewise 后再打开。文件没有被改动。");
  }

  @Test
  void bytesThatAreNoTextAreToldWithTheirPlace() throws IOException {
    byte[] bytes = (HEAD + ",\n\"target\": \"甲?\"}").getBytes(UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;
    Path file = Files.write(folder.resolve("a.edgewise"), bytes);
    told(
        () -> DocumentFile.readProgram(file),
        file
            + " is not a text in UTF-8 (line 2, column 13). Save it as UTF-8 in a text editor, or"
            + " open another file.",
        file + " 不是 UTF-8 文本（第 2 行第 13 列）。请在文本编辑器里存为 UTF-8，或者打开别的文件。");
    assertEquals(
        "damaged", assertThrows(DocumentException.class, () -> DocumentFile.read(file)).key());
  }

  @Test
  void whatIsNotThereOrNoFileIsTold() {
    Path missing = folder.resolve("none.edgewise");
    told(
        () -> DocumentFile.read(missing),
        "There is no file "
            + missing
            + ". It may have been moved or renamed: open it from where it is now.",
        "没有文件 " + missing + "。它可能被移动或改名了：请从现在的位置打开。");
    told(
        () -> DocumentFile.read(folder),
        folder + " is a folder, not a document. Open a file in it.",
        folder + " 是文件夹，不是文档。请打开其中的文件。");
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    Path file = folder.resolve("huge.edgewise");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(DocumentFile.MOST_BYTES + 1L);
    }
    told(
        () -> DocumentFile.read(file),
        file + " is larger than 64 MB; no document is. Open another file.",
        file + " 大于 64 MB，文档不会这么大。请打开别的文件。");
  }

  @Test
  void aHugeDocumentIsNotWritten() throws IOException {
    Path file = file("before");
    Document d = DOCUMENT;
    Document huge =
        new Document(
            "x".repeat(DocumentFile.MOST_BYTES),
            d.mode(),
            d.detail(),
            "",
            "",
            d.order(),
            d.direction(),
            false,
            false,
            false,
            0,
            Map.of(),
            Map.of());
    told(
        () -> DocumentFile.write(file, huge),
        file
            + " would be larger than 64 MB, and could not be opened again. What it held is"
            + " untouched: shorten the program or the notes.",
        file + " 会大于 64 MB，以后就打不开了。原来的内容没有改动：请缩短程序或备注。");
    assertEquals("before", Files.readString(file));
  }

  @Test
  void aFileThatMayNotBeReadIsTold() throws IOException {
    Path file = file("secret");
    assumeTrue(
        file.toFile().setReadable(false) && !Files.isReadable(file), "root reads everything");
    told(
        () -> DocumentFile.read(file),
        file + " may not be read. Ask its owner for permission, or open a copy.",
        "没有读取 " + file + " 的权限。请向文件的所有者要权限，或者打开一个副本。");
  }

  @Test
  void whatTheSystemCannotReadIsToldInItsWords() {
    Path memory = Path.of("/proc/self/mem"); // its first page is nobody's
    assumeTrue(Files.isReadable(memory));
    DocumentException e = assertThrows(DocumentException.class, () -> DocumentFile.read(memory));
    assertEquals("unreadable", e.key());
    assertTrue(e.message(Locale.ENGLISH).startsWith("/proc/self/mem cannot be read: "));
    assertTrue(e.message(Locale.CHINESE).startsWith("读不了 /proc/self/mem："));
  }

  @Test
  void devicesAreNoDocuments() {
    Path zeros = Path.of("/dev/zero");
    assumeTrue(Files.exists(zeros));
    told(
        () -> DocumentFile.read(zeros),
        "/dev/zero is a device, not a document. Open a file.",
        "/dev/zero 是设备，不是文档。请打开一个文件。");
  }

  @Test
  void aReadOnlyFileIsNotReplaced() throws IOException {
    Path file = file("before");
    assertTrue(file.toFile().setReadOnly());
    told(
        () -> DocumentFile.write(file, DOCUMENT),
        file
            + " may not be written. What it held is untouched: save under another name or in"
            + " another folder.",
        "没有写入 " + file + " 的权限。原来的内容没有改动：请换个名字或换个文件夹保存。");
    assertEquals("before", Files.readString(file));
    assertArrayEquals(new String[] {"a.edgewise"}, folder.toFile().list());
  }

  @Test
  void placesWhereNothingCanBeWrittenAreTold() throws IOException {
    Path missing = folder.resolve("none");
    told(
        () -> DocumentFile.write(missing.resolve("a.edgewise"), DOCUMENT),
        "There is no folder " + missing + ". Save in another one.",
        "没有文件夹 " + missing + "。请保存到别的文件夹。");
    told(
        () -> DocumentFile.write(folder, DOCUMENT),
        folder + " is a folder. Save under another name.",
        folder + " 是文件夹。请换个名字保存。");
    Path below = file("").resolve("b.edgewise");
    DocumentException e =
        assertThrows(DocumentException.class, () -> DocumentFile.write(below, DOCUMENT));
    assertTrue(e.message(Locale.ENGLISH).startsWith(below + " cannot be written: "));
    assertTrue(e.message(Locale.CHINESE).startsWith("写不了 " + below + "："));
  }

  @Test
  void bothLanguagesHaveTheSameMessages() {
    String bundle = "edgewise.document.messages";
    ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ROOT);
    ResourceBundle chinese = ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE);
    assertEquals(english.keySet(), chinese.keySet());
    for (String key : english.keySet()) {
      assertFalse(english.getString(key).equals(chinese.getString(key)), key);
      assertEquals(places(english.getString(key)), places(chinese.getString(key)), key);
      DocumentException e = new DocumentException(key, null, "file", 1, 2, "what", 3);
      assertFalse(e.message(Locale.ENGLISH).contains("{"), key);
      assertFalse(e.message(Locale.SIMPLIFIED_CHINESE).contains("{"), key);
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d+}").matcher(text);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }
}
