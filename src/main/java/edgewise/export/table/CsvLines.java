package edgewise.export.table;

import java.util.List;
import java.util.stream.Collectors;

/** Writes lines of comma-separated values (RFC 4180). */
public final class CsvLines {
  private CsvLines() {}

  /**
   * The fields as one line, without its line end; a field is quoted if it needs to be, and null is
   * empty.
   */
  public static String line(List<?> fields) {
    return fields.stream().map(CsvLines::field).collect(Collectors.joining(","));
  }

  private static String field(Object value) {
    String text = value == null ? "" : value.toString();
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
