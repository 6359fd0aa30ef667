package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Theme;
import edgewise.lesson.Example;
import edgewise.settings.SettingsFolder;
import edgewise.strategy.Mode;
import edgewise.ui.cost.ExplosionPane;
import edgewise.ui.cost.RacePane;
import edgewise.ui.player.PlayerBar;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** The explosion and the race, each in a scene of its own with the look of the window. */
@ExtendWith(ApplicationExtension.class)
class LabPanesTest {
  private static final PseudoClass LYING = PseudoClass.getPseudoClass("lying");
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir static Path folder;
  private StudioState state;
  private Scene scene;

  private void race(Shot shot) {
    lay(shot);
    Fx.run(() -> ((BorderPane) scene.getRoot()).setCenter(new RacePane(state, PlayerBar::new)));
    Fx.until(() -> Fx.find(scene, "#lane-reverse") != null);
  }

  private ExplosionPane explosion(Shot shot) {
    lay(shot);
    ExplosionPane[] pane = new ExplosionPane[1];
    Fx.run(
        () -> {
          pane[0] = new ExplosionPane(state);
          ((BorderPane) scene.getRoot()).setCenter(pane[0]);
        });
    return pane[0];
  }

  private void lay(Shot shot) {
    Fx.run(
        () -> {
          state = new StudioState();
          Studio dressed = studios.add(new Studio(state, SettingsFolder.at(folder)));
          state.appearance().themeProperty().set(shot.theme());
          state.texts().localeProperty().set(shot.language());
          state.appearance().tabProperty().set(Tab.COST);
          state.program().open(shot.example());
          BorderPane root = new BorderPane();
          root.getStyleClass().setAll(dressed.root().getStyleClass());
          root.getStylesheets().setAll(dressed.root().getStylesheets());
          root.setStyle(dressed.root().getStyle());
          scene = new Scene(root, shot.w(), shot.h());
        });
    Fx.until(
        () ->
            state.program().studyProperty().get() != null && !state.program().busyProperty().get());
  }

  private void fire(String id) {
    Fx.run(() -> ((Button) Fx.find(scene, id)).fire());
  }

  private String text(String id) {
    return ((Label) Fx.find(scene, id)).getText();
  }

  private static final Shot USUAL =
      new Shot("", Example.NINE_PATHS, "", Theme.LIGHT, Locale.ENGLISH, 832, 520);

  @Test
  void theCheaperFinishFirstAndAllAtTheSameGradient() {
    race(USUAL);
    for (int i = 0; i < 10; i++) {
      fire("#race-next");
    }
    assertEquals("Tick 10", text("#race-where"));
    assertEquals("1 to go", text("#result-reverse"));
    fire("#race-next");
    for (String mode : List.of("reverse", "forward", "merged")) {
      assertEquals("∂Z/∂X = 24", text("#result-" + mode));
      assertEquals("no. 1", text("#place-" + mode));
    }
    assertEquals("24 to go", text("#result-path-sum"));
    fire("#race-last");
    assertEquals("∂Z/∂X = 24", text("#result-path-sum"));
    assertEquals("edges 18   × 9   + 8", text("#counters-path-sum"));
    assertEquals("edges 6   × 1   + 4", text("#counters-merged"));
    assertEquals("no. 5", text("#place-path-sum"));
    assertEquals("All end at the same gradient.", text("#race-verdict"));
    fire("#race-first");
    assertEquals("Tick 0", text("#race-where"));
  }

  @Test
  void anotherGraphIsAnotherRace() {
    race(USUAL);
    fire("#race-last");
    Fx.run(() -> state.program().open(Example.PRODUCT));
    Fx.until(() -> Fx.find(scene, "#race-where") != null && text("#race-where").equals("Tick 0"));
    fire("#race-last");
    assertTrue(text("#result-reverse").contains("∂e/∂b = 5"));
  }

