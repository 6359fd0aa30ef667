package edgewise.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import edgewise.json.JsonException;
import edgewise.json.JsonFields;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sorts, reads and writes a speaker's notes by the number of steps taken, as a key of a JSON
 * object.
 */
final class Notes {
  static final String KEY = "notes";

  private Notes() {}

  /**
   * The notes sorted by step, unmodifiable.
   *
   * @throws IllegalArgumentException if a step is less than 0
   */
  static Map<Integer, String> sorted(Map<Integer, String> notes) {
    SortedMap<Integer, String> sorted = new TreeMap<>();
    notes.forEach(
        (at, note) -> {
          if (at < 0) {
            throw new IllegalArgumentException("step " + at);
          }
          sorted.put(at, JsonFields.wellFormed(note));
        });
    return Collections.unmodifiableSortedMap(sorted);
  }

  /** Writes the notes as a key of an object. */
  static void write(Map<Integer, String> notes, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(KEY);
    for (Map.Entry<Integer, String> note : notes.entrySet()) {
      json.writeStringField(note.getKey().toString(), note.getValue());
    }
    json.writeEndObject();
  }

  /** Reads one note, at whose text the parser stands. */
  static void readValue(String at, JsonParser json, Map<Integer, String> notes)
      throws IOException, JsonException {
    String note = JsonFields.text(KEY, json);
    try {
      int number = Integer.parseInt(at);
      if (number < 0 || notes.put(number, note) != null) {
        throw JsonFields.unexpectedValue(KEY, json);
      }
    } catch (NumberFormatException e) {
      throw JsonFields.unexpectedValue(KEY, json);
    }
  }
}
