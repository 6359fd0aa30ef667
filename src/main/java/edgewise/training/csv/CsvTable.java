package edgewise.training.csv;

import edgewise.training.TrainingException;
import edgewise.training.TrainingMessages;
import edgewise.training.csv.CsvFormat.Header;
import edgewise.training.csv.CsvFormat.Separator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text of separated values (RFC 4180, and variants that spreadsheets write) as rows of words,
 * each with its first line. Unclosed quotes and characters behind a quote are read as they are:
 * such a row is reported as bad later, and the others are kept.
 */
record CsvTable(Separator separator, boolean hasHeader, List<String> columns, List<Row> rows) {
  private static final Set<String> MISSING = Set.of("", "?", "na", "n/a", "nan", "null", "-");
  private static final int PROBED = 100;

  /**
   * A row of words.
   *
   * @param line the line where it begins, from 1
   */
  record Row(long line, List<String> words) {}

  /**
   * Splits the bytes of a table into rows.
   *
   * @throws TrainingException if they are not UTF-8 text or have no rows
   */
  static CsvTable read(String name, byte[] bytes, CsvFormat format) {
    String text = text(name, bytes);
    Separator separator =
        format.separator() == Separator.DETECT ? separator(text) : format.separator();
    List<Row> rows = rows(name, text, separator);
    if (rows.isEmpty()) {
      throw new TrainingException(TrainingMessages.of("data.empty", name));
    }
    boolean header =
        switch (format.header()) {
          case Header.PRESENT -> true;
          case Header.ABSENT -> false;
          case Header.DETECT -> looksLikeHeader(rows, separator);
        };
    Row first = header ? rows.removeFirst() : rows.getFirst();
    List<String> columns = names(first.words(), header);
    if (columns.size() < 2) {
      throw new TrainingException(TrainingMessages.of("csv.oneColumn", name));
    }
    return new CsvTable(separator, header, columns, List.copyOf(rows));
  }

  private static String text(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new TrainingException(TrainingMessages.of("csv.notText", name));
    }
  }

  /** A mutable list. Lines without anything in them are no rows. */
  private static List<Row> rows(String name, String text, Separator separator) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator.sign())
            .setIgnoreSurroundingSpaces(separator != Separator.TAB)
            .setTrim(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      long line = 1;
      while (records.hasNext()) {
        CSVRecord found = records.next();
        if (found.size() > 1 || !found.get(0).isEmpty()) {
          rows.add(new Row(line, found.toList()));
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new TrainingException(TrainingMessages.of("csv.damaged", name, rows.size() + 1));
    }
    return rows;
  }

  /** The separator that most of the first lines have in the same number; a comma if none does. */
  private static Separator separator(String text) {
    List<String> lines = text.lines().filter(l -> !l.isBlank()).limit(PROBED).toList();
    Separator best = Separator.COMMA;
    long most = 0;
    for (Separator candidate : List.of(Separator.TAB, Separator.SEMICOLON, Separator.COMMA)) {
      long agreeing =
          lines.stream()
              .map(line -> outsideQuotes(line, candidate.sign()))
              .filter(count -> count > 0)
              .collect(Collectors.groupingBy(count -> count, Collectors.counting()))
              .values()
              .stream()
              .mapToLong(Long::longValue)
              .max()
              .orElse(0);
      if (agreeing > most) {
        most = agreeing;
        best = candidate;
      }
    }
    return best;
  }

  private static int outsideQuotes(String line, char sign) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      count += c == sign && !quoted ? 1 : 0;
    }
    return count;
  }

  private static boolean looksLikeHeader(List<Row> rows, Separator separator) {
    List<String> first = rows.getFirst().words();
    boolean anyNumber = first.stream().anyMatch(word -> isNumber(word, separator));
    return !anyNumber && rows.size() > 1;
  }

  private static List<String> names(List<String> first, boolean header) {
    return IntStream.range(0, first.size())
        .mapToObj(i -> header && !first.get(i).isEmpty() ? first.get(i) : "x" + (i + 1))
        .toList();
  }

  /** Whether a word stands for a missing value. */
  static boolean isMissing(String word) {
    return MISSING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is a finite number. */
  static boolean isNumber(String word, Separator separator) {
    return Double.isFinite(number(word, separator));
  }

  /** The number that a word is, or NaN; a decimal comma is read where commas do not separate. */
  static double number(String word, Separator separator) {
    String plain =
        separator != Separator.COMMA && word.matches("[-+]?\\d+,\\d+([eE][-+]?\\d+)?")
            ? word.replace(',', '.')
            : word.replace('−', '-');
    boolean decimal = plain.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    return decimal ? Double.parseDouble(plain) : Double.NaN;
  }
}
