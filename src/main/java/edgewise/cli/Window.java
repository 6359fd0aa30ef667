package edgewise.cli;

import edgewise.ui.window.StudioApplication;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Opens the window where there is a display; without one it prints a message and writes pictures.
 */
final class Window {
  private Window() {}

  /** Whether an argument names a file that the window reads itself: a document or a network. */
  static boolean opensItself(String source) {
    return source.endsWith(".edgewise") || source.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /** Opens the window on a program or a file. */
  static void open(String program, PrintWriter out) {
    if (hasDisplay()) {
      StudioApplication.launchOn(program);
      return;
    }
    out.println(
        "There is no display here, so no window: use \"edgewise grad\", \"edgewise trace\" and"
            + " \"edgewise render\" instead (edgewise --help).");
    String pictures = System.getProperty("edgewise.pictures");
    if (pictures != null && !opensItself(program)) {
      Demonstration.play(program, Path.of(pictures), out);
    }
  }

  /**
   * Whether there is a display: X11 and Wayland set a variable; elsewhere there is one, or the
   * headless platform was chosen.
   */
  private static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    return !linux
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY")
        || "Headless".equals(System.getProperty("glass.platform"));
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }
}
