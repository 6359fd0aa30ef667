package edgewise.json;

import com.fasterxml.jackson.core.JsonLocation;

/** A text that is not the expected JSON: the kind of error, its line and its column. */
public final class JsonException extends Exception {
  private static final long serialVersionUID = 1;
  private final String key;
  private final int line;
  private final int column;
  private final String detail;

  /**
   * An error at a line and a column.
   *
   * @param key the kind of error, a key of the caller's messages
   * @param line from 1
   * @param column in UTF-16 units, from 1
   * @param detail the JSON key or the version concerned, or the parser's own message; may be empty
   */
  public JsonException(String key, int line, int column, String detail) {
    super(key + " at " + line + ":" + column + " " + detail);
    this.key = key;
    this.line = line;
    this.column = column;
    this.detail = detail;
  }

  /** An error at a line and a column with the exception that describes it in detail. */
  public JsonException(String key, int line, int column, Exception cause) {
    this(key, line, column, "");
    initCause(cause);
  }

  /** An error at the parser's location. */
  public JsonException(String key, JsonLocation at, String detail) {
    this(key, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), detail);
  }

  /** The kind of error, a key of the caller's messages. */
  public String key() {
    return key;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The column, from 1. */
  public int column() {
    return column;
  }

  /** The JSON key or the version concerned, or the parser's own message; may be empty. */
  public String detail() {
    return detail;
  }

  /** The same place and detail under another message key. */
  public JsonException withKey(String other) {
    return new JsonException(other, line, column, detail);
  }
}
