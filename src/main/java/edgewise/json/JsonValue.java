package edgewise.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;
import java.util.Map;

/** A value of a JSON text, with the line and the column where it stands, both from 1. */
public sealed interface JsonValue {
  /** Where it begins. */
  Spot spot();

  /**
   * A place in a text.
   *
   * @param line from 1
   * @param column from 1
   */
  record Spot(int line, int column) {
    static Spot of(JsonLocation location) {
      return new Spot(location.getLineNr(), location.getColumnNr());
    }
  }

  /** {@code {…}}, its keys in the order they came. */
  record Object(Spot spot, Map<String, JsonValue> members, Map<String, Spot> keys)
      implements JsonValue {}

  /** {@code […]}. */
  record Array(Spot spot, List<JsonValue> elements) implements JsonValue {}

  /** A numeral, possibly of a number that no double is. */
  record Number(Spot spot, double value, String text) implements JsonValue {}

  /** A string. */
  record Text(Spot spot, String value) implements JsonValue {}

  /** {@code true}, {@code false} or {@code null}. */
  record Word(Spot spot, String value) implements JsonValue {}
}
