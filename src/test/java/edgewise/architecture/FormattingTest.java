package edgewise.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source is formatted by google-java-format, so that style is never discussed. Run {@code mvn
 * test -Dtest=FormattingTest -Dedgewise.update=true} to format them.
 */
class FormattingTest {
  @Test
  void everySourceIsFormatted() throws IOException, FormatterException {
    boolean update = Boolean.getBoolean("edgewise.update");
    List<Path> unformatted = new ArrayList<>();
    for (Path source : sources()) {
      String before = Files.readString(source);
      String after = formatted(before);
      if (!after.equals(before)) {
        if (update) {
          Files.writeString(source, after);
        } else {
          unformatted.add(source);
        }
      }
    }
    assertEquals(
        List.of(),
        unformatted,
        "format them with: mvn test -Dtest=FormattingTest -Dedgewise.update=true");
  }

  private static String formatted(String source) throws FormatterException {
    String style = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(style));
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String root : List.of("src/main/java", "src/test/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }
}
