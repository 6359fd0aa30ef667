package edgewise.graph;

/**
 * A function as it is called in the program language, by its name before parentheses: {@code
 * sin(x)}, {@code max(a, b)}.
 */
public sealed interface Applicable permits Elementary, Pairwise, Extremum, Mean {

  /** The name in the language, such as {@code sin}. */
  String symbol();

  /** The name in LaTeX, such as {@code \sin}. */
  String latex();

  /**
   * The function's value.
   *
   * @param arguments as many as the function takes
   */
  double value(double... arguments);
}
