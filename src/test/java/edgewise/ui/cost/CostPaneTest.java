package edgewise.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.autodiff.SweepProgress;
import edgewise.cost.Family;
import edgewise.cost.LargePass;
import edgewise.figure.FontWeight;
import edgewise.figure.Theme;
import edgewise.lesson.Example;
import edgewise.ui.kit.Look;
import edgewise.ui.player.PlayerBar;
import edgewise.ui.state.StudioState;
import edgewise.ui.window.Fx;
import edgewise.ui.window.Shots;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** The cost lab as a person uses it; leaves pictures in target/screens. */
@ExtendWith(ApplicationExtension.class)
class CostPaneTest {
  private static final Path SCREENS = Path.of("target", "screens");
  @TempDir private Path folder;
  private StudioState state;
  private CostPane pane;
  private Scene scene;

  @BeforeEach
  void open() throws Exception {
    Fx.run(
        () -> {
          for (FontWeight weight : FontWeight.values()) {
            Font.loadFont(weight.font().toExternalForm(), 13);
          }
          state = new StudioState();
          state.program().open(Example.PRODUCT);
        });
    Fx.until(() -> state.program().freshProperty().get());
    show(Theme.LIGHT, 860, 560);
  }

  private void show(Theme theme, int width, int height) {
    Fx.run(
        () -> {
          state.appearance().themeProperty().set(theme);
          pane = new CostPane(state, PlayerBar::new);
          pane.getStyleClass().addAll("studio", theme.id());
          pane.getStylesheets().add(Look.class.getResource("studio.css").toExternalForm());
          pane.setStyle(Look.style(theme));
          javafx.application.Application.setUserAgentStylesheet(
              theme.dark()
                  ? new atlantafx.base.theme.PrimerDark().getUserAgentStylesheet()
                  : new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
          scene = new Scene(pane, width, height);
          layOut();
        });
  }

  private void layOut() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private void press(String id) {
    Fx.run(() -> ((ButtonBase) node(id)).fire());
    Fx.run(this::layOut);
  }

  private Node node(String id) {
    return Fx.find(pane, "#" + id);
  }

  private CostChart chart() {
    return (CostChart) node("cost-chart");
  }

  private String sentence() {
    return ((Label) node("lab-sentence")).getText();
  }

  private void family(Family family) {
    Fx.run(
        () -> {
          @SuppressWarnings("unchecked")
          ComboBox<Family> box = (ComboBox<Family>) node("lab-family");
          box.setValue(family);
          layOut();
        });
  }

  private static void shoot(Scene scene, String name) {
    WritableImage[] image = new WritableImage[1];
    Fx.run(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          image[0] = scene.snapshot(null);
        });
    Shots.write(image[0], "cost-" + name);
    Fx.run(() -> whole(scene.getRoot(), scene, name));
  }

