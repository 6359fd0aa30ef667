package edgewise.ui.window;

import edgewise.settings.SettingsFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The studios that a test opened. Each is closed after the test: what is open is kept every two
 * seconds, and a folder that is being taken away must not be written to.
 */
public final class OpenStudios implements AfterEachCallback {
  private final List<Studio> open = new ArrayList<>();

  /** Takes care of a studio. */
  public Studio add(Studio studio) {
    open.add(studio);
    return studio;
  }

  /** Opens the window as at a first start, at 1280 × 720 and in the corner of the screen. */
  public Studio first(Path folder, Stage stage) {
    Studio studio = add(Studio.first(SettingsFolder.at(folder)));
    stage.setScene(studio.scene(1280, 720));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    return studio;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Fx.run(() -> open.forEach(studio -> studio.documents().close()));
    open.clear();
  }
}
