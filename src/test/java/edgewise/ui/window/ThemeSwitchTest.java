package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Theme;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** After another theme was chosen nothing is left of the one before. */
@ExtendWith(ApplicationExtension.class)
class ThemeSwitchTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private Studio studio;
  private Scene scene;

  @Start
  void open(Stage stage) {
    studio = studios.first(folder, stage);
    scene = stage.getScene();
  }

  @Test
  void lineNumbersTakeOnTheNewColour() {
    Fx.until(() -> studio.state().program().freshProperty().get());
    for (Theme theme : new Theme[] {Theme.DARK, Theme.PROJECTOR, Theme.LIGHT}) {
      Fx.run(() -> studio.state().appearance().themeProperty().set(theme));
      Fx.layout();
      Set<Node> numbers = Fx.all(scene.getRoot(), ".lineno");
      assertTrue(numbers.size() >= 3, numbers.toString());
      for (Node number : numbers) {
        assertEquals(
            Color.web(theme.muted().css()), ((Label) number).getTextFill(), theme.id() + number);
      }
      Shots.save(scene, "theme-switched-" + theme.id());
    }
  }
}
