package edgewise.training;

import java.util.Arrays;
import java.util.List;

/**
 * Which class was taken for which, and how often.
 *
 * @param counts row i, column j: samples of class i that were put into class j
 */
public record ConfusionMatrix(List<List<Integer>> counts) {

  static ConfusionMatrix of(int[][] counts) {
    return new ConfusionMatrix(
        Arrays.stream(counts).map(row -> Arrays.stream(row).boxed().toList()).toList());
  }

  /** How many classes there are. */
  public int classes() {
    return counts.size();
  }

  /** Samples of one class that were put into another. */
  public int count(int actual, int predicted) {
    return counts.get(actual).get(predicted);
  }

  /** All samples of a class. */
  public int total(int actual) {
    return counts.get(actual).stream().mapToInt(Integer::intValue).sum();
  }
}
