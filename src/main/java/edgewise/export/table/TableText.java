package edgewise.export.table;

import edgewise.export.table.TraceTable.Column;
import edgewise.export.table.TraceTable.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text format of a trace table for other programs: CSV with exact numbers, Markdown, or LaTeX.
 */
public enum TableText {
  /** RFC 4180: commas, quotes where needed, CRLF between the lines. */
  CSV,
  /** A pipe table of GitHub-flavoured Markdown, the numbers to the right. */
  MARKDOWN,
  /** A {@code tabular} with booktabs' rules, the cells in mathematics. */
  LATEX;

  /** The id in resource keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes the table.
   *
   * @param heads the columns' heads in a person's language, in the order of {@link Column}
   */
  public String write(TraceTable table, List<String> heads) {
    return switch (this) {
      case CSV ->
          csv(heads)
              + table.rows().stream().map(row -> csv(cells(row))).collect(Collectors.joining());
      case MARKDOWN ->
          "| "
              + String.join(" | ", heads)
              + " |\n|---|---|---:|---:|---:|\n"
              + table.rows().stream()
                  .map(row -> "| " + String.join(" | ", escaped(row)) + " |\n")
                  .collect(Collectors.joining());
      case LATEX -> latex(table, heads);
    };
  }

  private static List<String> cells(Row row) {
    return Arrays.stream(Column.values()).map(row::text).toList();
  }

  private static List<String> escaped(Row row) {
    return cells(row).stream()
        .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|").replace("*", "\\*"))
        .toList();
  }

  private static String csv(List<String> cells) {
    return cells.stream()
            .map(
                cell ->
                    cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                        ? '"' + cell.replace("\"", "\"\"") + '"'
                        : cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String latex(TraceTable table, List<String> heads) {
    StringBuilder out = new StringBuilder("\\begin{tabular}{llrrr}\n\\toprule\n");
    StringBuilder head = new StringBuilder();
    for (Column column : Column.values()) {
      String symbol = table.headLatex(column);
      head.append(column == Column.NODE ? "" : " & ").append(heads.get(column.ordinal()));
      head.append(symbol.isEmpty() || column == Column.NODE ? "" : " $" + symbol + "$");
    }
    out.append(head).append(" \\\\\n\\midrule\n");
    for (Row row : table.rows()) {
      out.append(
              Arrays.stream(Column.values())
                  .map(row::latex)
                  .map(cell -> cell.isEmpty() ? "" : "$" + cell + "$")
                  .collect(Collectors.joining(" & ")))
          .append(" \\\\\n");
    }
    return out.append("\\bottomrule\n\\end{tabular}\n").toString();
  }
}
