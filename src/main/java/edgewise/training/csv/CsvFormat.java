package edgewise.training.csv;

/**
 * How a table of separated values is to be read.
 *
 * @param separator between the values
 * @param header whether the first line names the columns
 * @param missing what becomes of a row in which a number is missing
 */
public record CsvFormat(Separator separator, Header header, Missing missing) {
  /** Everything found out from the text; a missing value makes a bad row. */
  public static final CsvFormat DETECTED =
      new CsvFormat(Separator.DETECT, Header.DETECT, Missing.REPORT);

  /** What stands between values. */
  public enum Separator {
    /** Whichever divides the lines most evenly. */
    DETECT('\0'),
    /** A comma. */
    COMMA(','),
    /** A semicolon, as where the comma is the decimal sign. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t');

    private final char sign;

    Separator(char sign) {
      this.sign = sign;
    }

    /** The character. */
    char sign() {
      return sign;
    }
  }

  /** Whether the first line names the columns. */
  public enum Header {
    /** It does if it has a word where the lines below have numbers, or if there are only words. */
    DETECT,
    /** It does. */
    PRESENT,
    /** It is a row like the others. */
    ABSENT
  }

  /** What becomes of a row in which a value is missing: empty, ?, NA, NaN, null or a dash. */
  public enum Missing {
    /** It is a bad row. */
    REPORT,
    /** A missing number is the mean of its column. A missing answer is a bad row all the same. */
    MEAN
  }
}
