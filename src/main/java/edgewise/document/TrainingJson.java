package edgewise.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
  static List<TrainingScreen> read(JsonParser json) throws IOException, Refused {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw JsonText.wrong(KEY, json);
    }
    List<TrainingScreen> runs = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Refused wrong = JsonText.wrong(KEY, json);
      TrainingJson read = new TrainingJson();
      JsonText.each(KEY, json, read::take);
      if (runs.size() == MOST) {
        throw wrong;
      }
      runs.add(read.screen(wrong));
    }
    return runs;
  }

  private void take(String key, JsonParser json) throws IOException, Refused {
    switch (key) {
      case "data" -> data = JsonText.text(key, json);
      case "standardised" -> standardised = JsonText.truth(key, json);
      case "shown" -> shown = JsonText.truth(key, json);
      case "hidden" -> hidden = sizes(key, json);
      case "activation" ->
          activation = JsonText.one(key, json, Activation.values(), Activation::id);
      case "cost" -> cost = JsonText.one(key, json, Cost.values(), Cost::id);
      case "learningRate" -> learningRate = JsonText.number(key, json);
      case "batch" -> batch = JsonText.whole(key, json);
      case "seed" -> seed = JsonText.integer(key, json);
      case "epochs" -> epochs = JsonText.whole(key, json);
      default -> json.skipChildren();
    }
  }

  private static List<Integer> sizes(String key, JsonParser json) throws IOException, Refused {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw JsonText.wrong(key, json);
    }
    List<Integer> sizes = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      sizes.add(JsonText.whole(key, json));
    }
    return sizes;
  }

  /**
   * What was read, if it makes sense.
   *
   * @param wrong is thrown if it does not
   */
  private TrainingScreen screen(Refused wrong) throws Refused {
    try {
      return new TrainingScreen(
          data, standardised, shown, hidden, activation, cost, learningRate, batch, seed, epochs);
    } catch (IllegalArgumentException e) {
      throw wrong;
    }
  }
}
