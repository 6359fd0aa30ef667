package edgewise.training.csv;

import edgewise.text.Message;
import edgewise.training.DataSet;
import edgewise.training.TrainingException;
import edgewise.training.TrainingMessages;
import edgewise.training.csv.CsvFormat.Missing;
import edgewise.training.csv.CsvFormat.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The result of importing a table: its last column is the answer, the others are the features.
 * Columns of words become one feature a word (one-hot). An answer in words is a class; so is one in
 * at most ten different whole numbers. Rows that cannot be used are listed with their lines, and
 * left out only if {@link #skippingBadRows()} is called.
 *
 * @param separator that was used
 * @param hasHeader whether the first line was read as headings
 * @param good the data of the usable rows
 * @param badRows the others, in the order of their lines
 * @param remarks notes for the user: columns that were left out
 */
public record CsvImport(
    Separator separator,
    boolean hasHeader,
    DataSet good,
    List<BadRow> badRows,
    List<Message> remarks) {
  private static final int MOST_WORDS = 20;
  private static final int MOST_CLASSES = 50;
  private static final int MOST_NUMBER_CLASSES = 10;

  /**
   * Reads a table.
   *
   * @param name the file's, for messages
   * @param bytes UTF-8 text
   * @throws TrainingException if no row of it can be used
   */
  public static CsvImport of(String name, byte[] bytes, CsvFormat format) {
    return new Reader(name, CsvTable.read(name, bytes, format), format.missing()).read();
  }

  /**
   * The data of all rows.
   *
   * @throws TrainingException if there are bad rows
   */
  public DataSet complete() {
    if (!badRows.isEmpty()) {
      BadRow first = badRows.getFirst();
      throw new TrainingException(
          TrainingMessages.of(
              "csv.badRows", good.name(), badRows.size(), first.line(), first.reason()));
    }
    return good;
  }

  /** The data without the bad rows. */
  public DataSet skippingBadRows() {
    return good;
  }

  /** Reads one table. */
  private static final class Reader {
    private final String name;
    private final CsvTable table;
    private final Missing missing;
    private final List<BadRow> bad = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();
    private final List<CsvColumn> columns = new ArrayList<>();
    private CsvColumn answer;

    Reader(String name, CsvTable table, Missing missing) {
      this.name = name;
      this.table = table;
      this.missing = missing;
    }

    CsvImport read() {
      List<CsvTable.Row> complete = wholeRows();
      classifyColumns(complete);
      List<CsvTable.Row> good = complete.stream().filter(this::isGood).toList();
      bad.sort((a, b) -> Long.compare(a.line(), b.line()));
      if (good.isEmpty()) {
        throw new TrainingException(
            bad.isEmpty()
                ? TrainingMessages.of("data.empty", name)
                : TrainingMessages.of(
                    "csv.allBad", name, bad.getFirst().line(), bad.getFirst().reason()));
      }
      return new CsvImport(
          table.separator(),
          table.hasHeader(),
          dataSet(good),
          List.copyOf(bad),
          List.copyOf(remarks));
    }

    private List<CsvTable.Row> wholeRows() {
      List<CsvTable.Row> complete = new ArrayList<>();
      int width = table.columns().size();
      for (CsvTable.Row row : table.rows()) {
        if (row.words().size() == width) {
          complete.add(row);
        } else {
          bad.add(
              new BadRow(row.line(), TrainingMessages.of("row.width", row.words().size(), width)));
        }
      }
      return complete;
    }

    private void classifyColumns(List<CsvTable.Row> rows) {
      int last = table.columns().size() - 1;
      for (int i = 0; i <= last; i++) {
        CsvColumn column = CsvColumn.of(i, table.columns().get(i), rows, table.separator());
        if (i == last) {
          answer = column;
        } else if (column.words().size() > MOST_WORDS) {
          remarks.add(TrainingMessages.of("csv.leftOut", column.name(), column.words().size()));
        } else {
          columns.add(column);
        }
      }
      if (columns.isEmpty()) {
        throw new TrainingException(TrainingMessages.of("csv.noFeatures", name));
      }
      if (answer.words().size() > MOST_CLASSES) {
        throw new TrainingException(
            TrainingMessages.of("csv.manyClasses", name, answer.name(), answer.words().size()));
      }
    }

    private boolean isGood(CsvTable.Row row) {
      for (CsvColumn column : columns) {
        String word = row.words().get(column.index());
        boolean filled = column.numeric() && missing == Missing.MEAN;
        if (!isGood(row, column, word, filled)) {
          return false;
        }
      }
      return isGood(row, answer, row.words().get(answer.index()), false);
    }

    private boolean isGood(CsvTable.Row row, CsvColumn column, String word, boolean filled) {
      if (CsvTable.isMissing(word)) {
        if (!filled) {
          bad.add(new BadRow(row.line(), TrainingMessages.of("row.missing", column.name())));
        }
        return filled;
      }
      if (column.numeric() && !CsvTable.isNumber(word, table.separator())) {
        bad.add(
            new BadRow(
                row.line(), TrainingMessages.of("row.noNumber", column.name(), shortened(word))));
        return false;
      }
      return true;
    }

    private static String shortened(String word) {
      String line = word.replaceAll("\\s+", " ");
      return line.length() > 24 ? line.substring(0, 23) + "…" : line;
    }

    private DataSet dataSet(List<CsvTable.Row> rows) {
      List<String> features =
          columns.stream()
              .flatMap(
                  c ->
                      c.numeric()
                          ? List.of(c.name()).stream()
                          : c.words().stream().map(word -> c.name() + " = " + word))
              .toList();
      double[][] inputs = rows.stream().map(this::features).toArray(double[][]::new);
      List<String> classes = answer.numeric() ? numberClasses(rows) : answer.words();
      double[] answers =
          rows.stream()
              .map(row -> row.words().get(answer.index()))
              .mapToDouble(word -> classes.isEmpty() ? number(word) : index(classes, word))
              .toArray();
      return classes.isEmpty()
          ? DataSet.ofNumbers(name, features, inputs, answers)
          : DataSet.ofClasses(name, features, inputs, classes, answers);
    }

    private double[] features(CsvTable.Row row) {
      return columns.stream()
          .flatMapToDouble(
              c -> {
                String word = row.words().get(c.index());
                if (c.numeric()) {
                  return OptionalDouble.of(CsvTable.isMissing(word) ? c.mean() : number(word))
                      .stream();
                }
                return c.words().stream().mapToDouble(each -> each.equals(word) ? 1 : 0);
              })
          .toArray();
    }

    /** The classes of an answer in numbers; none if they are quantities. */
    private List<String> numberClasses(List<CsvTable.Row> rows) {
      TreeSet<Double> values = new TreeSet<>();
      rows.forEach(row -> values.add(number(row.words().get(answer.index()))));
      boolean few = values.size() <= MOST_NUMBER_CLASSES && 2 * values.size() <= rows.size();
      boolean complete = values.stream().allMatch(v -> v == Math.rint(v));
      return few && complete && values.size() > 1
          ? values.stream().map(v -> Long.toString(v.longValue())).toList()
          : List.of();
    }

    private int index(List<String> classes, String word) {
      String sought = answer.numeric() ? Long.toString((long) number(word)) : word;
      return IntStream.range(0, classes.size())
          .filter(i -> classes.get(i).equals(sought))
          .findFirst()
          .orElseThrow();
    }

    private double number(String word) {
      return CsvTable.number(word, table.separator());
    }
  }
}
