package edgewise.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user's settings, which outlast a document. Immutable. A number outside its range becomes the
 * default.
 *
 * @param theme its id
 * @param language a BCP 47 tag
 * @param animated whether steps move
 * @param speed of the player, 0.25 to 4
 * @param leftWidth of the left panel in a window 1280 px wide, 160 to 600 px
 * @param rightWidth of the right panel in a window 1280 px wide, 180 to 700 px
 * @param windowWidth of the window's content, 640 to 10 000 px
 * @param windowHeight of the window's content, 400 to 10 000 px
 * @param maximized whether the window fills the screen
 * @param firstHintSeen whether a step was ever taken
 * @param recent files, each once, the newest first, at most {@value #MOST_RECENT}
 * @param lastFolder where a file was last opened or saved
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
    List<Path> recent,
    Optional<Path> lastFolder) {
  /** The greatest number of recent files. */
  public static final int MOST_RECENT = 10;

  /**
   * Replaces values out of range by defaults.
   *
   * @throws NullPointerException if anything is null
   */
  public Settings {
    Objects.requireNonNull(theme);
    Objects.requireNonNull(language);
    Objects.requireNonNull(lastFolder);
    speed = valueOrDefault(speed, 0.25, 4, 1);
    leftWidth = valueOrDefault(leftWidth, 160, 600, 200);
    rightWidth = valueOrDefault(rightWidth, 180, 700, 248);
    windowWidth = valueOrDefault(windowWidth, 640, 10_000, 1366);
    windowHeight = valueOrDefault(windowHeight, 400, 10_000, 768);
    recent = recent.stream().distinct().limit(MOST_RECENT).toList();
  }

  private static double valueOrDefault(
      double value, double least, double most, double defaultValue) {
    return value >= least && value <= most ? value : defaultValue;
  }

  /** The default settings, in the default locale's language. */
  public static Settings defaults() {
    return defaults(Locale.getDefault().toLanguageTag());
  }

  /**
   * The default settings.
   *
   * @param language a BCP 47 tag
   */
  public static Settings defaults(String language) {
    return new Settings(
        "light", language, true, 1, 200, 248, 1366, 768, false, false, List.of(), Optional.empty());
  }

  /** The settings with a file as the newest recent one; its folder becomes the last folder. */
  public Settings addRecent(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    List<Path> files = Stream.concat(Stream.of(whole), recent.stream()).toList();
    return withFiles(files, Optional.ofNullable(whole.getParent()).or(() -> lastFolder));
  }

  /** The settings with another last folder. */
  public Settings withLastFolder(Path folder) {
    return withFiles(recent, Optional.of(folder.toAbsolutePath().normalize()));
  }

  private Settings withFiles(List<Path> files, Optional<Path> folder) {
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
        files,
        folder);
  }

  /** The settings with other widths of the panels, px. */
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
        recent,
        lastFolder);
  }

  /**
   * The settings with another window size, px; a window that fills the screen keeps the old size
   * for later.
   */
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
        recent,
        lastFolder);
  }

  /** The settings with another theme, language and animation. */
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
        recent,
        lastFolder);
  }

  /** The settings after the first step was taken. */
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
        recent,
        lastFolder);
  }
}
