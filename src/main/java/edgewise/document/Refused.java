package edgewise.document;

import com.fasterxml.jackson.core.JsonLocation;
import edgewise.network.NetworkFileException;

/** Why a text is no document of ours, and where that shows. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;
  private final String key;
  private final int line;
  private final int column;
  private final String what;

  /** At a line and a column in UTF-16 units, both from 1. */
  Refused(String key, int line, int column, String what) {
    super(key + " at " + line + ":" + column + " " + what);
    this.key = key;
    this.line = line;
    this.column = column;
    this.what = what;
  }

  /** At the place of what is wrong with a network. */
  Refused(String key, NetworkFileException cause) {
    this(key, cause.line(), cause.column(), "");
    initCause(cause);
  }

  Refused(String key, JsonLocation at, String what) {
    this(key, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), what);
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

  /** The same place, told otherwise. */
  Refused as(String other) {
    return new Refused(other, line, column, what);
  }
}
