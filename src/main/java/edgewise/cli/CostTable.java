package edgewise.cli;

import edgewise.cost.CostRow;
import edgewise.cost.Family;
import edgewise.text.Numbers;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Prints costs as a table for people: a block for every size, a line for every strategy. */
final class CostTable {
  private static final List<String> HEADS =
      List.of("", "passes", "edge visits", "multiplications", "additions", "seconds");

  private static final int MOST_DIGITS = 15;

  private CostTable() {}

  /** Prints the rows. */
  static void print(List<CostRow> rows, PrintWriter out) {
    long size = -1;
    List<List<String>> block = new ArrayList<>();
    for (CostRow row : rows) {
      if (row.size() != size) {
        block(block, out);
        block.clear();
        block.add(HEADS);
        out.println((size < 0 ? "" : "\n") + title(row));
        size = row.size();
      }
      block.add(line(row));
    }
    block(block, out);
    out.println();
    out.println("≈ is extrapolated, – is not counted or not timed.");
  }

  private static String title(CostRow row) {
    String of = row.family() == Family.CHAIN ? "stage" : "input";
    return "%s, %,d %s, %,d %s, %s %s"
        .formatted(
            row.family().id(),
            row.size(),
            row.size() == 1 ? of : of + "s",
            row.outputs(),
            row.outputs() == 1 ? "output" : "outputs",
            number(row.count().paths()),
            row.count().paths().equals(BigInteger.ONE) ? "path" : "paths");
  }

  private static List<String> line(CostRow row) {
    var work = row.count().work();
    boolean arithmetic = row.countsArithmetic();
    return List.of(
        row.strategy().id(),
        number(BigInteger.valueOf(work.passes())),
        number(work.edgeVisits()),
        arithmetic ? number(work.multiplications()) : "–",
        arithmetic ? number(work.additions()) : "–",
        row.seconds().isEmpty()
            ? "–"
            : (row.measured() ? "" : "≈ ") + Numbers.display(row.seconds().getAsDouble()));
  }

  private static String number(BigInteger value) {
    String text = value.toString();
    return text.length() <= MOST_DIGITS
        ? "%,d".formatted(value)
        : new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toString();
  }

  private static void block(List<List<String>> block, PrintWriter out) {
    for (List<String> line : block) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < line.size(); column++) {
        int at = column;
        int width = block.stream().mapToInt(l -> l.get(at).length()).max().orElse(0);
        String pad = " ".repeat(width - line.get(column).length());
        text.append(column == 0 ? line.get(column) + pad : "  " + pad + line.get(column));
      }
      out.println("  " + text.toString().stripTrailing());
    }
  }
}
