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
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is shown of a network, as a key of a document. The network itself is an object as in a file
 * of its own; one of the program's own that nobody has changed is its name alone. A key that is
 * missing has its usual value.
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

  static void write(NetworkScreen screen, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(KEY);
    if (screen.preset().isPresent()) {
      json.writeStringField("preset", screen.preset().get().id());
    }
    if (!screen.isPreset()) {
      json.writeFieldName("file");
      screen.file().write(json);
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

  /** The value of the key, at whose first token the parser stands. */
  static NetworkScreen read(JsonParser json) throws IOException, JsonException {
    JsonException wrong = JsonFields.wrong(KEY, json);
    NetworkJson read = new NetworkJson();
    JsonFields.each(KEY, json, read::take);
    return read.screen(wrong);
  }

  private void take(String key, JsonParser json) throws IOException, JsonException {
    switch (key) {
      case "preset" -> preset = Optional.of(JsonFields.one(key, json, Preset.values(), Preset::id));
      case "file" -> file = Optional.of(file(json));
      case "layers" -> layers = layers(json);
      case "neurons" ->
          JsonFields.each(key, json, (name, at) -> neurons.put(name, state("neurons", at)));
      case "fine" -> fine = JsonFields.truth(key, json);
      case "step" -> step = JsonFields.whole(key, json);
      case "view" -> view = JsonFields.text(key, json);
      case "pictures" -> pictures = JsonFields.text(key, json);
      case Notes.KEY -> JsonFields.each(key, json, (step, j) -> Notes.take(step, j, notes));
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
      throw JsonFields.wrong("layers", json);
    }
    List<Folding.State> states = new ArrayList<>();
    while (!json.nextToken().isStructEnd()) {
      states.add(state("layers", json));
    }
    return states;
  }

  private static Folding.State state(String key, JsonParser json)
      throws IOException, JsonException {
    return JsonFields.one(key, json, Folding.State.values(), DocumentJson::id);
  }

  /**
   * What was read, if it fits together.
   *
   * @param wrong is thrown if it does not
   */
  private NetworkScreen screen(JsonException wrong) throws JsonException {
    NetworkFile found = file.or(() -> preset.map(NetworkFile::of)).orElseThrow(() -> wrong);
    NetworkFile shown =
        new NetworkFile(found.network(), Optional.of(found.sampleOrZeros()), found.training());
    Folding folding;
    try {
      Map<Neuron, Folding.State> others = new HashMap<>();
      neurons.forEach((name, state) -> others.put(neuron(name), state));
      folding =
          layers.isEmpty()
              ? Folding.usual(shown.network(), shown.sampleOrZeros())
              : new Folding(layers, others);
    } catch (NumberFormatException e) {
      throw wrong;
    }
    if (!NetworkScreen.fits(folding, shown.network())) {
      throw wrong;
    }
    return new NetworkScreen(
        preset,
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
