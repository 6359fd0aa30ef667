package edgewise.document;

import com.fasterxml.jackson.core.JsonGenerator;
import edgewise.network.Activation;
import edgewise.network.Network;
import edgewise.network.NetworkDescription;
import edgewise.network.Sample;
import edgewise.network.TrainingTask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A network as JSON text in UTF-8; {@link NetworkReader} reads it. Numbers are written such that
 * they are read as the same doubles.
 */
final class NetworkJson {
  private NetworkJson() {}

  static byte[] bytes(NetworkDescription description) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonText.FACTORY.createGenerator(out)) {
      json.writeStartObject();
      network(json, description.network());
      if (description.sample().isPresent()) {
        sample(json, description.sample().get());
      }
      if (description.training().isPresent()) {
        training(json, description.training().get());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private static void network(JsonGenerator json, Network network) throws IOException {
    json.writeFieldName("layers");
    int[] layers = network.layers().stream().mapToInt(Integer::intValue).toArray();
    json.writeArray(layers, 0, layers.length);
    Activation hidden = network.depth() == 2 ? network.output() : network.hidden();
    json.writeFieldName("activation");
    json.writeString(hidden.id());
    if (network.output() != hidden) {
      json.writeStringField("output", network.output().id());
    }
    json.writeStringField("cost", network.cost().id());
    json.writeFieldName("weights");
    json.writeStartArray();
    for (double[][] matrix : network.weightMatrices()) {
      json.writeStartArray();
      for (double[] row : matrix) {
        json.writeArray(row, 0, row.length);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeFieldName("biases");
    json.writeStartArray();
    for (double[] vector : network.biasVectors()) {
      json.writeArray(vector, 0, vector.length);
    }
    json.writeEndArray();
  }

  private static void sample(JsonGenerator json, Sample sample) throws IOException {
    json.writeObjectFieldStart("sample");
    json.writeFieldName("input");
    json.writeArray(sample.input(), 0, sample.input().length);
    json.writeFieldName("target");
    json.writeArray(sample.target(), 0, sample.target().length);
    json.writeEndObject();
  }

  private static void training(JsonGenerator json, TrainingTask task) throws IOException {
    json.writeObjectFieldStart("training");
    json.writeStringField("data", JsonText.wellFormed(task.data()));
    json.writeNumberField("learningRate", task.learningRate());
    json.writeNumberField("batch", task.batch());
    json.writeNumberField("epochs", task.epochs());
    json.writeNumberField("seed", task.seed());
    json.writeEndObject();
  }
}
