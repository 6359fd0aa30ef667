package edgewise.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import edgewise.json.JsonException;
import edgewise.json.JsonFields;
import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.TrainingPlan;
import edgewise.training.DataSource;
import edgewise.training.StandardSet;
import edgewise.training.Start;
import edgewise.training.TrainingExample;
import edgewise.training.TrainingSetup;
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
  private TrainingSetup checked;

  private TrainingJson() {}

  static void write(List<TrainingSetup> runs, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(KEY);
    for (TrainingSetup run : runs) {
      json.writeStartObject();
      json.writeStringField("data", run.data().name());
      json.writeBooleanField("standardised", run.standardised());
      json.writeBooleanField("shown", run.start() instanceof Start.Shown);
      json.writeFieldName("hidden");
      int[] sizes = run.hidden().stream().mapToInt(n -> n).toArray();
      json.writeArray(sizes, 0, sizes.length);
      json.writeStringField("activation", run.activation().id());
      json.writeStringField("cost", run.cost().id());
      json.writeNumberField("learningRate", run.plan().learningRate());
      json.writeNumberField("batch", run.plan().batch());
      json.writeNumberField("seed", run.plan().seed());
      json.writeNumberField("epochs", run.epochs());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The value of the key, at whose first token the parser stands. */
  static List<TrainingJson> read(JsonParser json) throws IOException, JsonException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw JsonFields.unexpectedValue(KEY, json);
    }
    List<TrainingJson> runs = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      JsonException wrong = JsonFields.unexpectedValue(KEY, json);
      TrainingJson run = new TrainingJson();
      JsonFields.forEachKey(KEY, json, run::take);
      if (runs.size() == MOST) {
        throw wrong;
      }
      run.check(runs.size(), wrong);
      runs.add(run);
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
   * Makes a setup of what was read, as if it began without the network that is shown. Data of a
   * name that nobody knows are the first example's.
   *
   * @param index which run it is, from 0
   * @param wrong is thrown if it makes no sense
   */
  private void check(int index, JsonException wrong) throws JsonException {
    TrainingSetup usual = TrainingExample.named(data).orElse(TrainingExample.XOR).setup(index);
    try {
      TrainingPlan plan = new TrainingPlan(learningRate, batch, seed);
      checked = usual.with(standardised, hidden, activation, cost, plan, epochs);
    } catch (IllegalArgumentException e) {
      throw wrong;
    }
  }

  /**
   * The setup that was read.
   *
   * @param network the one that is shown, which a run begins with if it says so; its sizes and
   *     functions are then the run's
   */
  TrainingSetup setup(Network network) {
    if (!shown || !TrainingSetup.hasUsualLayers(network)) {
      return checked;
    }
    StandardSet set = StandardSet.named(data).orElse(StandardSet.XOR);
    DataSource drawn = new DataSource.Standard(set, seed);
    return TrainingSetup.of(network, drawn, standardised, checked.plan(), epochs);
  }
}
