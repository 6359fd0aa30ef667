package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Theme;
import edgewise.settings.SettingsFolder;
import edgewise.strategy.Mode;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** The toolbar gives way: in a small window everything can be reached and the panels are whole. */
@ExtendWith(ApplicationExtension.class)
class NarrowTest {
  private static final String LONG = "hidden_layer_sum";
  private static final String SHORT = "v10 = 2; v11 = 1; v12 = v10 * v11; y = v12 + v11";
  private static final String LONGER =
      "v10 = 2; v11 = 1; weighted = v10 * v11; " + LONG + " = weighted + v11";

  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private StudioState state;
  private Studio studio;
  private Scene scene;

  private void open(String program, double width, double height) {
    state = new StudioState();
    Fx.run(
        () -> {
          studio = studios.add(new Studio(state, SettingsFolder.at(folder)));
          state.appearance().animatedProperty().set(false);
          state.program().open(program);
          scene = studio.scene(width, height);
        });
    Fx.until(() -> state.program().freshProperty().get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"960x600", "1024x640", "1280x720"})
  void everythingIsInTheWindow(String size) {
    double width = Double.parseDouble(size.substring(0, size.indexOf('x')));
    double height = Double.parseDouble(size.substring(size.indexOf('x') + 1));
    open(SHORT, width, height);
    Fx.run(() -> state.program().goTo(6));
    for (Theme theme : Theme.ALL) {
      for (Locale language : Texts.LANGUAGES) {
        Fx.run(
            () -> {
              state.appearance().themeProperty().set(theme);
              state.texts().localeProperty().set(language);
            });
        String look = String.join("-", theme.id(), language.getLanguage(), size);
        for (Tab tab : List.of(Tab.TABLE, Tab.COST, Tab.GRAPH)) {
          Fx.run(() -> state.appearance().tabProperty().set(tab));
          String name = "narrow-" + tab.id() + "-" + look;
          if (tab == Tab.GRAPH) {
            Shots.save(scene, name);
          } else {
            Shots.write(picture(), name); // a long table is cut, and scrolls
          }
          for (String part :
              List.of(
                  "#menu", "#example", "#target", "#wrt", "#settings", "#present", "#tab-table")) {
            assertInside(part, width, look);
          }
          assertInside(".side.right", width, look);
        }
      }
    }
  }

  @Test
  void inLittleRoomStrategiesAreAList() {
    open(SHORT, 960, 600);
    lay();
    @SuppressWarnings("unchecked")
    ComboBox<Mode> list = (ComboBox<Mode>) Fx.find(scene, "#strategy");
    assertTrue(list.isVisible());
    Fx.run(() -> list.setValue(Mode.FORWARD));
    assertEquals(Mode.FORWARD, state.program().setup().modeProperty().get());
    Fx.run(() -> state.program().setup().modeProperty().set(Mode.REVERSE));
    assertEquals(Mode.REVERSE, list.getValue());
    open(SHORT, 1280, 720);
    lay();
    assertFalse(Fx.find(scene, "#strategy").isVisible(), "there is room for all of them");
  }

  @Test
  void usualNamesAreWholeAndLongOnesAreInTheTooltip() {
    open(LONGER, 1280, 720);
    Fx.run(() -> state.program().setup().targetProperty().set("weighted"));
    Fx.until(() -> state.program().freshProperty().get());
    Shots.write(picture(), "narrow-choice-usual");
    assertEquals("[weighted]", written("#target"));
    Fx.run(() -> state.program().setup().wrtProperty().set("v10"));
    Fx.until(() -> state.program().freshProperty().get());
    lay();
    assertEquals("[v10]", written("#wrt"));
    Fx.run(() -> state.program().setup().targetProperty().set(LONG));
    Fx.until(() -> state.program().freshProperty().get());
    lay();
    ComboBox<?> target = (ComboBox<?>) Fx.find(scene, "#target");
    assertTrue(target.getTooltip().getText().contains(LONG), target.getTooltip().getText());
    assertTrue(target.getWidth() < 160, "it stays bounded: " + target.getWidth());
    Shots.write(picture(), "narrow-choice");
  }

  /** What is drawn of a choice, which ends in dots if it is cut. */
  private String written(String choice) {
    return Fx.all(Fx.find(scene, choice), ".text").stream()
        .map(text -> ((Text) text).getText())
        .filter(text -> !text.isEmpty())
        .toList()
        .toString();
  }

  private WritableImage picture() {
    return Fx.get(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return scene.snapshot(null);
        });
  }

  /** A list shows its choice when it is drawn. */
  private void lay() {
    picture();
  }

  private void assertInside(String part, double width, String look) {
    Node node = Fx.find(scene, part);
    Bounds bounds = Fx.get(() -> node.localToScene(node.getLayoutBounds()));
    assertTrue(
        bounds.getMinX() >= 0 && bounds.getMaxX() <= width,
        () -> look + ": " + part + " is outside: " + bounds);
  }
}
