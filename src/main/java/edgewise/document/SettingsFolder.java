package edgewise.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import edgewise.export.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The one folder that the program writes to unasked. Settings that cannot be read are put aside and
 * the usual ones taken; a folder that cannot be written costs nothing but the memory.
 */
public final class SettingsFolder {
  private static final String FILE = "settings.json";
  private final Path folder;

  private SettingsFolder(Path folder) {
    this.folder = folder;
  }

  /** A folder of one's own; it is made when something is first written. */
  public static SettingsFolder at(Path folder) {
    return new SettingsFolder(folder);
  }

  /**
   * This person's: what the system property {@code edgewise.settings} names, else where programs of
   * this system keep such things.
   */
  public static SettingsFolder ofUser() {
    String named = System.getProperty("edgewise.settings");
    if (named != null) {
      return at(Path.of(named));
    }
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      String roaming = System.getenv("APPDATA");
      return at((roaming == null ? home : Path.of(roaming)).resolve("Edgewise"));
    }
    if (system.startsWith("mac")) {
      return at(home.resolve("Library/Application Support/Edgewise"));
    }
    String config = System.getenv("XDG_CONFIG_HOME");
    Path base = config == null || config.isBlank() ? home.resolve(".config") : Path.of(config);
    return at(base.resolve("edgewise"));
  }

  /** Where it is. */
  public Path path() {
    return folder;
  }

  /** The settings as they were last saved, or the usual ones. */
  public Settings settings() {
    Path file = folder.resolve(FILE);
    Settings usual = Settings.defaults(Locale.getDefault().toLanguageTag());
    if (!Files.isRegularFile(file)) {
      return usual;
    }
    try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(file))) {
      return read(json, usual);
    } catch (IOException | RuntimeException e) {
      putAside(file);
      return usual;
    }
  }

  private static Settings read(JsonParser json, Settings usual) throws IOException {
    Map<String, Object> values = new HashMap<>();
    List<Path> recent = new ArrayList<>();
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("not an object");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      switch (json.nextToken()) {
        case VALUE_STRING -> values.put(key, json.getText());
        case VALUE_TRUE -> values.put(key, true);
        case VALUE_FALSE -> values.put(key, false);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> values.put(key, json.getDoubleValue());
        case START_ARRAY -> {
          while (json.nextToken() == JsonToken.VALUE_STRING) {
            if (key.equals("recent")) {
              add(recent, json.getText());
            }
          }
        }
        default -> json.skipChildren();
      }
    }
    return new Settings(
        (String) values.getOrDefault("theme", usual.theme()),
        (String) values.getOrDefault("language", usual.language()),
        (boolean) values.getOrDefault("animated", usual.animated()),
        (double) values.getOrDefault("speed", usual.speed()),
        (double) values.getOrDefault("leftWidth", usual.leftWidth()),
        (double) values.getOrDefault("rightWidth", usual.rightWidth()),
        (double) values.getOrDefault("windowWidth", usual.windowWidth()),
        (double) values.getOrDefault("windowHeight", usual.windowHeight()),
        (boolean) values.getOrDefault("maximized", usual.maximized()),
        (boolean) values.getOrDefault("firstHintSeen", usual.firstHintSeen()),
        recent);
  }

  private static void add(List<Path> recent, String text) {
    try {
      recent.add(Path.of(text));
    } catch (InvalidPathException e) {
      // written on another system
    }
  }

  private static void putAside(Path file) {
    try {
      Files.move(
          file,
          file.resolveSibling(FILE + ".damaged"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // It stays where it is, and is written over.
    }
  }

  /** Keeps settings; false if they could not be written. */
  public boolean save(Settings s) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("theme", s.theme());
      json.writeStringField("language", s.language());
      json.writeBooleanField("animated", s.animated());
      json.writeNumberField("speed", s.speed());
      json.writeNumberField("leftWidth", s.leftWidth());
      json.writeNumberField("rightWidth", s.rightWidth());
      json.writeNumberField("windowWidth", s.windowWidth());
      json.writeNumberField("windowHeight", s.windowHeight());
      json.writeBooleanField("maximized", s.maximized());
      json.writeBooleanField("firstHintSeen", s.firstHintSeen());
      json.writeArrayFieldStart("recent");
      for (Path file : s.recent()) {
        json.writeString(file.toString());
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      return false;
    }
    return write(FILE, out.toByteArray());
  }

  /** Writes a file of this folder; false if that could not be done. */
  boolean write(String name, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      AtomicFile.write(folder.resolve(name), bytes);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
