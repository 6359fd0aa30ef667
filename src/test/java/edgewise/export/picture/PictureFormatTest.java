package edgewise.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Figure;
import edgewise.figure.Theme;
import edgewise.strategy.Mode;
import edgewise.study.DerivativeOptions;
import edgewise.study.ProgramSetup;
import edgewise.study.ProgramStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format is found by its ending, and writes every position of a narration. */
class PictureFormatTest {
  @TempDir Path folder;

  static List<PictureFormat> formats() {
    return PictureFormat.ALL;
  }

  private static ProgramStudy study() {
    ProgramSetup setup = ProgramSetup.EMPTY.withText("x = 3; y = x * x");
    assertEquals(DerivativeOptions.of(Mode.REVERSE), setup.options());
    return ProgramStudy.of(setup, Locale.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aFormatIsFoundByItsEndingAndWritesEveryPosition(PictureFormat format) throws IOException {
    Path out = folder.resolve("square." + format.ending().toUpperCase(Locale.ROOT));
    assertEquals(Optional.of(format), PictureFormat.of(out));
    int size = study().narration().size();
    new PictureFiles(study().narration(), Theme.LIGHT, 1).write(0, size, out, "y");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> written = files.toList();
      assertEquals(size + 1, written.size());
      for (Path file : written) {
        assertTrue(Files.size(file) > 500, file + " holds a picture");
      }
    }
  }

  @Test
  void oneFormatIsOneClass() throws IOException {
    record ItemCount() implements PictureFormat {
      @Override
      public String ending() {
        return "count";
      }

      @Override
      public void write(Figure figure, double scale, Path file) throws IOException {
        Files.writeString(file, Integer.toString(figure.items().size()));
      }
    }
    Figure figure = study().narration().figure(0, Theme.LIGHT);
    Path file = folder.resolve("y.count");
    new ItemCount().write(figure, 1, file);
    assertEquals(Integer.toString(figure.items().size()), Files.readString(file));
  }

  @Test
  void noTwoFormatsHaveOneEnding() {
    List<String> endings =
        PictureFormat.ALL.stream().map(PictureFormat::ending).collect(Collectors.toList());
    assertEquals(new TreeSet<>(endings).size(), endings.size());
  }
}
