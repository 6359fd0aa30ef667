package edgewise.document;

import static edgewise.document.DocumentExceptionTest.told;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong inside a file is told with its line and column; the file stays as it is. */
class DocumentReaderTest {
  private static final String HEAD =
      "{\"format\": \"edgewise\", \"version\": 1, \"program\": \"x\"";

  @TempDir Path folder;

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
    JsonException why = (JsonException) e.getCause();
    assertEquals(
        List.of(key, place, what), List.of(e.key(), why.line() + ":" + why.column(), why.detail()));
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
}
