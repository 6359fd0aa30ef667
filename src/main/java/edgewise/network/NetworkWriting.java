package edgewise.network;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Networks and passes as JSON. Numbers that JSON has no numeral for are strings. */
final class NetworkWriting {
  private NetworkWriting() {}

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private static void object(Writer out, Body body) {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(NetworkFile file, Writer out) {
    object(out, json -> members(json, file));
  }

  static void write(NetworkFile file, JsonGenerator json) throws IOException {
    json.writeStartObject();
    members(json, file);
    json.writeEndObject();
  }

  private static void members(JsonGenerator json, NetworkFile file) throws IOException {
    members(json, file.network());
    if (file.sample().isPresent()) {
      json.writeObjectFieldStart("sample");
      row(json, "input", file.sample().get().input());
      row(json, "target", file.sample().get().target());
      json.writeEndObject();
    }
    if (file.training().isPresent()) {
      training(json, file.training().get());
    }
  }

  private static void members(JsonGenerator json, Network network) throws IOException {
    json.writeArrayFieldStart("layers");
    for (int size : network.layers()) {
      json.writeNumber(size);
    }
    json.writeEndArray();
    json.writeStringField("activation", network.hidden().id());
    if (network.output() != network.hidden()) {
      json.writeStringField("output", network.output().id());
    }
    json.writeStringField("cost", network.cost().id());
    cube(json, "weights", network.weightMatrices());
    matrix(json, "biases", List.of(network.biasVectors()));
  }

  private static void training(JsonGenerator json, TrainingSection training) throws IOException {
    json.writeObjectFieldStart("training");
    json.writeStringField("data", training.data());
    json.writeNumberField("learningRate", training.learningRate());
    json.writeNumberField("batch", training.batch());
    json.writeNumberField("epochs", training.epochs());
    json.writeNumberField("seed", training.seed());
    json.writeEndObject();
  }

  /** Cost, activations, pre-activations, errors and gradient of one pass. */
  static void write(BackwardPass pass, Writer out) {
    PassTable table = new PassTable(pass);
    object(
        out,
        json -> {
          json.writeFieldName("cost");
          number(json, pass.cost());
          matrix(json, "activations", table.activations());
          matrix(json, "preActivations", table.preActivations());
          matrix(json, "delta", table.delta());
          json.writeObjectFieldStart("gradient");
          cube(json, "weights", table.weightGradients());
          matrix(json, "biases", table.delta());
          json.writeEndObject();
        });
  }

  /** A run: how it went, and the network at its end as a network file has it. */
  static void write(TrainingReport report, Writer out) {
    object(
        out,
        json -> {
          json.writeStringField("data", report.data());
          json.writeNumberField("samples", report.samples());
          json.writeNumberField("epochs", report.epochs());
          json.writeNumberField("steps", report.steps());
          json.writeNumberField("seed", report.seed());
          row(json, report.last());
          json.writeArrayFieldStart("history");
          for (TrainingReport.Row row : report.history()) {
            json.writeStartObject();
            json.writeNumberField("epoch", row.epoch());
            row(json, row);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeStringField(
              "stopped", report.stopped().map(r -> r.in(Locale.ENGLISH)).orElse(null));
          json.writeObjectFieldStart("network");
          members(json, report.network());
          json.writeEndObject();
        });
  }

  private static void row(JsonGenerator json, TrainingReport.Row row) throws IOException {
    json.writeFieldName("loss");
    number(json, row.loss());
    json.writeFieldName("accuracy");
    if (row.accuracy().isPresent()) {
      number(json, row.accuracy().getAsDouble());
    } else {
      json.writeNull();
    }
  }

  private static void cube(JsonGenerator json, String key, double[][][] values) throws IOException {
    json.writeArrayFieldStart(key);
    for (double[][] matrix : values) {
      json.writeStartArray();
      for (double[] row : matrix) {
        row(json, row);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void matrix(JsonGenerator json, String key, List<double[]> rows)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (double[] row : rows) {
      row(json, row);
    }
    json.writeEndArray();
  }

  private static void row(JsonGenerator json, String key, double[] row) throws IOException {
    json.writeFieldName(key);
    row(json, row);
  }

  private static void row(JsonGenerator json, double[] row) throws IOException {
    json.writeStartArray();
    for (double value : row) {
      number(json, value);
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, double value) throws IOException {
    if (Double.isFinite(value)) {
      json.writeNumber(value);
    } else {
      json.writeString(Double.toString(value));
    }
  }
}
