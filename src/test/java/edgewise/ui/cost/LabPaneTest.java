package edgewise.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.cost.Chain;
import edgewise.cost.Family;
import edgewise.cost.FanIn;
import edgewise.cost.Jacobian;
import edgewise.cost.Network;
import edgewise.cost.Product;
import edgewise.figure.Theme;
import edgewise.figure.Weight;
import edgewise.lesson.Example;
import edgewise.strategy.Mode;
import edgewise.ui.Look;
import edgewise.ui.StudioState;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The cost lab as a person uses it; leaves pictures in target/screens. */
@ExtendWith(ApplicationExtension.class)
class LabPaneTest {
  private static final Path SCREENS = Path.of("target", "screens");
  @TempDir Path folder;
  private StudioState state;
  private LabPane lab;
  private StackPane root;

  @Start
  void start(Stage stage) {
    for (Weight weight : Weight.values()) {
      Font.loadFont(weight.font().toExternalForm(), 13);
    }
    state = new StudioState();
    state.open(Example.PRODUCT);
    lab = new LabPane(state);
    root = new StackPane(lab);
    root.getStylesheets().add(Look.class.getResource("studio.css").toExternalForm());
    theme(Theme.LIGHT);
    stage.setScene(new Scene(root, 900, 560));
    stage.show();
  }

  private void theme(Theme theme) {
    root.getStyleClass().setAll("root", "studio", theme.id());
    root.setStyle(Look.style(theme));
    state.appearance().themeProperty().set(theme);
  }

