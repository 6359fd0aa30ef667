package edgewise.cli;

import edgewise.cost.Row;
import edgewise.graph.Figures;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Costs as lines for people and as comma-separated values. */
final class CostTable {
  private static final List<String> HEADS =
      List.of(
          "family",
          "inputs",
          "outputs",
          "strategy",
          "passes",
          "edge visits",
          "multiplications",
          "additions",
          "paths",
          "seconds");
  private static final String KEYS =
      "family,inputs,outputs,strategy,passes,edgeVisits,multiplications,additions,paths,seconds,"
          + "measured";

  private CostTable() {}

  /** Columns under their heads; numbers too long to be read at once in powers of ten. */
  static void table(List<Row> rows, PrintWriter out) {
    List<List<String>> lines =
        new ArrayList<>(rows.stream().map(CostTable::cells).toList());
    lines.addFirst(HEADS);
    int[] widths = new int[HEADS.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        boolean word = i == 0 || i == 3;
        String gap = " ".repeat(widths[i] - line.get(i).length());
        text.append(i == 0 ? "" : "  ").append(word ? line.get(i) + gap : gap + line.get(i));
      }
      out.println(text.toString().stripTrailing());
    }
  }

  private static List<String> cells(Row row) {
    return List.of(
        row.family().id(),
        Long.toString(row.inputs()),
        Long.toString(row.family().outputs()),
        row.strategy().id(),
        brief(BigInteger.valueOf(row.work().passes())),
        brief(row.work().edgeVisits()),
        row.countsArithmetic() ? brief(row.work().multiplications()) : "–",
        row.countsArithmetic() ? brief(row.work().additions()) : "–",
        brief(row.paths()),
        seconds(row.timing().seconds(), row.timing().measured()));
  }

  private static String seconds(OptionalDouble seconds, boolean measured) {
    return seconds.isEmpty()
        ? "–"
        : (measured ? "" : "~") + Figures.display(seconds.getAsDouble());
  }

  private static String brief(BigInteger number) {
    String digits = number.bitLength() < 50 ? number.toString() : "";
    return !digits.isEmpty() && digits.length() <= 12
        ? digits
        : new BigDecimal(number)
            .round(new MathContext(4, RoundingMode.HALF_EVEN))
            .stripTrailingZeros()
            .toString()
            .replace("E+", "e");
  }

  static void csv(List<Row> rows, PrintWriter out) {
    out.println(KEYS);
    for (Row row : rows) {
      boolean arithmetic = row.countsArithmetic();
      OptionalDouble seconds = row.timing().seconds();
      out.println(
          Csv.line(
              Arrays.asList(
                  row.family().id(),
                  row.inputs(),
                  row.family().outputs(),
                  row.strategy().id(),
                  row.work().passes(),
                  row.work().edgeVisits(),
                  arithmetic ? row.work().multiplications() : null,
                  arithmetic ? row.work().additions() : null,
                  row.paths(),
                  seconds.isPresent() ? seconds.getAsDouble() : null,
                  row.timing().measured())));
    }
  }
}
