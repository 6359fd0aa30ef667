package edgewise.export.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.export.HandDrawn;
import edgewise.figure.Figure;
import edgewise.figure.Ink;
import edgewise.figure.Item;
import edgewise.figure.ItemKey;
import edgewise.figure.Mark;
import edgewise.figure.Theme;
import edgewise.layout.Direction;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RasterTest {
  private static final Ink WHITE = Ink.of(0xffffff);
  private static final Ink BLUE = Ink.of(0x0072b2);

  private static Figure figure(double opacity, Mark... marks) {
    Item item = new Item(new ItemKey.SweepKey(), List.of(marks), opacity, "");
    return new Figure(40, 20, WHITE, List.of(item));
  }

  private static Mark square(double x, Ink ink) {
    return new Mark.Fill(new Rectangle2D.Double(x, 5, 10, 10), ink);
  }

  @Test
  void twiceTheScaleIsTwiceThePixels() {
    BufferedImage image = Raster.image(figure(1, square(5, BLUE)), 2);
    assertEquals(80, image.getWidth());
    assertEquals(40, image.getHeight());
    assertEquals(BLUE.argb(), image.getRGB(20, 20));
    assertEquals(WHITE.argb(), image.getRGB(2, 2));
  }

  @Test
  void lengthsThatAreNoWholePixelsAreRoundedUp() {
    BufferedImage image = Raster.image(figure(1, square(5, BLUE)), 0.33);
    assertEquals(14, image.getWidth());
    assertEquals(7, image.getHeight());
  }

  @Test
  void whatStepsBackDoesNotShowItsInside() {
    Mark beneath = square(5, Ink.of(0x000000));
    Mark above = square(5, WHITE);
    BufferedImage image = Raster.image(figure(0.5, beneath, above), 1);
    assertEquals(WHITE.argb(), image.getRGB(10, 10), "the lower mark must not shine through");
  }

  @Test
  void opacityIsApplied() {
    BufferedImage image = Raster.image(figure(0.5, square(5, Ink.of(0x000000))), 1);
    assertEquals(127, image.getRGB(10, 10) & 255, 2);
  }

  @Test
  void whatLiesOutsideIsCutOff() {
    Raster.image(figure(0.5, square(-100, BLUE)), 1);
    Raster.image(figure(0.5, square(35, BLUE)), 1);
  }

  @Test
  void picturesWithoutSizeOrBeyondMemoryAreRefused() {
    Figure figure = figure(1, square(5, BLUE));
    for (double scale : new double[] {0, -1, Double.NaN, 1e6, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> Raster.image(figure, scale));
    }
  }

  @Test
  void theSameFigureIsTheSameFile() {
    Figure figure = HandDrawn.ninePaths(Theme.LIGHT, Direction.RIGHT).draw();
    assertArrayEquals(Raster.png(figure, 1), Raster.png(figure, 1));
  }

  @Test
  void aFileIsWrittenWholeInPlaceOfTheOneBefore(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("product.png");
    Files.writeString(file, "before");
    Raster.write(figure(1, square(5, BLUE)), 1, file);
    assertEquals(40, ImageIO.read(file.toFile()).getWidth());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList(), "nothing else is left behind");
    }
  }

  @Test
  void aFolderThatIsNotThereIsAnErrorThatNamesIt(@TempDir Path folder) {
    Path file = folder.resolve("nowhere").resolve("product.png");
    IOException e =
        assertThrows(IOException.class, () -> Raster.write(figure(1, square(5, BLUE)), 1, file));
    assertTrue(e.getMessage().contains("nowhere"), e.getMessage());
  }

  @Test
  void pngAndSvgShowTheSameItems() {
    Figure figure = HandDrawn.product(Theme.LIGHT, true, true, true).draw();
    assertEquals(
        figure.items().size(), Svg.text(figure).split("<g id=", -1).length - 1, "in the SVG");
    assertTrue(Raster.png(figure, 1).length > 5000);
  }
}
