package edgewise.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;
import java.util.Map;

/** A value of a JSON text with its position. */
public sealed interface JsonValue {
  /** The position of its first character. */
  Position position();

  /**
   * A position in a text.
   *
   * @param line from 1
   * @param column from 1
   */
  record Position(int line, int column) {
    /** The position of a parser's location. */
    static Position of(JsonLocation location) {
      return new Position(location.getLineNr(), location.getColumnNr());
    }
  }

  /** {@code {…}}, its keys in the order they came. */
  record Object(Position position, Map<String, JsonValue> members, Map<String, Position> keys)
      implements JsonValue {}

  /** {@code […]}. */
  record Array(Position position, List<JsonValue> elements) implements JsonValue {}

  /** A number: the nearest double, and the numeral as it is written. */
  record Number(Position position, double value, String text) implements JsonValue {}

  /** A string. */
  record Text(Position position, String value) implements JsonValue {}

  /** {@code true}, {@code false} or {@code null}. */
  record Literal(Position position, String value) implements JsonValue {}
}
