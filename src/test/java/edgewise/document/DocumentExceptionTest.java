package edgewise.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edgewise.study.DerivativeOptions;
import edgewise.study.ProgramSetup;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told: what is wrong, where, and what to do, in both languages. */
public class DocumentExceptionTest {
  private static final Document DOCUMENT = RandomDocuments.small();

  @TempDir Path folder;

  /** That a task is refused in these words, whatever the country. */
  static void told(Executable task, String english, String chinese) {
    DocumentException e = assertThrows(DocumentException.class, task);
    assertEquals(english, e.message(Locale.ENGLISH));
    assertEquals(english, e.message(Locale.GERMANY));
    assertEquals(chinese, e.message(Locale.SIMPLIFIED_CHINESE));
    assertEquals(chinese, e.message(Locale.TRADITIONAL_CHINESE));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.edgewise"), text);
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
            new ProgramSetup(
                "x".repeat(DocumentFile.MOST_BYTES),
                DerivativeOptions.of(d.setup().mode(), d.setup().detail(), d.setup().order()),
                "",
                "",
                d.setup().direction(),
                new ProgramSetup.Shape(false, false, false),
                Map.of()),
            0,
            Map.of(),
            "",
            Optional.empty());
    told(
        () -> DocumentFile.write(file, huge),
        file
            + " would be larger than 64 MB, and could not be opened again. What it held is"
            + " untouched: shorten the program or the notes, or open a smaller network.",
        file + " 会大于 64 MB，以后就打不开了。原来的内容没有改动：请缩短程序或备注，或者打开小一些的网络。");
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