  private void shoot(FxRobot robot, String name) throws IOException {
    Files.createDirectories(SCREENS);
    WritableImage[] image = new WritableImage[1];
    robot.interact(
        () -> {
          root.applyCss();
          root.layout();
        });
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> image[0] = root.getScene().snapshot(null));
    ImageIO.write(
        SwingFXUtils.fromFXImage(image[0], null),
        "png",
        SCREENS.resolve("lab-" + name + ".png").toFile());
  }

  private static JFreeChart chart(FxRobot robot) {
    return robot.lookup("#lab-chart").queryAs(ChartViewer.class).getChart();
  }

  private static String headline(FxRobot robot) {
    return robot.lookup("#lab-headline").queryAs(Label.class).getText();
  }

  @Test
  void everyFamilySaysWhatIsToBeSeen(FxRobot robot) throws Exception {
    for (Family family : Family.ALL) {
      robot.clickOn("#family-" + family.id());
      for (Measure measure : Measure.values()) {
        if (measure != Measure.TIME) {
          robot.clickOn("#measure-" + measure.id());
          assertEquals(state.texts().get("lab.says." + family.id()), headline(robot));
          assertTrue(chart(robot).getXYPlot().getDataset().getSeriesCount() >= 8);
        }
      }
      robot.clickOn("#measure-edgeVisits");
      shoot(robot, family.id());
    }
  }

  @Test
  void looksInEveryThemeAndLanguage(FxRobot robot) throws Exception {
    for (Theme theme : Theme.ALL) {
      for (Locale language : edgewise.ui.Texts.LANGUAGES) {
        robot.interact(
            () -> {
              theme(theme);
              state.texts().localeProperty().set(language);
            });
        robot.clickOn("#family-jacobian");
        shoot(robot, theme.id() + "-" + language.getLanguage());
        assertEquals(state.texts().get("lab.says.jacobian"), headline(robot));
      }
    }
  }

  @Test
  void forwardWinsOnlyWhereOutputsAreMany() {
    assertTrue(Curves.counted(new Jacobian(), Measure.EDGE_VISITS).crossover().isPresent());
    assertEquals(
        1000, Curves.counted(new Jacobian(), Measure.PASSES).crossover().orElseThrow(), 1e-6);
    for (Family family : java.util.List.of(new FanIn(), new Chain(), new Product(), new Network())) {
      assertTrue(Curves.counted(family, Measure.EDGE_VISITS).crossover().isEmpty(), family.id());
    }
  }

  @Test
  void theCrossoverIsMarkedInTheChart(FxRobot robot) {
    robot.clickOn("#family-jacobian").clickOn("#measure-passes");
    assertEquals(
        1,
        chart(robot).getXYPlot().getDomainMarkers(org.jfree.chart.ui.Layer.FOREGROUND).size());
  }

  @Test
  void claimsShowWhereTheyAreToBeSeen(FxRobot robot) throws Exception {
    robot.clickOn("#family-chain").clickOn("#claim-million");
    assertEquals(state.texts().get("lab.claims.million"), headline(robot));
    shoot(robot, "claim-million");
    robot.clickOn("#claim-differences");
    assertEquals(state.texts().get("lab.claims.differences"), headline(robot));
    robot.clickOn("#family-product");
    assertEquals(state.texts().get("lab.says.product"), headline(robot));
  }

  @Test
  void timesAreTakenBesideTheWindowAndDrawn(FxRobot robot) throws Exception {
    robot.clickOn("#family-chain").clickOn("#measure-time");
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> chart(robot).getXYPlot().getDataset().getItemCount(6) > 0);
    WaitForAsyncUtils.waitForFxEvents();
    shoot(robot, "time");
    assertTrue(chart(robot).getXYPlot().getDataset().getSeriesCount() >= 8);
  }

  @Test
  void timingCanBeGivenUp(FxRobot robot) {
    robot.clickOn("#family-product").clickOn("#measure-time");
    robot.clickOn("#lab-cancel");
    assertFalse(robot.lookup("#lab-cancel").query().getParent().isVisible());
    assertEquals(state.texts().get("lab.up.edgeVisits"), up(robot));
  }

  private static String up(FxRobot robot) {
    return robot.lookup(".axis-name").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .filter(t -> t.startsWith("↑"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLargeRunTellsItsMemoryItsProgressAndItsResult(FxRobot robot) throws Exception {
    robot.clickOn("#claim-hundred_million");
    Label words = robot.lookup("#large-words").queryAs(Label.class);
    assertTrue(words.getText().contains("6.6 GB"), words.getText());
    shoot(robot, "large-before");
    LargeRunCard card = (LargeRunCard) words.getParent();
    robot.interact(() -> card.start(300_000));
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> words.getText().contains("300,000"));
    WaitForAsyncUtils.waitForFxEvents();
    shoot(robot, "large-after");
    robot.interact(() -> card.start(5_000_000));
    robot.clickOn("#large-cancel");
    assertTrue(robot.lookup("#large-run").query().isVisible());
    assertTrue(words.getText().contains("6.6 GB"), words.getText());
  }

  @Test
  void pictureAndNumbersAreSaved(FxRobot robot) throws Exception {
    Path png = folder.resolve("chart.png");
    Path csv = folder.resolve("chart.csv");
    robot.interact(
        () -> {
          lab.write("png", png);
          lab.write("csv", csv);
        });
    BufferedImage image = ImageIO.read(png.toFile());
    assertTrue(image.getWidth() > 1000 && image.getHeight() > 300, image.toString());
    String text = Files.readString(csv);
    assertTrue(text.contains("fan-in,100,1,forward,100,29700,198,98,,false\n"), text);
    robot.interact(() -> lab.write("csv", folder.resolve("none").resolve("chart.csv")));
    assertTrue(state.noticeProperty().get().contains("chart.csv"));
  }

  @Test
  void numbersAreReadInPowersOfTen() {
    assertEquals("1,000,000", Tens.words(1e6));
    assertEquals("10⁸", Tens.words(1e8));
    assertEquals("2.5·10⁻⁶", Tens.words(2.5e-6));
    assertEquals("10³", new Tens().format(1000));
    assertEquals("100", new Tens().format(100));
    assertEquals(4, Map.copyOf(java.util.EnumSet.copyOf(Curves.DRAWN).stream()
        .collect(java.util.stream.Collectors.toMap(Mode::id, m -> m))).size());
  }
}
