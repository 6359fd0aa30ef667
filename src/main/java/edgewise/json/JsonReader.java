package edgewise.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import edgewise.json.JsonValue.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON text into {@link JsonValue}s, each with its line and column. */
public final class JsonReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private JsonReader() {}

  /**
   * The one value of a text.
   *
   * @throws JsonException if it is not one value: {@code empty}, {@code more} or {@code json}
   */
  public static JsonValue read(String text) throws JsonException {
    try (JsonParser json = FACTORY.createParser(text)) {
      if (json.nextToken() == null) {
        throw new JsonException("empty", 1, 1, "");
      }
      JsonValue value = readValue(json);
      if (json.nextToken() != null) {
        throw new JsonException("more", json.currentTokenLocation(), "");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw e.getLocation() == null
          ? new JsonException("json", 1, 1, e.getOriginalMessage())
          : new JsonException("json", e.getLocation(), e.getOriginalMessage());
    } catch (IOException e) {
      throw new JsonException("json", 1, 1, e.getMessage());
    }
  }

  /**
   * Reads the value at whose first token the parser stands, and leaves the parser at its last
   * token.
   */
  public static JsonValue readValue(JsonParser json) throws IOException {
    Position position = Position.of(json.currentTokenLocation());
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json, position);
      case START_ARRAY -> array(json, position);
      case VALUE_STRING -> new JsonValue.Text(position, json.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new JsonValue.Number(position, json.getDoubleValue(), json.getText());
      default -> new JsonValue.Literal(position, json.getText());
    };
  }

  private static JsonValue object(JsonParser json, Position position) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Map<String, Position> keys = new LinkedHashMap<>();
    while (!json.nextToken().isStructEnd()) {
      String key = json.currentName();
      keys.put(key, Position.of(json.currentTokenLocation()));
      json.nextToken();
      members.put(key, readValue(json));
    }
    return new JsonValue.Object(position, members, keys);
  }

  private static JsonValue array(JsonParser json, Position position) throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    while (!json.nextToken().isStructEnd()) {
      elements.add(readValue(json));
    }
    return new JsonValue.Array(position, elements);
  }
}
