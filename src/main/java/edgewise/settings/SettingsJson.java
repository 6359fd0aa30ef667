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

/** Settings as JSON text in UTF-8. A key that is missing has its usual value. */
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

  private SettingsJson(Settings usual) {
    theme = usual.theme();
    language = usual.language();
    animated = usual.animated();
    speed = usual.speed();
    leftWidth = usual.leftWidth();
    rightWidth = usual.rightWidth();
    windowWidth = usual.windowWidth();
    windowHeight = usual.windowHeight();
    maximized = usual.maximized();
    firstHintSeen = usual.firstHintSeen();
  }

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

  /** The settings that these bytes are. */
  static Settings read(byte[] bytes, Settings usual) throws JsonException {
    SettingsJson draft = new SettingsJson(usual);
    JsonFields.each(JsonFields.utf8(bytes), draft::take);
    return draft.settings();
  }

  private void take(String key, JsonParser json) throws IOException, JsonException {
    switch (key) {
      case "theme" -> theme = JsonFields.text(key, json);
      case "language" -> language = JsonFields.text(key, json);
      case "animated" -> animated = JsonFields.truth(key, json);
      case "speed" -> speed = JsonFields.number(key, json);
      case "leftWidth" -> leftWidth = JsonFields.number(key, json);
      case "rightWidth" -> rightWidth = JsonFields.number(key, json);
      case "windowWidth" -> windowWidth = JsonFields.number(key, json);
      case "windowHeight" -> windowHeight = JsonFields.number(key, json);
      case "maximized" -> maximized = JsonFields.truth(key, json);
      case "firstHintSeen" -> firstHintSeen = JsonFields.truth(key, json);
      case "recent" -> recent(key, json);
      case "lastFolder" -> lastFolder = FileBytes.path(JsonFields.text(key, json));
      default -> json.skipChildren();
    }
  }

  private void recent(String key, JsonParser json) throws IOException, JsonException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw JsonFields.wrong(key, json);
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
