package edgewise.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A data set: rows of features, each with an answer, which is a class or a number. How the answer
 * becomes a target depends on the network: one output takes 0 or 1, or the number itself; k outputs
 * take k classes one-hot. Immutable.
 */
public final class DataSet {
  private final String name;
  private final List<String> features;
  private final List<String> classes;
  private final double[][] inputs;
  private final double[] answers;

  private DataSet(
      String name,
      List<String> features,
      List<String> classes,
      double[][] inputs,
      double[] answers) {
    if (inputs.length == 0) {
      throw new TrainingException(TrainingMessages.of("data.empty", name));
    }
    this.name = name;
    this.features = List.copyOf(features);
    this.classes = List.copyOf(classes);
    this.inputs = inputs;
    this.answers = answers;
  }

  /** Rows that belong to classes; an answer is the index of a class. */
  public static DataSet ofClasses(
      String name,
      List<String> features,
      double[][] inputs,
      List<String> classes,
      double[] answers) {
    return new DataSet(name, features, classes, inputs, answers);
  }

  /** Rows whose answer is a number. */
  public static DataSet ofNumbers(
      String name, List<String> features, double[][] inputs, double[] answers) {
    return new DataSet(name, features, List.of(), inputs, answers);
  }

  /** One row whose answer is a number. */
  public static DataSet ofSample(double[] input, double answer) {
    List<String> features = IntStream.rangeClosed(1, input.length).mapToObj(k -> "x" + k).toList();
    double[][] inputs = {input.clone()};
    return ofNumbers("sample", features, inputs, new double[] {answer});
  }

  /** Its name: of a built-in set, or of a file. */
  public String name() {
    return name;
  }

  /** The features' names. */
  public List<String> features() {
    return features;
  }

  /** The names of the classes; none if the answers are numbers. */
  public List<String> classes() {
    return classes;
  }

  /** The number of rows. */
  public int size() {
    return inputs.length;
  }

  /** Feature k of row i. */
  public double input(int i, int k) {
    return inputs[i][k];
  }

  /** The answer of row i: a number, or the index of its class. */
  public double answer(int i) {
    return answers[i];
  }

  /**
   * The default number of outputs of a network for these data: one for numbers and for two classes,
   * otherwise one for each class.
   */
  public int outputs() {
    return classes.size() <= 2 ? 1 : classes.size();
  }

  /**
   * The same rows with every feature shifted and scaled to mean 0 and standard deviation 1 (of the
   * population); a constant feature becomes 0.
   */
  public DataSet standardised() {
    double[][] scaled = Arrays.stream(inputs).map(double[]::clone).toArray(double[][]::new);
    for (int k = 0; k < features.size(); k++) {
      double mean = column(k).average().orElseThrow();
      double deviation = Math.sqrt(column(k).map(x -> (x - mean) * (x - mean)).average().orElse(0));
      for (double[] row : scaled) {
        row[k] = deviation > 0 ? (row[k] - mean) / deviation : 0;
      }
    }
    return new DataSet(name, features, classes, scaled, answers);
  }

  private DoubleStream column(int k) {
    return Arrays.stream(inputs).mapToDouble(row -> row[k]);
  }

  /**
   * The rows as samples for a network with these numbers of inputs and outputs.
   *
   * @throws TrainingException if the network does not fit the data
   */
  public Samples samples(int networkInputs, int networkOutputs) {
    if (networkInputs != features.size()) {
      throw new TrainingException(
          TrainingMessages.of("data.inputs", name, features.size(), networkInputs));
    }
    double[][] targets = new double[size()][];
    for (int i = 0; i < size(); i++) {
      targets[i] = target(i, networkOutputs);
    }
    boolean areClasses = !classes.isEmpty() && (networkOutputs > 1 || classes.size() <= 2);
    return new Samples(inputs, targets, areClasses);
  }

  private double[] target(int i, int outputs) {
    if (outputs == 1 && classes.size() <= 2) {
      return new double[] {answers[i]};
    }
    if (outputs > 1 && outputs == classes.size()) {
      int label = (int) answers[i];
      return IntStream.range(0, outputs).mapToDouble(j -> j == label ? 1 : 0).toArray();
    }
    throw new TrainingException(
        classes.isEmpty()
            ? TrainingMessages.of("data.numberOutputs", name, outputs)
            : TrainingMessages.of("data.classOutputs", name, classes.size(), outputs));
  }
}
