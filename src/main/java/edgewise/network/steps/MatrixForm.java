package edgewise.network.steps;

import edgewise.network.Quantity;
import edgewise.text.Numbers;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * An equation of matrices as a row of blocks and signs, for a view that draws every cell, frames
 * the active row and column, and knows what each cell is; or as LaTeX.
 *
 * @param parts from left to right
 */
public record MatrixForm(List<Part> parts) {
  /** Of a larger matrix so many rows or columns are written, and the last. */
  private static final int SHOWN = 5;

  /** Keeps the parts as they are now. */
  public MatrixForm {
    parts = List.copyOf(parts);
  }

  /** A block or a sign. */
  public sealed interface Part {
    /** By its name, LaTeX. */
    String latex();
  }

  /** What stands between blocks: {@code =}, {@code +}, {@code \odot}, parentheses. */
  public record Sign(String latex) implements Part {}

  /**
   * A matrix or a column of numbers, as it is drawn: a transpose is drawn as a transpose.
   *
   * @param latex its name
   * @param rows how many rows are drawn
   * @param columns how many columns are drawn
   * @param isTransposed whether the matrix of that name has these as columns and rows
   * @param activeRow the row that the step uses, from 1, or 0
   * @param activeColumn the column that the step uses, from 1, or 0
   * @param values by row and column, from 1
   * @param quantities by row and column, from 1
   */
  public record Block(
      String latex,
      int rows,
      int columns,
      boolean isTransposed,
      int activeRow,
      int activeColumn,
      BiFunction<Integer, Integer, Double> values,
      BiFunction<Integer, Integer, Quantity> quantities)
      implements Part {
    /** The number in a cell. */
    public double value(int row, int column) {
      return values.apply(row, column);
    }

    /** What a cell is. */
    public Quantity quantity(int row, int column) {
      return quantities.apply(row, column);
    }

    /** Whether a cell is in the active row or, with both active, where they cross. */
    public boolean isActive(int row, int column) {
      return activeRow + activeColumn > 0
          && (activeRow == 0 || activeRow == row)
          && (activeColumn == 0 || activeColumn == column);
    }

    /** Its numbers in brackets, LaTeX; of a large one the first and the last. */
    public String numbers() {
      StringBuilder out = new StringBuilder("\\begin{pmatrix}");
      for (int r = 1; r <= rows; r++) {
        if (rows > SHOWN + 1 && r > SHOWN && r < rows) {
          out.append(line(r, true));
          r = rows - 1;
        } else {
          out.append(line(r, false));
        }
        out.append(r < rows ? " \\\\ " : "");
      }
      return out.append("\\end{pmatrix}").toString();
    }

    private String line(int row, boolean dots) {
      StringBuilder out = new StringBuilder();
      for (int c = 1; c <= columns; c++) {
        boolean skip = columns > SHOWN + 1 && c > SHOWN && c < columns;
        out.append(c > 1 ? " & " : "")
            .append(dots ? (skip ? "\\ddots" : "\\vdots") : skip ? "\\cdots" : number(row, c));
        c = skip ? columns - 1 : c;
      }
      return out.toString();
    }

    private String number(int row, int column) {
      return Numbers.latex(value(row, column));
    }
  }

  /** The equation by names. */
  public String latex() {
    return parts.stream().map(Part::latex).collect(Collectors.joining(" "));
  }

  /** The equation in numbers. */
  public String numbers() {
    return parts.stream()
        .map(p -> p instanceof Block block ? block.numbers() : p.latex())
        .collect(Collectors.joining(" "));
  }

  /** Its blocks. */
  public List<Block> blocks() {
    return parts.stream().filter(Block.class::isInstance).map(Block.class::cast).toList();
  }
}
