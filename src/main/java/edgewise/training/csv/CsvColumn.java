package edgewise.training.csv;

import edgewise.training.csv.CsvFormat.Separator;
import java.util.List;

/**
 * A column of a table. It is numeric if at least three quarters of its values are numbers;
 * otherwise it has words.
 *
 * @param index from 0
 * @param name its heading
 * @param numeric whether it has numbers
 * @param words the different words of a column of words, in the order of their first appearance
 * @param mean of the numbers of a numeric column
 */
record CsvColumn(int index, String name, boolean numeric, List<String> words, double mean) {

  /** Decides whether a column is numeric, and collects its words or their mean. */
  static CsvColumn of(int index, String name, List<CsvTable.Row> rows, Separator separator) {
    List<String> present =
        rows.stream()
            .map(row -> row.words().get(index))
            .filter(word -> !CsvTable.isMissing(word))
            .toList();
    double[] numbers =
        present.stream()
            .mapToDouble(word -> CsvTable.number(word, separator))
            .filter(Double::isFinite)
            .toArray();
    boolean numeric = numbers.length > 0 && 4 * numbers.length >= 3 * present.size();
    double mean = 0;
    for (double number : numbers) {
      mean += number / numbers.length;
    }
    List<String> words = numeric ? List.of() : present.stream().distinct().toList();
    return new CsvColumn(index, name, numeric, words, mean);
  }
}