  private static void whole(Parent parent, Scene scene, String name) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (!node.isVisible()) {
        continue;
      }
      if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.isWrapText()) {
        for (Node child : labeled.getChildrenUnmodifiable()) {
          if (child instanceof Text text && !labeled.getText().isBlank()) {
            assertEquals(labeled.getText(), text.getText(), name);
          }
        }
      }
      if (node instanceof Labeled) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        assertTrue(
            bounds.getMaxX() <= scene.getWidth() + 1 && bounds.getMaxY() <= scene.getHeight() + 1,
            name + " " + node + " lies outside: " + bounds);
      }
      if (node instanceof Parent inner) {
        whole(inner, scene, name);
      }
    }
  }

  private record Look2(Theme theme, Locale language, int width, int height) {
    @Override
    public String toString() {
      return String.join("-", theme.id(), language.getLanguage(), width + "x" + height);
    }
  }

  static Stream<Look2> looks() {
    return Theme.ALL.stream()
        .flatMap(
            theme ->
                Stream.of(
                    new Look2(theme, Locale.ENGLISH, 760, 560),
                    new Look2(theme, Locale.SIMPLIFIED_CHINESE, 1300, 900)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyFamilyIsWholeInEveryLook(Look2 look) throws Exception {
    Fx.run(() -> state.texts().localeProperty().set(look.language()));
    show(look.theme(), look.width(), look.height());
    shoot(scene, "fan-in-" + look);
    family(Family.JACOBIAN);
    press("lab-multiplications");
    shoot(scene, "jacobian-" + look);
    family(Family.CHAIN);
    shoot(scene, "chain-" + look);
    press("claim-great");
    assertTrue(node("great-pass").isVisible());
    shoot(scene, "great-" + look);
    press("cost-graph");
    shoot(scene, "graph-" + look);
  }

  @Test
  void curvesAreThereForEveryStrategyAndThisGraphIsMarked() throws Exception {
    Fx.until(() -> chart().plot().getDataset(CostCurves.HERE).getItemCount(2) == 1);
    XYDataset here = chart().plot().getDataset(CostCurves.HERE);
    assertEquals(2, here.getXValue(2, 0), "two inputs");
    assertEquals(10, here.getYValue(2, 0), "forward mode visits ten edges");
    assertEquals(5, here.getYValue(3, 0), "reverse mode five");
    XYDataset lines = chart().plot().getDataset(CostCurves.LINES);
    for (int series = 0; series < 5; series++) {
      assertTrue(lines.getItemCount(series) > 30, lines.getSeriesKey(series).toString());
    }
    assertEquals(
        0, chart().plot().getDataset(CostCurves.DASHES).getItemCount(0), "nothing is extrapolated");
  }

  @Test
  void theWheelZoomsAboutThePointerAndADoubleClickGoesBack() {
    Fx.run(() -> scene.snapshot(null));
    ValueAxis sizes = chart().plot().getDomainAxis();
    ValueAxis figures = chart().plot().getRangeAxis();
    Range whole = sizes.getRange();
    Range high = figures.getRange();
    Node canvas = ((ChartViewer) chart().getChildrenUnmodifiable().getFirst()).getCanvas();
    Bounds place = canvas.localToScene(canvas.getLayoutBounds());
    double x = place.getCenterX();
    double y = place.getCenterY();
    Fx.run(() -> Event.fireEvent(canvas, wheel(x, y, 40)));
    Range near = sizes.getRange();
    assertTrue(near.getLowerBound() > whole.getLowerBound(), near + " in " + whole);
    assertTrue(near.getUpperBound() < whole.getUpperBound(), near + " in " + whole);
    assertTrue(figures.getRange().getUpperBound() < high.getUpperBound());
    Fx.run(() -> Event.fireEvent(canvas, wheel(x, y, -40)));
    assertTrue(sizes.getRange().getUpperBound() > near.getUpperBound(), "and out again");
    Fx.run(() -> Event.fireEvent(canvas, wheel(x, y, 40)));
    Fx.run(() -> Event.fireEvent(canvas, doubleClick(x, y)));
    assertEquals(whole, sizes.getRange());
    assertEquals(high, figures.getRange());
  }

  private static ScrollEvent wheel(double x, double y, double by) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        y,
        x,
        y,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        by,
        0,
        by,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private static MouseEvent doubleClick(double x, double y) {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        2,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        null);
  }

  @Test
  void measuringLeavesPointsAndDashesAndCanBeCancelled() throws Exception {
    family(Family.CHAIN);
    press("lab-measure");
    press("lab-measure");
    press("lab-measure");
    Fx.until(() -> chart().plot().getDataset(CostCurves.LINES).getItemCount(3) > 3);
    XYDataset measured = chart().plot().getDataset(CostCurves.LINES);
    XYDataset extrapolated = chart().plot().getDataset(CostCurves.DASHES);
    assertTrue(extrapolated.getItemCount(0) >= 2, "many paths are not walked");
    assertEquals(
        measured.getXValue(0, measured.getItemCount(0) - 1),
        extrapolated.getXValue(0, 0),
        "dashes begin where points end");
    assertEquals(0, measured.getItemCount(1), "merging is not timed");
    shoot(scene, "measured-chain");
    family(Family.FAN_IN);
    Fx.until(() -> chart().plot().getDataset(CostCurves.LINES).getItemCount(3) > 3);
    shoot(scene, "measured-fan-in");
  }

  @Test
  void claimsAreToldAndMarked() {
    press("claim-million");
    assertTrue(sentence().contains("million"), sentence());
    assertEquals(
        1, chart().plot().getDataset(CostCurves.LINES).getYValue(3, 0), "reverse mode passes once");
    press("claim-differences");
    assertTrue(sentence().contains("a million and one"), sentence());
    press("claim-differences");
    assertTrue(sentence().contains("One output"), sentence());
    press("claim-twice");
    assertEquals(CostPage.GRAPH, pane.segmentProperty().get());
    assertTrue(node("cost").isVisible());
  }

  @Test
  void forwardWinsWhereInputsAreFewAndOutputsMany() {
    double passes = FamilySizes.crossover(Family.JACOBIAN, CostQuantity.PASSES).getAsDouble();
    assertEquals(99, passes, "with as many inputs as outputs they are even");
    assertTrue(
        FamilySizes.crossover(Family.JACOBIAN, CostQuantity.MULTIPLICATIONS).getAsDouble() > 200);
    assertTrue(FamilySizes.crossover(Family.FAN_IN, CostQuantity.PASSES).isEmpty());
  }

  @Test
  void theGreatPassShowsProgressIsCancelledAndIsRunAgain() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    LargePass[] told = new LargePass[1];
    LargePassCard[] card = new LargePassCard[1];
    Fx.run(
        () ->
            card[0] =
                new LargePassCard(
                    state, (inputs, progress) -> until(begun, progress), pass -> told[0] = pass));
    ButtonBase start = (ButtonBase) Fx.find(card[0], "#great-pass-start");
    ButtonBase cancel = (ButtonBase) Fx.find(card[0], "#great-pass-cancel");
    Fx.run(start::fire);
    assertTrue(begun.await(20, TimeUnit.SECONDS));
    Fx.until(() -> card[0].run().progressProperty().get() == 0.5);
    assertTrue(cancel.isVisible());
    Fx.run(cancel::fire);
    assertFalse(cancel.isVisible());
    assertTrue(start.isVisible());
    Fx.run(
        () -> {
          card[0] = new LargePassCard(state, LargePass::run, pass -> told[0] = pass);
          card[0].start(200_000);
        });
    Fx.until(() -> told[0] != null);
    assertEquals(200_000, told[0].inputs());
    assertEquals(0, told[0].worst());
    String said = card[0].message();
    assertTrue(said.contains("200,000 inputs, 599,997 slots"), said);
  }

  /** A pass that is half done until somebody stops it. */
  private static LargePass until(CountDownLatch begun, SweepProgress progress) {
    while (progress.reached(0.5)) {
      begun.countDown();
      Thread.onSpinWait();
    }
    throw new CancellationException();
  }

  @Test
  void tooLittleMemoryIsToldAndASmallerNumberOffered() throws Exception {
    LargePassCard[] card = new LargePassCard[1];
    Fx.run(
        () -> {
          card[0] = new LargePassCard(state, LargePass::run, pass -> {});
          card[0].start(LargePass.MOST);
        });
    Fx.until(() -> !card[0].run().runningProperty().get());
    String said = card[0].message();
    assertTrue(said.startsWith("700,000,000 inputs need 52.5 GB"), said);
    ButtonBase start = (ButtonBase) Fx.find(card[0], "#great-pass-start");
    assertFalse(start.getText().contains("700,000,000"), start.getText());
  }

  @Test
  void theChartIsSavedAsAPictureAndAsNumbers() throws Exception {
    ChartFiles files = (ChartFiles) node("lab-csv").getParent();
    Path png = folder.resolve("cost.png");
    Path csv = folder.resolve("cost.csv");
    Fx.run(
        () -> {
          files.write(png, "png");
          files.write(csv, "csv");
        });
    assertEquals((int) (2 * chart().getWidth()), ImageIO.read(png.toFile()).getWidth());
    List<String> lines = Files.readAllLines(csv);
    assertTrue(lines.get(0).startsWith("family,inputs,outputs,strategy"), lines.get(0));
    assertTrue(lines.get(1).startsWith("fan-in,2,1,path-sum,2,4,2,0,2,,false"), lines.get(1));
    Files.copy(
        png, SCREENS.resolve("cost-saved.png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
