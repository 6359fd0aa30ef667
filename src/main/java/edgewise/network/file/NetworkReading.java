package edgewise.network.file;

import edgewise.json.JsonValue;
import edgewise.json.JsonValue.Position;
import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.Sample;
import edgewise.network.TrainingPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads and checks a network file. The first error is thrown with its position: a missing or
 * unknown key, an unknown name, a row that is too short, a value that is not a number.
 */
final class NetworkReading {
  /** The largest number of parameters; more are taken as a typing error. */
  private static final long MOST_PARAMETERS = 20_000_000;

  private static final List<String> KEYS =
      List.of(
          "layers",
          "activation",
          "output",
          "cost",
          "weights",
          "biases",
          "seed",
          "sample",
          "training");
  private static final List<String> TRAINING =
      List.of("data", "learningRate", "batch", "epochs", "seed");

  private final JsonValue.Object root;
  private final Optional<Long> requestedSeed;
  private List<Integer> sizes;

  /** A requested seed takes precedence over the file's. */
  NetworkReading(JsonValue read, Optional<Long> seed) {
    this.requestedSeed = seed;
    this.root = object(read, "");
    checkKeys(root, KEYS);
  }

  NetworkFile file() {
    sizes = sizes();
    Network network = network();
    Optional<Sample> sample = optional(root, "sample").map(this::sample);
    return new NetworkFile(network, sample, optional(root, "training").map(this::training));
  }

  private List<Integer> sizes() {
    JsonValue.Array layers = array(required(root, "layers"), "layers");
    if (layers.elements().size() < 2) {
      throw new NetworkFileException(layers.position(), "layers");
    }
    List<Integer> read =
        layers.elements().stream().map(v -> whole(v, "layers", 1, 1_000_000)).toList();
    long parameters = 0;
    for (int l = 1; l < read.size(); l++) {
      parameters += (read.get(l - 1) + 1L) * read.get(l);
    }
    if (parameters > MOST_PARAMETERS) {
      throw new NetworkFileException(layers.position(), "large", parameters, MOST_PARAMETERS);
    }
    return read;
  }

  private Network network() {
    JsonValue written = required(root, "activation");
    Activation all = one(written, "activation", Activation.values(), Activation::id);
    Activation output =
        optional(root, "output")
            .map(v -> one(v, "output", Activation.values(), Activation::id))
            .orElse(all);
    if (all == Activation.SOFTMAX && output != Activation.SOFTMAX) {
      throw new NetworkFileException(written.position(), "softmax");
    }
    // Softmax is of the last layer; before it, sigmoid is usual.
    Activation hidden = all == Activation.SOFTMAX ? Activation.SIGMOID : all;
    Cost cost = one(required(root, "cost"), "cost", Cost.values(), Cost::id);
    if (!root.members().containsKey("weights") && !root.members().containsKey("biases")) {
      return Network.seeded(sizes, hidden, output, cost, seed());
    }
    JsonValue.Array weights = rows(required(root, "weights"), "weights", sizes.size() - 1);
    JsonValue.Array biases = rows(required(root, "biases"), "biases", sizes.size() - 1);
    double[][][] w = new double[sizes.size() - 1][][];
    double[][] b = new double[sizes.size() - 1][];
    for (int l = 0; l < w.length; l++) {
      String name = "weights[" + l + "]";
      JsonValue.Array matrix = rows(weights.elements().get(l), name, sizes.get(l + 1));
      w[l] = new double[sizes.get(l + 1)][];
      for (int j = 0; j < w[l].length; j++) {
        w[l][j] = numbers(matrix.elements().get(j), name + "[" + j + "]", sizes.get(l));
      }
      b[l] = numbers(biases.elements().get(l), "biases[" + l + "]", sizes.get(l + 1));
    }
    return new Network(sizes, hidden, output, cost, w, b);
  }

  /** The seed of the parameters: the file's own, else the training's. */
  private long seed() {
    if (requestedSeed.isPresent()) {
      return requestedSeed.get();
    }
    Optional<JsonValue> seed =
        optional(root, "seed")
            .or(
                () ->
                    optional(root, "training")
                        .flatMap(t -> optional(object(t, "training"), "seed")));
    return integer(
        seed.orElseThrow(() -> new NetworkFileException(root.position(), "missing", "weights")),
        "seed");
  }

