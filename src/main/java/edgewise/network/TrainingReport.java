package edgewise.network;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came of a run: how the loss went, and the network at its end. Says nothing of time, so that
 * the same run is the same report, to the last letter.
 *
 * @param data what was learned from
 * @param samples how many there are
 * @param epochs whole passes that were made
 * @param steps mini-batches that were learned from
 * @param seed of the order of the samples
 * @param history at most a hundred and one moments evenly spaced, the first and the last among them
 * @param stopped why it came to an end before its time, if it did
 * @param network at the end
 */
public record TrainingReport(
    String data,
    int samples,
    int epochs,
    int steps,
    long seed,
    List<Row> history,
    Optional<Remark> stopped,
    Network network) {
  private static final int ROWS = 100;

  /** Loss and accuracy after so many epochs; no accuracy where there are no classes. */
  public record Row(int epoch, double loss, OptionalDouble accuracy) {}

  /** Trains for so many epochs, or until numbers run away. */
  public static TrainingReport of(Training training, String data, int epochs) {
    int every = Math.max(1, Math.ceilDiv(epochs, ROWS));
    List<Row> history = new ArrayList<>();
    history.add(row(training.now()));
    boolean able = true;
    for (int epoch = 1; able && epoch <= epochs; epoch++) {
      able = training.epoch();
      if (!able || epoch % every == 0 || epoch == epochs) {
        history.add(row(training.now()));
      }
    }
    TrainingMoment end = training.now();
    return new TrainingReport(
        data,
        training.samples().size(),
        end.epoch(),
        end.step(),
        training.plan().seed(),
        List.copyOf(history),
        training.runaway().map(Runaway::remark),
        training.network(end));
  }

  private static Row row(TrainingMoment moment) {
    return new Row(moment.epoch(), moment.loss(), moment.accuracy());
  }

  /** How it was at the end. */
  public Row last() {
    return history.getLast();
  }

  /** As one JSON object. */
  public void writeJson(Writer out) {
    NetworkWriting.write(this, out);
  }
}
