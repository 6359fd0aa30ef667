package edgewise.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final byte[] BEFORE = "before".getBytes(UTF_8);
  private static final byte[] AFTER = "after, and longer".getBytes(UTF_8);

  @TempDir Path folder;

  private List<String> names() {
    String[] names = folder.toFile().list();
    Arrays.sort(names);
    return List.of(names);
  }

  private boolean hasPermissions() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  @Test
  void aFileIsMadeAndReplaced() throws IOException {
    Path file = folder.resolve("f");
    AtomicFile.write(file, BEFORE);
    assertArrayEquals(BEFORE, Files.readAllBytes(file));
    AtomicFile.write(file, AFTER);
    assertArrayEquals(AFTER, Files.readAllBytes(file));
    AtomicFile.write(file, new byte[0]);
    assertEquals(0, Files.size(file));
    assertEquals(List.of("f"), names());
  }

  @Test
  void theLongestNameIsWritten() throws IOException {
    Path file = folder.resolve("n".repeat(255));
    AtomicFile.write(file, AFTER);
    assertArrayEquals(AFTER, Files.readAllBytes(file));
  }

  @Test
  void permissionsStayAndNewFilesHaveTheUsualOnes() throws IOException {
    assumeTrue(hasPermissions());
    Path usual = Files.createFile(folder.resolve("usual"));
    Path made = folder.resolve("made");
    AtomicFile.write(made, AFTER);
    assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(made));
    for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x--x")) {
      Files.setPosixFilePermissions(made, PosixFilePermissions.fromString(permissions));
      AtomicFile.write(made, AFTER);
      assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
    }
  }

  @Test
  void linksAreFollowed() throws IOException {
    assumeTrue(hasPermissions());
    Path file = Files.write(folder.resolve("file"), BEFORE);
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("file"));
    Path further = Files.createSymbolicLink(folder.resolve("further"), link);
    AtomicFile.write(further, AFTER);
    assertArrayEquals(AFTER, Files.readAllBytes(file));
    assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(further));
    Path other = Files.createDirectory(folder.resolve("other"));
    Path ahead = Files.createSymbolicLink(folder.resolve("ahead"), Path.of("other/new"));
    AtomicFile.write(ahead, AFTER);
    assertTrue(Files.isSymbolicLink(ahead));
    assertArrayEquals(AFTER, Files.readAllBytes(other.resolve("new")));
    Path round = Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));
    assertThrows(FileSystemException.class, () -> AtomicFile.write(round, AFTER));
  }

  @Test
  void whatCannotBeWrittenStaysAndNothingIsLeft() throws IOException {
    Path file = Files.write(folder.resolve("file"), BEFORE);
    assertTrue(file.toFile().setReadOnly());
    assertThrows(AccessDeniedException.class, () -> AtomicFile.write(file, AFTER));
    assertThrows(
        NoSuchFileException.class, () -> AtomicFile.write(folder.resolve("none/file"), AFTER));
    assertThrows(FileSystemException.class, () -> AtomicFile.write(file.resolve("below"), AFTER));
    assertThrows(FileSystemException.class, () -> AtomicFile.write(folder, AFTER));
    assertThrows(
        FileSystemException.class, () -> AtomicFile.write(folder.resolve("n".repeat(256)), AFTER));
    assertArrayEquals(BEFORE, Files.readAllBytes(file));
    assertEquals(List.of("file"), names());
  }

  @Test
  void whatTheKilledLeftIsRemovedAndNothingElse() throws IOException {
    long living = ProcessHandle.current().parent().orElseThrow().pid();
    Files.createFile(folder.resolve(".edgewise-" + Integer.MAX_VALUE + "-ab12.tmp"));
    Files.createFile(folder.resolve(".edgewise-" + ProcessHandle.current().pid() + "-ab12.tmp"));
    List<String> others =
        List.of(".edgewise-" + living + "-ab12.tmp", ".edgewise-mine-1.tmp", "a.tmp");
    for (String other : others) {
      Files.createFile(folder.resolve(other));
    }
    assertThrows(IOException.class, () -> AtomicFile.write(folder, AFTER));
    AtomicFile.write(folder.resolve("f"), AFTER);
    List<String> expected = new ArrayList<>(others);
    expected.add("f");
    expected.sort(null);
    assertEquals(expected, names());
  }

  @Test
  void threadsThatWriteTheSameFileDoNotDisturbEachOther() throws Exception {
    Path file = folder.resolve("f");
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      byte[] bytes = new byte[10_000];
      Arrays.fill(bytes, (byte) i);
      tasks.add(() -> writesOften(file, bytes));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
      for (Future<Boolean> done : threads.invokeAll(tasks)) {
        assertTrue(done.get());
      }
    }
    byte[] last = Files.readAllBytes(file);
    byte[] one = new byte[10_000];
    Arrays.fill(one, last[0]);
    assertArrayEquals(one, last);
    assertEquals(List.of("f"), names());
    assertFalse(Files.isSymbolicLink(file));
  }

  private static boolean writesOften(Path file, byte[] bytes) throws IOException {
    for (int i = 0; i < 20; i++) {
      AtomicFile.write(file, bytes);
    }
    return true;
  }
}
