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
 * The one folder that the program writes to unasked. Settings that are damaged are put aside and
 * the usual ones taken; a folder that cannot be written costs nothing but the memory.
 */
public final class SettingsFolder {
  private static final String FILE = "settings.json";
  private static final String DAMAGED = FILE + ".damaged";

  /** Settings are a few kilobytes; nothing larger is ours. */
  private static final int MOST_BYTES = 64 << 20;

  private final Path folder;

  private SettingsFolder(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** A folder of one's own; it is made when something is first written. */
  public static SettingsFolder at(Path folder) {
    return new SettingsFolder(folder);
  }

  /**
   * This person's: what the system property {@code edgewise.settings} names, else where programs of
   * this system keep such things: {@code %APPDATA%\Edgewise}, {@code ~/Library/Application
   * Support/Edgewise}, or {@code edgewise} in {@code $XDG_CONFIG_HOME} or {@code ~/.config}.
   */
  public static SettingsFolder ofUser() {
    return at(ofUser(System::getProperty, System::getenv));
  }

  /** The same for any machine, told by its properties and its environment. */
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
        .filter(Path::isAbsolute) // relative ones are to be ignored, says its specification
        .orElse(home.resolve(".config"))
        .resolve("edgewise");
  }

  private static Optional<Path> path(String text) {
    return Optional.ofNullable(text).filter(t -> !t.isBlank()).flatMap(FileBytes::path);
  }

  /** Where it is, absolute; it may not exist yet. */
  public Path path() {
    return folder;
  }

  /**
   * The settings as they were last saved, or the usual ones if there are none. Damaged ones are
   * kept as {@value #ASIDE}.
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
      // It stays where it is, and is written over.
    }
  }

  /** Keeps settings; false if they could not be written, which harms nothing else. */
  public boolean save(Settings settings) {
    return write(FILE, SettingsJson.bytes(settings));
  }

  /** Writes a file of this folder; false if that could not be done. */
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
