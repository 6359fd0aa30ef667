package edgewise.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.NetworkDescription;
import edgewise.network.Sample;
import edgewise.network.TrainingTask;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A network from JSON text. Keys come in any order, so everything is taken first and fitted
 * together at the end; lists remember where they stand, so that one that does not fit is told with
 * its line and column. {@code output} is the last layer's activation where it differs; an {@code
 * activation} of softmax is the last layer's only, and the layers before it are sigmoid. Weights
 * and biases may both be left out: the seed of the training then draws them.
 */
final class NetworkReader {
  private static final List<String> KEYS =
      List.of(
          "layers", "activation", "output", "cost", "weights", "biases", "sample", "training");

  /** More than that would take hours to learn and gigabytes to show. */
  private static final long MOST_PARAMETERS = 10_000_000;

  private static final int MOST_LAYERS = 100;

  private List<Integer> layers;
  private JsonLocation layersAt;
  private Activation activation;
  private Activation output;
  private Cost cost;
  private Numbers weights;
  private Numbers biases;
  private Numbers input;
  private Numbers target;
  private TrainingReader training;

  private NetworkReader() {}

  /** The network that these bytes describe. */
  static NetworkDescription read(byte[] bytes) throws Refused {
    if (bytes.length == 0) {
      throw new Refused("empty", 1, 1, "");
    }
    NetworkReader reader = new NetworkReader();
    JsonText.each(JsonText.utf8(bytes), reader::take);
    return reader.description();
  }

  private void take(String key, JsonParser json) throws IOException, Refused {
    switch (key) {
      case "layers" -> layers(json);
      case "activation" -> activation = named(key, json, Activation.values());
      case "output" -> output = named(key, json, Activation.values());
      case "cost" -> cost = named(key, json, Cost.values());
      case "weights" -> weights = Numbers.read(key, json, 3);
      case "biases" -> biases = Numbers.read(key, json, 2);
      case "sample" -> object(key, json, this::sample);
      case "training" -> {
        training = new TrainingReader();
        object(key, json, training::take);
      }
      default -> throw unknown(key, json, KEYS);
    }
  }

  static Refused unknown(String key, JsonParser json, List<String> known) {
    return new Refused(
        "network.unknownKey", json.currentTokenLocation(), key, String.join(", ", known));
  }

  private static void object(String key, JsonParser json, JsonText.Taker taker)
      throws IOException, Refused {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new Refused("network.object", json.currentTokenLocation(), key);
    }
    JsonText.each(key, json, taker);
  }

  private void sample(String key, JsonParser json) throws IOException, Refused {
    switch (key) {
      case "input" -> input = Numbers.read("sample.input", json, 1);
      case "target" -> target = Numbers.read("sample.target", json, 1);
      default -> throw unknown("sample." + key, json, List.of("input", "target"));
    }
  }

  private void layers(JsonParser json) throws IOException, Refused {
    layersAt = json.currentTokenLocation();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new Refused("network.list", layersAt, "layers");
    }
    layers = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      layers.add(whole("layers[" + layers.size() + "]", json, 1, (int) MOST_PARAMETERS));
      if (layers.size() > MOST_LAYERS) {
        throw new Refused("network.huge", layersAt, "layers", MOST_LAYERS, MOST_PARAMETERS);
      }
    }
    if (layers.size() < 2) {
      throw new Refused("network.layers", layersAt, "layers");
    }
    long parameters = 0;
    for (int l = 1; l < layers.size(); l++) {
      parameters += (layers.get(l - 1) + 1L) * layers.get(l);
    }
    if (parameters > MOST_PARAMETERS) {
      throw new Refused("network.huge", layersAt, "layers", MOST_LAYERS, MOST_PARAMETERS);
    }
  }

  static int whole(String key, JsonParser json, int least, int most) throws IOException, Refused {
    boolean fits =
        json.currentToken() == JsonToken.VALUE_NUMBER_INT
            && json.getDoubleValue() >= least
            && json.getDoubleValue() <= most;
    if (!fits) {
      throw new Refused("network.whole", json.currentTokenLocation(), key, least, most);
    }
    return json.getIntValue();
  }

  private static <T extends Enum<T>> T named(String key, JsonParser json, T[] values)
      throws IOException, Refused {
    String text = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
    List<String> ids = Arrays.stream(values).map(NetworkReader::id).toList();
    if (!ids.contains(text)) {
      throw new Refused(
          "network.unknownName",
          json.currentTokenLocation(),
          key,
          json.getText(),
          String.join(", ", ids));
    }
    return values[ids.indexOf(text)];
  }

  private static String id(Enum<?> value) {
    return switch (value) {
      case Activation a -> a.id();
      case Cost c -> c.id();
      default -> throw new IllegalArgumentException(value.toString());
    };
  }

  private NetworkDescription description() throws Refused {
    require("layers", layers);
    require("activation", activation);
    require("cost", cost);
    boolean drawn = weights == null && biases == null;
    if (!drawn) {
      require("weights", weights);
      require("biases", biases);
    }
    Optional<TrainingTask> task =
        training == null ? Optional.empty() : Optional.of(training.task());
    long seed = task.map(TrainingTask::seed).orElse(1L);
    Activation last = output == null ? activation : output;
    Activation hidden = activation == Activation.SOFTMAX ? Activation.SIGMOID : activation;
    Network network =
        drawn
            ? Network.seeded(layers, hidden, last, cost, seed)
            : new Network(layers, hidden, last, cost, weights(), biases());
    return new NetworkDescription(network, sample(), task);
  }

  static void require(String key, Object value) throws Refused {
    if (value == null) {
      throw new Refused("network.missing", 1, 1, key);
    }
  }

  private double[][][] weights() throws Refused {
    double[][][] matrices = new double[layers.size() - 1][][];
    List<Numbers> each = weights.lists(matrices.length);
    for (int l = 0; l < matrices.length; l++) {
      List<Numbers> rows = each.get(l).lists(layers.get(l + 1));
      matrices[l] = new double[rows.size()][];
      for (int j = 0; j < rows.size(); j++) {
        matrices[l][j] = rows.get(j).numbers(layers.get(l));
      }
    }
    return matrices;
  }

  private double[][] biases() throws Refused {
    double[][] vectors = new double[layers.size() - 1][];
    List<Numbers> each = biases.lists(vectors.length);
    for (int l = 0; l < vectors.length; l++) {
      vectors[l] = each.get(l).numbers(layers.get(l + 1));
    }
    return vectors;
  }

  private Optional<Sample> sample() throws Refused {
    if (input == null && target == null) {
      return Optional.empty();
    }
    require("sample.input", input);
    require("sample.target", target);
    return Optional.of(
        new Sample(input.numbers(layers.getFirst()), target.numbers(layers.getLast())));
  }
}
