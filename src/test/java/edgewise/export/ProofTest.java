package edgewise.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.export.picture.Raster;
import edgewise.export.picture.Svg;
import edgewise.figure.Figure;
import edgewise.figure.Theme;
import edgewise.layout.Direction;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Draws the article's figures by hand into {@code target/screens}: look at them. */
class ProofTest {
  private static final Path SCREENS = Path.of("target", "screens");

  @TestFactory
  Stream<DynamicTest> theArticlesFiguresAreDrawn() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("proof-F1", HandDrawn.product(Theme.LIGHT, false, false, false).draw());
    figures.put("proof-F2", HandDrawn.product(Theme.LIGHT, true, false, false).draw());
    figures.put("proof-F3", HandDrawn.product(Theme.LIGHT, true, true, false).draw());
    figures.put("proof-F4", HandDrawn.ninePaths(Theme.LIGHT, Direction.RIGHT).draw());
    figures.put("proof-F4-up", HandDrawn.ninePaths(Theme.LIGHT, Direction.UP).draw());
    for (Theme theme : Theme.ALL) {
      figures.put("proof-F8-" + theme.id(), HandDrawn.product(theme, true, true, true).draw());
    }
    return figures.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> draw(entry)));
  }

  private static void draw(Map.Entry<String, Figure> entry) throws IOException {
    Files.createDirectories(SCREENS);
    Figure figure = entry.getValue();
    BufferedImage image = Raster.image(figure, 1.5);
    Raster.write(figure, 1.5, SCREENS.resolve(entry.getKey() + ".png"));
    Svg.write(figure, SCREENS.resolve(entry.getKey() + ".svg"));
    assertTrue(inked(image, figure) > 0.01, "something is drawn");
    assertEquals(figure.background().argb(), image.getRGB(1, 1), "on the theme's surface");
  }

  private static double inked(BufferedImage image, Figure figure) {
    long inked = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        inked += image.getRGB(x, y) == figure.background().argb() ? 0 : 1;
      }
    }
    return inked / ((double) image.getWidth() * image.getHeight());
  }
}
