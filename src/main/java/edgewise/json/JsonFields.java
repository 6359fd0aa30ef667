package edgewise.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Reads JSON objects key by key and checks the type of every value. Whatever the bytes, an error is
 * a {@link JsonException} with its line and column, and nothing else is thrown.
 */
public final class JsonFields {
  /** The longest string or name that is read, in characters. */
  private static final int LONGEST = 64 << 20;

  /**
   * The parser's factory. It does not cache key names: a hostile file could fill that cache with
   * colliding ones.
   */
  public static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST)
                  .maxNameLength(LONGEST)
                  .build())
          .build();

  private JsonFields() {}

  /** Reads the value of one key; the parser stands at the value's first token. */
  public interface ValueReader {
    /** Reads the whole value, or skips it. */
    void readValue(String key, JsonParser json) throws IOException, JsonException;
  }

  /**
   * The text of UTF-8 bytes, without a byte order mark. Decoded before it is parsed, so that
   * columns count characters and no other encoding is guessed.
   */
  public static String utf8(byte[] bytes) throws JsonException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw new JsonException("damaged", line, text.length() - text.lastIndexOf('\n'), "");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * Calls the reader for every key of the one object that the text must be.
   *
   * @throws JsonException if the text is not exactly one object
   */
  public static void forEachKey(String text, ValueReader reader) throws JsonException {
    try (JsonParser json = FACTORY.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonException("notDocument", json.currentLocation(), "");
      }
      forEachKey(json, reader);
      if (json.nextToken() != null) {
        throw new JsonException("damaged", json.currentTokenLocation(), "");
      }
    } catch (JsonProcessingException e) {
      throw e.getLocation() == null
          ? new JsonException("damaged", 1, 1, "")
          : new JsonException("damaged", e.getLocation(), "");
    } catch (IOException e) {
      throw new JsonException("damaged", 1, 1, "");
    }
  }

  /**
   * Calls the reader for every key of the object that the current value must be.
   *
   * @throws JsonException if the value is not an object
   */
  public static void forEachKey(String key, JsonParser json, ValueReader reader)
      throws IOException, JsonException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw unexpectedValue(key, json);
    }
    forEachKey(json, reader);
  }

  private static void forEachKey(JsonParser json, ValueReader reader)
      throws IOException, JsonException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      reader.readValue(key, json);
    }
  }

  /** The error that the current value of a key has the wrong type or range. */
  public static JsonException unexpectedValue(String key, JsonParser json) {
    return new JsonException("wrong", json.currentTokenLocation(), key);
  }

  /** The current value as a string. */
  public static String text(String key, JsonParser json) throws IOException, JsonException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw unexpectedValue(key, json);
    }
    return json.getText();
  }

  /** The current value as true or false. */
  public static boolean bool(String key, JsonParser json) throws JsonException {
    return switch (json.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case null, default -> throw unexpectedValue(key, json);
    };
  }

  /** The current value as an int, at least 0. */
  public static int wholeNumber(String key, JsonParser json) throws IOException, JsonException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
        || json.getNumberType() != JsonParser.NumberType.INT
        || json.getIntValue() < 0) {
      throw unexpectedValue(key, json);
    }
    return json.getIntValue();
  }

  /** The current value as a long. */
  public static long integer(String key, JsonParser json) throws IOException, JsonException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
        || json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      throw unexpectedValue(key, json);
    }
    return json.getLongValue();
  }

  /** The current value as a finite number; {@code 1e999} is rejected. */
  public static double number(String key, JsonParser json) throws IOException, JsonException {
    if (json.currentToken() == null
        || !json.currentToken().isNumeric()
        || !Double.isFinite(json.getDoubleValue())) {
      throw unexpectedValue(key, json);
    }
    return json.getDoubleValue();
  }

  /**
   * The value whose id is the current string.
   *
   * @throws JsonException if no value has that id
   */
  public static <T> T oneOf(String key, JsonParser json, T[] values, Function<T, String> id)
      throws IOException, JsonException {
    String text = text(key, json);
    return Arrays.stream(values)
        .filter(value -> id.apply(value).equals(text))
        .findFirst()
        .orElseThrow(() -> unexpectedValue(key, json));
  }

  /**
   * The same text with U+FFFD for halves of surrogate pairs, which UTF-8 has no bytes for: a text
   * in memory then equals the text read back from a file.
   */
  public static String wellFormed(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text)
        ? text
        : text.codePoints()
            .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
