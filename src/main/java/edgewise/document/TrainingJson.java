package edgewise.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import edgewise.json.JsonException;
import edgewise.json.JsonFields;
import edgewise.network.Activation;
import edgewise.network.Cost;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How networks learn, as a key of what is shown of a network: a run, or two beside each other. */
final class TrainingJson {
  static final String KEY = "training";
  private static final int MOST = 2;

  private String data = "";
  private boolean standardised;
  private boolean shown;
  private List<Integer> hidden = List.of();
  private Activation activation = Activation.TANH;
  private Cost cost = Cost.QUADRATIC;
  private double learningRate = 1;
  private int batch = 1;
  private long seed = 1;
  private int epochs = 1;

  private TrainingJson() {}

  static void write(List<TrainingScreen> runs, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(KEY);
    for (TrainingScreen run : runs) {
      json.writeStartObject();
      json.writeStringField("data", run.data());
      json.writeBooleanField("standardised", run.standardised());
      json.writeBooleanField("shown", run.shown());
      json.writeFieldName("hidden");
      int[] sizes = run.hidden().stream().mapToInt(n -> n).toArray();
      json.writeArray(sizes, 0, sizes.length);
      json.writeStringField("activation", run.activation().id());
      json.writeStringField("cost", run.cost().id());
      json.writeNumberField("learningRate", run.learningRate());
      json.writeNumberField("batch", run.batch());
      json.writeNumberField("seed", run.seed());
      json.writeNumberField("epochs", run.epochs());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The value of the key, at whose first token the parser stands. */
  static List<TrainingScreen> read(JsonParser json) throws IOException, JsonException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw JsonFields.unexpectedValue(KEY, json);
    }
    List<TrainingScreen> runs = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      JsonException wrong = JsonFields.unexpectedValue(KEY, json);
      TrainingJson read = new TrainingJson();
      JsonFields.forEachKey(KEY, json, read::take);
      if (runs.size() == MOST) {
        throw wrong;
      }
      runs.add(read.screen(wrong));
    }
    return runs;
  }

  private void take(String key, JsonParser json) throws IOException, JsonException {
    switch (key) {
      case "data" -> data = JsonFields.text(key, json);
      case "standardised" -> standardised = JsonFields.bool(key, json);
      case "shown" -> shown = JsonFields.bool(key, json);
      case "hidden" -> hidden = sizes(key, json);
      case "activation" ->
          activation = JsonFields.oneOf(key, json, Activation.values(), Activation::id);
      case "cost" -> cost = JsonFields.oneOf(key, json, Cost.values(), Cost::id);
      case "learningRate" -> learningRate = JsonFields.number(key, json);
      case "batch" -> batch = JsonFields.wholeNumber(key, json);
      case "seed" -> seed = JsonFields.integer(key, json);
      case "epochs" -> epochs = JsonFields.wholeNumber(key, json);
      default -> json.skipChildren();
    }
  }

  private static List<Integer> sizes(String key, JsonParser json)
      throws IOException, JsonException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw JsonFields.unexpectedValue(key, json);
    }
    List<Integer> sizes = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      sizes.add(JsonFields.wholeNumber(key, json));
    }
    return sizes;
  }

  /**
   * What was read, if it makes sense.
   *
   * @param wrong is thrown if it does not
   */
  private TrainingScreen screen(JsonException wrong) throws JsonException {
    try {
      return new TrainingScreen(
          data, standardised, shown, hidden, activation, cost, learningRate, batch, seed, epochs);
    } catch (IllegalArgumentException e) {
      throw wrong;
    }
  }
}
