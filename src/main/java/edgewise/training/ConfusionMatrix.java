package edgewise.training;

import java.util.Arrays;
import java.util.List;

/**
 * The confusion matrix of a classifier.
 *
 * @param counts row i, column j: the number of samples of class i that were assigned to class j
 */
public record ConfusionMatrix(List<List<Integer>> counts) {

  static ConfusionMatrix of(int[][] counts) {
    return new ConfusionMatrix(
        Arrays.stream(counts).map(row -> Arrays.stream(row).boxed().toList()).toList());
  }

  /** The number of classes. */
  public int classes() {
    return counts.size();
  }

  /** The number of samples of one class that were assigned to another. */
  public int count(int actual, int predicted) {
    return counts.get(actual).get(predicted);
  }

  /** The number of samples of a class. */
  public int total(int actual) {
    return counts.get(actual).stream().mapToInt(Integer::intValue).sum();
  }
}
