package edgewise.network.steps;

import edgewise.network.Quantity;
import edgewise.text.Numbers;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A matrix equation as a row of blocks and signs: for views, which draw every cell, frame the
 * active row and column and link each cell to its quantity; or as LaTeX.
 *
 * @param parts from left to right
 */
public record MatrixForm(List<Part> parts) {
  /** The number of rows or columns of a larger matrix that are written, beside the last. */
  private static final int SHOWN = 5;

  /** Copies the parts. */
  public MatrixForm {
    parts = List.copyOf(parts);
  }

  /** A block or a sign. */
  public sealed interface Part {
    /** The name or sign in LaTeX. */
    String latex();
  }

  /** A sign between blocks: {@code =}, {@code +}, {@code \odot}, parentheses. */
  public record Sign(String latex) implements Part {}

  /**
   * A matrix or a column vector; a transpose has the rows and columns of the transpose.
   *
   * @param latex its name
   * @param rows the number of rows
   * @param columns the number of columns
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

    /** The quantity of a cell. */
    public Quantity quantity(int row, int column) {
      return quantities.apply(row, column);
    }

    /**
     * Whether a cell is in the active row or column; with both active, only their common cell is.
     */
    public boolean isActive(int row, int column) {
      return activeRow + activeColumn > 0
          && (activeRow == 0 || activeRow == row)
          && (activeColumn == 0 || activeColumn == column);
    }

    /** Its numbers as a LaTeX matrix; of a large one the first ones and the last. */
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

  /** The equation in names, LaTeX. */
  public String latex() {
    return parts.stream().map(Part::latex).collect(Collectors.joining(" "));
  }

  /** The equation in numbers, LaTeX. */
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