  private Sample sample(JsonValue value) {
    JsonValue.Object sample = object(value, "sample");
    checkKeys(sample, List.of("input", "target"));
    return new Sample(
        numbers(required(sample, "input"), "sample.input", sizes.getFirst()),
        numbers(required(sample, "target"), "sample.target", sizes.getLast()));
  }

  private TrainingSection training(JsonValue value) {
    JsonValue.Object training = object(value, "training");
    checkKeys(training, TRAINING);
    JsonValue rate = required(training, "learningRate");
    double eta = number(rate, "learningRate");
    if (eta <= 0) {
      throw new NetworkFileException(rate.position(), "positive", "learningRate");
    }
    String data = text(required(training, "data"), "data");
    int batch =
        optional(training, "batch").map(v -> whole(v, "batch", 1, Integer.MAX_VALUE)).orElse(1);
    int epochs = whole(required(training, "epochs"), "epochs", 0, Integer.MAX_VALUE);
    long seed = optional(training, "seed").map(v -> integer(v, "seed")).orElse(1L);
    return new TrainingSection(data, new TrainingPlan(eta, batch, seed), epochs);
  }

  private static void checkKeys(JsonValue.Object object, List<String> keys) {
    object
        .keys()
        .forEach(
            (key, position) -> {
              if (!keys.contains(key)) {
                throw new NetworkFileException(
                    position, "unknownKey", key, String.join(", ", keys));
              }
            });
  }

  private static JsonValue required(JsonValue.Object object, String key) {
    return optional(object, key)
        .orElseThrow(() -> new NetworkFileException(object.position(), "missing", key));
  }

  private static Optional<JsonValue> optional(JsonValue.Object object, String key) {
    return Optional.ofNullable(object.members().get(key));
  }

  private static JsonValue.Object object(JsonValue value, String name) {
    return switch (value) {
      case JsonValue.Object object -> object;
      default ->
          throw name.isEmpty()
              ? new NetworkFileException(value.position(), "notObject")
              : wrong(value, name, "object");
    };
  }

  private static JsonValue.Array array(JsonValue value, String name) {
    if (value instanceof JsonValue.Array array) {
      return array;
    }
    throw wrong(value, name, "array");
  }

  private static JsonValue.Array rows(JsonValue value, String name, int count) {
    JsonValue.Array array = array(value, name);
    if (array.elements().size() != count) {
      throw new NetworkFileException(
          array.position(), "shape", name, array.elements().size(), count);
    }
    return array;
  }

  private static double[] numbers(JsonValue value, String name, int count) {
    return rows(value, name, count).elements().stream().mapToDouble(v -> number(v, name)).toArray();
  }

  private static double number(JsonValue value, String name) {
    if (value instanceof JsonValue.Number number) {
      if (!Double.isFinite(number.value())) {
        throw new NetworkFileException(value.position(), "notFinite", name, number.text());
      }
      return number.value();
    }
    if (value instanceof JsonValue.Text(Position position, String text)
        && List.of("NaN", "Infinity", "-Infinity").contains(text)) {
      throw new NetworkFileException(position, "notFinite", name, text);
    }
    throw wrong(value, name, "number");
  }

  private static int whole(JsonValue value, String name, int least, int most) {
    double number = number(value, name);
    if (number != Math.rint(number) || number < least || number > most) {
      throw new NetworkFileException(
          value.position(),
          "whole",
          name,
          Integer.toString(least),
          ((JsonValue.Number) value).text());
    }
    return (int) number;
  }

  private static long integer(JsonValue value, String name) {
    try {
      if (value instanceof JsonValue.Number number) {
        return Long.parseLong(number.text());
      }
    } catch (NumberFormatException e) {
      throw new NetworkFileException(value.position(), "integer", name);
    }
    throw wrong(value, name, "number");
  }

  private static String text(JsonValue value, String name) {
    if (value instanceof JsonValue.Text text) {
      return text.value();
    }
    throw wrong(value, name, "string");
  }

  private static <T> T one(JsonValue value, String name, T[] values, Function<T, String> id) {
    String text = text(value, name);
    return Arrays.stream(values)
        .filter(v -> id.apply(v).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new NetworkFileException(
                    value.position(),
                    "unknownName",
                    name,
                    text,
                    Arrays.stream(values).map(id).collect(Collectors.joining(", "))));
  }

  private static NetworkFileException wrong(JsonValue value, String name, String expected) {
    return new NetworkFileException(value.position(), "wanted." + expected, name);
  }
}
