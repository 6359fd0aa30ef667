package edgewise.ui;

import java.util.ArrayList;
import java.util.List;
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

  @Override
  public void afterEach(ExtensionContext context) {
    Fx.run(() -> open.forEach(studio -> studio.documents().close()));
    open.clear();
  }
}
