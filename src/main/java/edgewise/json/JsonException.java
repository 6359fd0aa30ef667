package edgewise.json;

import com.fasterxml.jackson.core.JsonLocation;

/** Why a text is not the JSON that was expected, and where that shows. */
public final class JsonException extends Exception {
  private static final long serialVersionUID = 1;
  private final String key;
  private final int line;
  private final int column;
  private final String detail;

  /**
   * A mistake at a place.
   *
   * @param key of the kind of mistake, in the reader's messages
   * @param line from 1
   * @param column in UTF-16 units, from 1
   * @param detail which key of the text, which version, or the parser's own words; may be empty
   */
  public JsonException(String key, int line, int column, String detail) {
    super(key + " at " + line + ":" + column + " " + detail);
    this.key = key;
    this.line = line;
    this.column = column;
    this.detail = detail;
  }

  /** A mistake at a place, found by somebody who says more about it. */
  public JsonException(String key, int line, int column, Exception cause) {
    this(key, line, column, "");
    initCause(cause);
  }

  /** The same at a place that the parser tells. */
  public JsonException(String key, JsonLocation at, String detail) {
    this(key, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), detail);
  }

  /** The key of the kind of mistake. */
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

  /** Which key of the text, which version, or the parser's own words; may be empty. */
  public String detail() {
    return detail;
  }

  /** The same place as another kind of mistake. */
  public JsonException withKey(String other) {
    return new JsonException(other, line, column, detail);
  }
}
