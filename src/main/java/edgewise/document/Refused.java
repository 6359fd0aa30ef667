package edgewise.document;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;

/** Why a text is no document of ours, and where that shows. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;
  private final String key;
  private final int line;
  private final int column;
  private final String what;
  private final transient List<Object> more;

  /** At a line and a column in UTF-16 units, both from 1. */
  Refused(String key, int line, int column, String what, Object... more) {
    super(key + " at " + line + ":" + column + " " + what);
    this.key = key;
    this.line = line;
    this.column = column;
    this.what = what;
    this.more = List.of(more);
  }

  Refused(String key, JsonLocation at, String what, Object... more) {
    this(key, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), what, more);
  }

  /** The key of the message. */
  String key() {
    return key;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Which key of the text, or which version; may be empty. */
  String what() {
    return what;
  }

  /** What else the message tells: what was found, what was expected. */
  List<Object> more() {
    return more;
  }

  /** The same place, told otherwise. */
  Refused as(String other) {
    return new Refused(other, line, column, what);
  }
}
