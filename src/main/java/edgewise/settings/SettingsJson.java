package edgewise.settings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import edgewise.files.FileBytes;
import edgewise.json.JsonException;
import edgewise.json.JsonFields;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes settings as JSON text in UTF-8. A missing key has its default. */
final class SettingsJson {
  private String theme;
  private String language;
  private boolean animated;
  private double speed;
  private double leftWidth;
  private double rightWidth;
  private double windowWidth;
  private double windowHeight;
  private boolean maximized;
  private boolean firstHintSeen;
  private final List<Path> recent = new ArrayList<>();
  private Optional<Path> lastFolder = Optional.empty();

  private SettingsJson(Settings defaults) {
    theme = defaults.theme();
    language = defaults.language();
    animated = defaults.animated();
    speed = defaults.speed();
    leftWidth = defaults.leftWidth();
    rightWidth = defaults.rightWidth();
    windowWidth = defaults.windowWidth();
    windowHeight = defaults.windowHeight();
    maximized = defaults.maximized();
    firstHintSeen = defaults.firstHintSeen();
  }

  /** The settings as bytes of a JSON text. */
  static byte[] bytes(Settings settings) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonFields.FACTORY.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("theme", JsonFields.wellFormed(settings.theme()));
      json.writeStringField("language", JsonFields.wellFormed(settings.language()));
      json.writeBooleanField("animated", settings.animated());
      json.writeNumberField("speed", settings.speed());
      json.writeNumberField("leftWidth", settings.leftWidth());
      json.writeNumberField("rightWidth", settings.rightWidth());
      json.writeNumberField("windowWidth", settings.windowWidth());
      json.writeNumberField("windowHeight", settings.windowHeight());
      json.writeBooleanField("maximized", settings.maximized());
      json.writeBooleanField("firstHintSeen", settings.firstHintSeen());
      json.writeArrayFieldStart("recent");
      for (Path file : settings.recent()) {
        json.writeString(JsonFields.wellFormed(file.toString()));
      }
      json.writeEndArray();
      String folder = settings.lastFolder().map(Path::toString).orElse("");
      json.writeStringField("lastFolder", JsonFields.wellFormed(folder));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /**
   * Reads settings from bytes.
   *
   * @throws JsonException if they are not JSON, or a value has the wrong type
   */
  static Settings read(byte[] bytes, Settings defaults) throws JsonException {
    SettingsJson draft = new SettingsJson(defaults);
    JsonFields.forEachKey(JsonFields.utf8(bytes), draft::readValue);
    return draft.settings();
  }

  private void readValue(String key, JsonParser json) throws IOException, JsonException {
    switch (key) {
      case "theme" -> theme = JsonFields.text(key, json);
      case "language" -> language = JsonFields.text(key, json);
      case "animated" -> animated = JsonFields.bool(key, json);
      case "speed" -> speed = JsonFields.number(key, json);
      case "leftWidth" -> leftWidth = JsonFields.number(key, json);
      case "rightWidth" -> rightWidth = JsonFields.number(key, json);
      case "windowWidth" -> windowWidth = JsonFields.number(key, json);
      case "windowHeight" -> windowHeight = JsonFields.number(key, json);
      case "maximized" -> maximized = JsonFields.bool(key, json);
      case "firstHintSeen" -> firstHintSeen = JsonFields.bool(key, json);
      case "recent" -> recent(key, json);
      case "lastFolder" -> lastFolder = FileBytes.path(JsonFields.text(key, json));
      default -> json.skipChildren();
    }
  }

  private void recent(String key, JsonParser json) throws IOException, JsonException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw JsonFields.unexpectedValue(key, json);
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      FileBytes.path(JsonFields.text(key, json)).ifPresent(recent::add);
    }
  }

  private Settings settings() {
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
        recent,
        lastFolder);
  }
}
