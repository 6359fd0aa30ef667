package edgewise.settings;

import edgewise.files.AtomicFile;
import edgewise.files.FileBytes;
import edgewise.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The folder of the settings, the only one that the program writes to on its own. A damaged
 * settings file is renamed and the defaults are used; if the folder cannot be written, settings are
 * lost at the end, but nothing fails.
 */
public final class SettingsFolder {
  private static final String FILE = "settings.json";
  private static final String DAMAGED = FILE + ".damaged";

  /** The greatest size of a settings file; a real one has a few kilobytes. */
  private static final int MOST_BYTES = 64 << 20;

  private final Path folder;

  private SettingsFolder(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** A given folder; it is created when something is first written. */
  public static SettingsFolder at(Path folder) {
    return new SettingsFolder(folder);
  }

  /**
   * The user's folder: the system property {@code edgewise.settings}, else the operating system's
   * place for settings: {@code %APPDATA%\Edgewise}, {@code ~/Library/Application Support/Edgewise},
   * or {@code edgewise} in {@code $XDG_CONFIG_HOME} or {@code ~/.config}.
   */
  public static SettingsFolder ofUser() {
    return at(ofUser(System::getProperty, System::getenv));
  }

  /** The user's folder on any machine, from its system properties and its environment variables. */
  static Path ofUser(UnaryOperator<String> property, UnaryOperator<String> environment) {
    Optional<Path> named = path(property.apply("edgewise.settings"));
    if (named.isPresent()) {
      return named.get();
    }
    Path home = path(property.apply("user.home")).orElse(Path.of(""));
    String system = String.valueOf(property.apply("os.name")).toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return path(environment.apply("APPDATA")).orElse(home).resolve("Edgewise");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support/Edgewise");
    }
    return path(environment.apply("XDG_CONFIG_HOME"))
        .filter(Path::isAbsolute) // the specification says to ignore relative paths
        .orElse(home.resolve(".config"))
        .resolve("edgewise");
  }

  private static Optional<Path> path(String text) {
    return Optional.ofNullable(text).filter(t -> !t.isBlank()).flatMap(FileBytes::path);
  }

  /** The absolute path; it may not exist yet. */
  public Path path() {
    return folder;
  }

  /**
   * The settings as last saved, or the defaults if there are none. A damaged file is renamed to
   * {@value #DAMAGED}.
   */
  public Settings settings() {
    Settings defaults = Settings.defaults();
    Path file = folder.resolve(FILE);
    try {
      return SettingsJson.read(FileBytes.read(file, MOST_BYTES), defaults);
    } catch (IOException e) {
      return defaults;
    } catch (JsonException e) {
      putAside(file);
      return defaults;
    }
  }

  private static void putAside(Path file) {
    try {
      Files.move(file, file.resolveSibling(DAMAGED), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The damaged file keeps its name and is overwritten later.
    }
  }

  /**
   * Saves settings.
   *
   * @return false if they could not be written
   */
  public boolean save(Settings settings) {
    return write(FILE, SettingsJson.bytes(settings));
  }

  /**
   * Writes a file of this folder.
   *
   * @return false if it could not be written
   */
  public boolean write(String name, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      AtomicFile.write(folder.resolve(name), bytes);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
