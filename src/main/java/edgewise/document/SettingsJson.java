package edgewise.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
    try (JsonGenerator json = JsonText.FACTORY.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("theme", JsonText.wellFormed(settings.theme()));
      json.writeStringField("language", JsonText.wellFormed(settings.language()));
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
        json.writeString(JsonText.wellFormed(file.toString()));
      }
      json.writeEndArray();
      String folder = settings.lastFolder().map(Path::toString).orElse("");
      json.writeStringField("lastFolder", JsonText.wellFormed(folder));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /** The settings that these bytes are. */
  static Settings read(byte[] bytes, Settings usual) throws Refused {
    SettingsJson draft = new SettingsJson(usual);
    JsonText.each(JsonText.utf8(bytes), draft::take);
    return draft.settings();
  }

  private void take(String key, JsonParser json) throws IOException, Refused {
    switch (key) {
      case "theme" -> theme = JsonText.text(key, json);
      case "language" -> language = JsonText.text(key, json);
      case "animated" -> animated = JsonText.truth(key, json);
      case "speed" -> speed = JsonText.number(key, json);
      case "leftWidth" -> leftWidth = JsonText.number(key, json);
      case "rightWidth" -> rightWidth = JsonText.number(key, json);
      case "windowWidth" -> windowWidth = JsonText.number(key, json);
      case "windowHeight" -> windowHeight = JsonText.number(key, json);
      case "maximized" -> maximized = JsonText.truth(key, json);
      case "firstHintSeen" -> firstHintSeen = JsonText.truth(key, json);
      case "recent" -> recent(key, json);
      case "lastFolder" -> lastFolder = Keeper.path(JsonText.text(key, json));
      default -> json.skipChildren();
    }
  }

  private void recent(String key, JsonParser json) throws IOException, Refused {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw JsonText.wrong(key, json);
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Keeper.path(JsonText.text(key, json)).ifPresent(recent::add);
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
