package edgewise.training.csv;

/**
 * The format of a table of separated values.
 *
 * @param separator between the values
 * @param header whether the first line names the columns
 * @param missing what is done with a row in which a number is missing
 */
public record CsvFormat(Separator separator, Header header, Missing missing) {
  /** Separator and header detected from the text; a row with a missing value is a bad row. */
  public static final CsvFormat DETECTED =
      new CsvFormat(Separator.DETECT, Header.DETECT, Missing.REPORT);

  /** The character between values. */
  public enum Separator {
    /** Detected: the one that most lines have in the same number. */
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
    /**
     * Detected: it does if it has a word where the lines below have numbers, or if there are only
     * words.
     */
    DETECT,
    /** It does. */
    PRESENT,
    /** It is a row like the others. */
    ABSENT
  }

  /** What is done with a row in which a value is missing: empty, ?, NA, NaN, null or a dash. */
  public enum Missing {
    /** It is a bad row. */
    REPORT,
    /** A missing number is the mean of its column. A missing answer is a bad row all the same. */
    MEAN
  }
}
