package edgewise.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program remembers of a person, apart from documents.
 *
 * @param theme its id
 * @param language a BCP 47 tag
 * @param animated whether steps move
 * @param speed of the player, 0.25 to 4
 * @param leftWidth of the left panel in a window 1280 px wide
 * @param rightWidth of the right panel in a window 1280 px wide
 * @param windowWidth of the window's content, px
 * @param windowHeight of the window's content, px
 * @param maximized whether the window fills the screen
 * @param firstHintSeen whether a step was ever taken
 * @param recent files, the newest first, at most {@value #MOST_RECENT}
 */
public record Settings(
    String theme,
    String language,
    boolean animated,
    double speed,
    double leftWidth,
    double rightWidth,
    double windowWidth,
    double windowHeight,
    boolean maximized,
    boolean firstHintSeen,
    List<Path> recent) {
  /** How many files are remembered. */
  public static final int MOST_RECENT = 10;

  /** Keeps everything within reason, whatever a file said. */
  public Settings {
    speed = within(speed, 0.25, 4, 1);
    leftWidth = within(leftWidth, 160, 600, 200);
    rightWidth = within(rightWidth, 180, 700, 248);
    windowWidth = within(windowWidth, 640, 10_000, 1366);
    windowHeight = within(windowHeight, 400, 10_000, 768);
    recent = List.copyOf(recent.subList(0, Math.min(MOST_RECENT, recent.size())));
  }

  private static double within(double value, double least, double most, double usual) {
    return value >= least && value <= most ? value : usual;
  }

  /**
   * Those of a new person.
   *
   * @param language of the machine, a BCP 47 tag
   */
  public static Settings defaults(String language) {
    return new Settings(
        "light", language, true, 1, 200, 248, 1366, 768, false, false, List.of());
  }

  /** With a file as the newest. */
  public Settings addRecent(Path file) {
    List<Path> files = new ArrayList<>(recent);
    files.remove(file);
    files.addFirst(file);
    return new Settings(
        theme,
        language,
        animated,
        speed,
        leftWidth,
        rightWidth,
        windowWidth,
        windowHeight,
        maximized,
        firstHintSeen,
        files);
  }

  /** With other widths of the panels. */
  public Settings withWidths(double left, double right) {
    return new Settings(
        theme,
        language,
        animated,
        speed,
        left,
        right,
        windowWidth,
        windowHeight,
        maximized,
        firstHintSeen,
        recent);
  }

  /** With another window. */
  public Settings withWindow(double width, double height, boolean fillsScreen) {
    return new Settings(
        theme,
        language,
        animated,
        speed,
        leftWidth,
        rightWidth,
        fillsScreen ? windowWidth : width,
        fillsScreen ? windowHeight : height,
        fillsScreen,
        firstHintSeen,
        recent);
  }

  /** With another look. */
  public Settings withLook(
      String otherTheme, String otherLanguage, boolean otherAnimated, double otherSpeed) {
    return new Settings(
        otherTheme,
        otherLanguage,
        otherAnimated,
        otherSpeed,
        leftWidth,
        rightWidth,
        windowWidth,
        windowHeight,
        maximized,
        firstHintSeen,
        recent);
  }

  /** After the first step. */
  public Settings withFirstHintSeen() {
    return new Settings(
        theme,
        language,
        animated,
        speed,
        leftWidth,
        rightWidth,
        windowWidth,
        windowHeight,
        maximized,
        true,
        recent);
  }
}