  @Test
  void theCountsAreExactHoweverLargeTheyAre() {
    ExplosionPane pane = explosion(USUAL);
    Fx.run(
        () -> {
          pane.stagesProperty().set(10);
          pane.edgesProperty().set(3);
        });
    assertEquals("3¹⁰ = 59,049", figure("#explosion-paths"));
    assertEquals("3 · 10 = 30", figure("#explosion-merged"));
    Fx.run(
        () -> {
          pane.stagesProperty().set(100);
          pane.edgesProperty().set(10);
        });
    assertEquals("10¹⁰⁰", figure("#explosion-paths"));
    assertEquals("10 · 100 = 1,000", figure("#explosion-merged"));
    Region card = (Region) Fx.find(scene, "#explosion-paths");
    assertTrue(
        ((Label) Fx.find(card, ".count-digits"))
            .getText()
            .replace(",", "")
            .equals("1" + "0".repeat(100)));
    assertTrue(((Label) Fx.find(card, ".count-felt")).getText().contains("universe"));
  }

  private String figure(String id) {
    return ((Label) Fx.find(Fx.find(scene, id), ".count-figure")).getText();
  }

  @Test
  void theChainCanBeOpenedAsAGraph() {
    ExplosionPane pane = explosion(USUAL);
    Fx.run(
        () -> {
          pane.stagesProperty().set(60);
          pane.edgesProperty().set(4);
        });
    fire("#explosion-open");
    Fx.until(() -> state.program().freshProperty().get() && !state.program().busyProperty().get());
    assertEquals(61, state.program().studyProperty().get().graph().nodes().size());
    assertEquals(240, state.program().studyProperty().get().graph().edges().size());
    assertEquals(Mode.PATH_SUM, state.program().studyProperty().get().trace().mode());
    assertEquals(Tab.GRAPH, state.appearance().tabProperty().get());
  }

  private record Shot(
      String name, Example example, String at, Theme theme, Locale language, int w, int h) {}

  static Stream<Shot> shots() {
    Locale en = Locale.ENGLISH;
    Locale zh = Locale.SIMPLIFIED_CHINESE;
    return Stream.of(
        new Shot("race", Example.NINE_PATHS, "9", Theme.LIGHT, en, 832, 520),
        new Shot("race", Example.PRODUCT, "end", Theme.DARK, zh, 832, 520),
        new Shot("race", Example.SURVEY, "end", Theme.PROJECTOR, en, 1330, 880),
        new Shot("race", Example.TEN_STAGES, "12", Theme.LIGHT, zh, 1330, 880),
        new Shot("race", Example.NEURON, "20", Theme.LIGHT, en, 832, 520),
        new Shot("explosion", Example.PRODUCT, "10 3", Theme.DARK, zh, 832, 520),
        new Shot("explosion", Example.PRODUCT, "100 10", Theme.LIGHT, en, 832, 520),
        new Shot("explosion", Example.PRODUCT, "200 10", Theme.PROJECTOR, zh, 832, 520),
        new Shot("explosion", Example.PRODUCT, "30 4", Theme.PROJECTOR, en, 1330, 880));
  }

  @ParameterizedTest
  @MethodSource("shots")
  void thePanesAreWhole(Shot shot) {
    if (shot.name().equals("race")) {
      race(shot);
      if (shot.at().equals("end")) {
        fire("#race-last");
      } else {
        for (int i = 0; i < Integer.parseInt(shot.at()); i++) {
          fire("#race-next");
        }
      }
    } else {
      ExplosionPane pane = explosion(shot);
      String[] at = shot.at().split(" ");
      Fx.run(
          () -> {
            pane.stagesProperty().set(Integer.parseInt(at[0]));
            pane.edgesProperty().set(Integer.parseInt(at[1]));
          });
      Fx.until(() -> pane.isDrawn());
    }
    String name =
        String.join(
            "-",
            shot.name(),
            shot.example().id(),
            shot.at().replace(' ', 'x'),
            shot.theme().id(),
            shot.language().getLanguage());
    Shots.save(scene, name);
    if (shot.name().equals("race")) {
      assertEquals(
          shot.example() == Example.TEN_STAGES,
          Fx.find(scene, ".lanes").getPseudoClassStates().contains(LYING),
          "only pictures that are wide and low lie in rows");
    }
  }
}
