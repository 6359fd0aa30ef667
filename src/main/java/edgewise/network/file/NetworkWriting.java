package edgewise.network.file;

import com.fasterxml.jackson.core.JsonGenerator;
import edgewise.json.JsonWriter;
import edgewise.network.BackwardPass;
import edgewise.network.Network;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Networks and passes as JSON. NaN and infinities are strings. */
final class NetworkWriting {
  private NetworkWriting() {}

  static void write(NetworkFile file, Writer out) {
    JsonWriter.object(out, json -> members(json, file));
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
      JsonWriter.row(json, "input", file.sample().get().input());
      JsonWriter.row(json, "target", file.sample().get().target());
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
    JsonWriter.matrices(json, "weights", network.weightMatrices());
    JsonWriter.matrix(json, "biases", List.of(network.biasVectors()));
  }

  private static void training(JsonGenerator json, TrainingSection training) throws IOException {
    json.writeObjectFieldStart("training");
    json.writeStringField("data", training.data());
    json.writeNumberField("learningRate", training.plan().learningRate());
    json.writeNumberField("batch", training.plan().batch());
    json.writeNumberField("epochs", training.epochs());
    json.writeNumberField("seed", training.plan().seed());
    json.writeEndObject();
  }

  /** Cost, activations, pre-activations, errors and gradient of one pass. */
  static void write(BackwardPass pass, Writer out) {
    PassTable table = new PassTable(pass);
    JsonWriter.object(
        out,
        json -> {
          JsonWriter.number(json, "cost", pass.cost());
          JsonWriter.matrix(json, "activations", table.activations());
          JsonWriter.matrix(json, "preActivations", table.preActivations());
          JsonWriter.matrix(json, "delta", table.delta());
          json.writeObjectFieldStart("gradient");
          JsonWriter.matrices(json, "weights", table.weightGradients());
          JsonWriter.matrix(json, "biases", table.delta());
          json.writeEndObject();
        });
  }
}
