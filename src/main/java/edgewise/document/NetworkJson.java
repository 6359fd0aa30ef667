package edgewise.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import edgewise.json.JsonException;
import edgewise.json.JsonFields;
import edgewise.network.Neuron;
import edgewise.network.Preset;
import edgewise.network.file.NetworkFile;
import edgewise.network.file.NetworkFileException;
import edgewise.network.graph.Folding;
import edgewise.study.NetworkSetup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads and writes the state of the network pane as a key of a document. The network is an object
 * as in a network file; an unchanged preset is its name alone. A missing key has its default.
 */
final class NetworkJson {
  static final String KEY = "network";

  private Optional<Preset> preset = Optional.empty();
  private Optional<NetworkFile> file = Optional.empty();
  private List<Folding.State> layers = new ArrayList<>();
  private final Map<String, Folding.State> neurons = new TreeMap<>();
  private boolean fine = true;
  private int step;
  private String view = "";
  private String pictures = "";
  private List<TrainingJson> training = List.of();
  private final Map<Integer, String> notes = new TreeMap<>();

  private NetworkJson() {}

  /** Writes the state of the network pane. */
  static void write(NetworkScreen screen, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(KEY);
    if (screen.setup().preset().isPresent()) {
      json.writeStringField("preset", screen.setup().preset().get().id());
    }
    if (!screen.isPreset()) {
      json.writeFieldName("file");
      screen.setup().file().write(json);
    }
    json.writeFieldName("layers");
    String[] states =
        screen.folding().layers().stream().map(DocumentJson::id).toArray(String[]::new);
    json.writeArray(states, 0, states.length);
    Map<String, String> others = new TreeMap<>();
    screen
        .folding()
        .neurons()
        .forEach((n, state) -> others.put(n.layer() + "." + n.index(), DocumentJson.id(state)));
    json.writeObjectFieldStart("neurons");
    for (Map.Entry<String, String> each : others.entrySet()) {
      json.writeStringField(each.getKey(), each.getValue());
    }
    json.writeEndObject();
    json.writeBooleanField("fine", screen.fine());
    json.writeNumberField("step", screen.step());
    json.writeStringField("view", screen.view());
    json.writeStringField("pictures", screen.pictures());
    TrainingJson.write(screen.training(), json);
    Notes.write(screen.notes(), json);
    json.writeEndObject();
  }

  /** Reads the value of the key, at whose first token the parser stands. */
  static NetworkScreen read(JsonParser json) throws IOException, JsonException {
    JsonException wrong = JsonFields.unexpectedValue(KEY, json);
    NetworkJson read = new NetworkJson();
    JsonFields.forEachKey(KEY, json, read::readValue);
    return read.screen(wrong);
  }

  private void readValue(String key, JsonParser json) throws IOException, JsonException {
    switch (key) {
      case "preset" ->
          preset = Optional.of(JsonFields.oneOf(key, json, Preset.values(), Preset::id));
      case "file" -> file = Optional.of(file(json));
      case "layers" -> layers = layers(json);
      case "neurons" ->
          JsonFields.forEachKey(key, json, (name, at) -> neurons.put(name, state("neurons", at)));
      case "fine" -> fine = JsonFields.bool(key, json);
      case "step" -> step = JsonFields.wholeNumber(key, json);
      case "view" -> view = JsonFields.text(key, json);
      case "pictures" -> pictures = JsonFields.text(key, json);
      case Notes.KEY ->
          JsonFields.forEachKey(key, json, (step, j) -> Notes.readValue(step, j, notes));
      case TrainingJson.KEY -> training = TrainingJson.read(json);
      default -> json.skipChildren();
    }
  }

  private static NetworkFile file(JsonParser json) throws IOException, JsonException {
    try {
      return NetworkFile.read(json);
    } catch (NetworkFileException e) {
      throw new JsonException("network", e.line(), e.column(), e);
    }
  }

  private static List<Folding.State> layers(JsonParser json) throws IOException, JsonException {
    if (!json.isExpectedStartArrayToken()) {
      throw JsonFields.unexpectedValue("layers", json);
    }
    List<Folding.State> states = new ArrayList<>();
    while (!json.nextToken().isStructEnd()) {
      states.add(state("layers", json));
    }
    return states;
  }

  private static Folding.State state(String key, JsonParser json)
      throws IOException, JsonException {
    return JsonFields.oneOf(key, json, Folding.State.values(), DocumentJson::id);
  }

  /**
   * The state that was read, if its parts agree.
   *
   * @param wrong is thrown if they do not
   */
  private NetworkScreen screen(JsonException wrong) throws JsonException {
    NetworkFile found = file.or(() -> preset.map(NetworkFile::of)).orElseThrow(() -> wrong);
    NetworkSetup shown = NetworkSetup.of(found).withPreset(preset);
    Folding folding;
    try {
      Map<Neuron, Folding.State> others = new HashMap<>();
      neurons.forEach((name, state) -> others.put(neuron(name), state));
      folding =
          layers.isEmpty()
              ? Folding.usual(shown.network(), shown.sample())
              : new Folding(layers, others);
    } catch (NumberFormatException e) {
      throw wrong;
    }
    if (!NetworkScreen.fits(folding, shown.network())) {
      throw wrong;
    }
    return new NetworkScreen(
        shown,
        folding,
        fine,
        step,
        view,
        pictures,
        training.stream().map(run -> run.setup(shown.network())).toList(),
        notes);
  }

  /** {@code 3.2} is neuron 2 of layer 3. */
  private static Neuron neuron(String name) {
    int dot = name.indexOf('.');
    return new Neuron(
        Integer.parseInt(name.substring(0, Math.max(0, dot))),
        Integer.parseInt(name.substring(dot + 1)));
  }
}
