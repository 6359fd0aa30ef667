package edgewise.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;
import java.util.Map;

/** A value of a JSON text, with the line and the column where it stands, both from 1. */
public sealed interface JsonValue {
  /** Where it begins. */
  Position position();

  /**
   * A place in a text.
   *
   * @param line from 1
   * @param column from 1
   */
  record Position(int line, int column) {
    static Position of(JsonLocation location) {
      return new Position(location.getLineNr(), location.getColumnNr());
    }
  }

  /** {@code {…}}, its keys in the order they came. */
  record Object(Position position, Map<String, JsonValue> members, Map<String, Position> keys)
      implements JsonValue {}

  /** {@code […]}. */
  record Array(Position position, List<JsonValue> elements) implements JsonValue {}

  /** A numeral, possibly of a number that no double is. */
  record Number(Position position, double value, String text) implements JsonValue {}

  /** A string. */
  record Text(Position position, String value) implements JsonValue {}

  /** {@code true}, {@code false} or {@code null}. */
  record Literal(Position position, String value) implements JsonValue {}
}
