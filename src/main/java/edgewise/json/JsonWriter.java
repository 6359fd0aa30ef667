package edgewise.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes objects, numbers, rows and matrices as JSON. A number that JSON has no numeral for is a
 * string: {@code "NaN"}, {@code "Infinity"}, {@code "-Infinity"}.
 */
public final class JsonWriter {
  private JsonWriter() {}

  /** Writes the members of an object. */
  public interface Members {
    /** Writes all members. */
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Writes one object; the writer stays open.
   *
   * @throws UncheckedIOException if the writer fails
   */
  public static void object(Writer out, Members members) {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A generator that leaves the writer open when it is closed. */
  public static JsonGenerator generator(Writer out) throws IOException {
    return new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** A number, finite or not, under a key. */
  public static void number(JsonGenerator json, String key, double value) throws IOException {
    json.writeFieldName(key);
    number(json, value);
  }

  /** A number, finite or not. */
  public static void number(JsonGenerator json, double value) throws IOException {
    if (Double.isFinite(value)) {
      json.writeNumber(value);
    } else {
      json.writeString(Double.toString(value));
    }
  }

  /** A row of numbers under a key. */
  public static void row(JsonGenerator json, String key, double[] row) throws IOException {
    json.writeFieldName(key);
    row(json, row);
  }

  /** Rows of numbers, of any lengths, under a key. */
  public static void matrix(JsonGenerator json, String key, List<double[]> rows)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (double[] row : rows) {
      row(json, row);
    }
    json.writeEndArray();
  }

  /** Matrices, of any sizes, under a key. */
  public static void matrices(JsonGenerator json, String key, double[][][] matrices)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (double[][] matrix : matrices) {
      json.writeStartArray();
      for (double[] row : matrix) {
        row(json, row);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void row(JsonGenerator json, double[] row) throws IOException {
    json.writeStartArray();
    for (double value : row) {
      number(json, value);
    }
    json.writeEndArray();
  }
}
