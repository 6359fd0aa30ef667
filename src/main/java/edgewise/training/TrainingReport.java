package edgewise.training;

import com.fasterxml.jackson.core.JsonGenerator;
import edgewise.json.JsonWriter;
import edgewise.network.Network;
import edgewise.network.file.NetworkFile;
import edgewise.text.Message;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The report of a run: its loss over time, and the network at its end. It has no durations, so that
 * equal runs give equal reports.
 *
 * @param data the name of the data
 * @param samples the number of samples
 * @param epochs the number of complete epochs
 * @param steps the number of steps
 * @param seed of the order of the samples
 * @param history at most a hundred and one moments evenly spaced, the first and the last among them
 * @param stopped the reason why it stopped early, if it did
 * @param network at the end
 */
public record TrainingReport(
    String data,
    int samples,
    int epochs,
    int steps,
    long seed,
    List<Row> history,
    Optional<Message> stopped,
    Network network) {
  private static final int ROWS = 100;

  /** Loss and accuracy after a number of epochs; no accuracy where there are no classes. */
  public record Row(int epoch, double loss, OptionalDouble accuracy) {}

  /** Trains for a number of epochs, or until numbers diverge. */
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
        training.runaway().map(Divergence::message),
        training.network(end));
  }

  private static Row row(TrainingMoment moment) {
    return new Row(moment.epoch(), moment.loss(), moment.accuracy());
  }

  /** The row at the end. */
  public Row last() {
    return history.getLast();
  }

  /** Writes it as one JSON object, with the network as in a network file. */
  public void writeJson(Writer out) {
    JsonWriter.object(out, this::writeMembers);
  }

  private void writeMembers(JsonGenerator json) throws IOException {
    json.writeStringField("data", data);
    json.writeNumberField("samples", samples);
    json.writeNumberField("epochs", epochs);
    json.writeNumberField("steps", steps);
    json.writeNumberField("seed", seed);
    write(json, last());
    json.writeArrayFieldStart("history");
    for (Row row : history) {
      json.writeStartObject();
      json.writeNumberField("epoch", row.epoch());
      write(json, row);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("stopped", stopped.map(r -> r.in(Locale.ENGLISH)).orElse(null));
    json.writeFieldName("network");
    new NetworkFile(network, Optional.empty(), Optional.empty()).write(json);
  }

  private static void write(JsonGenerator json, Row row) throws IOException {
    JsonWriter.number(json, "loss", row.loss());
    json.writeFieldName("accuracy");
    if (row.accuracy().isPresent()) {
      JsonWriter.number(json, row.accuracy().getAsDouble());
    } else {
      json.writeNull();
    }
  }
}
