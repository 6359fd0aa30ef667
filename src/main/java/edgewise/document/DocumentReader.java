package edgewise.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import edgewise.json.JsonException;
import edgewise.json.JsonFields;
import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import edgewise.study.DerivativeOptions;
import edgewise.study.NodePosition;
import edgewise.study.ProgramSetup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a document from JSON text. Format and version are checked first over the whole text, so
 * that a newer version is reported as such before any other error. Unknown keys are skipped; a
 * missing key has its default, except for the program.
 */
final class DocumentReader {
  private String program;
  private Mode mode = Mode.REVERSE;
  private Detail detail = Detail.NODE;
  private String target = "";
  private String wrt = "";
  private EliminationOrder order = new EliminationOrder.FromInputs();
  private Direction direction = Direction.UP;
  private boolean binarySums;
  private boolean mergeEqual;
  private boolean constants;
  private int step;
  private final Map<String, NodePosition> places = new TreeMap<>();
  private final Map<Integer, String> notes = new TreeMap<>();
  private String tab = "";
  private Optional<NetworkScreen> network = Optional.empty();

  private DocumentReader() {}

  /** Reads a document from bytes. */
  static Document read(byte[] bytes) throws JsonException {
    if (bytes.length == 0) {
      throw new JsonException("empty", 1, 1, "");
    }
    String text = JsonFields.utf8(bytes);
    Header.check(text);
    DocumentReader reader = new DocumentReader();
    JsonFields.forEachKey(text, reader::readValue);
    return reader.document();
  }

  private void readValue(String key, JsonParser json) throws IOException, JsonException {
    switch (key) {
      case "program" -> program = JsonFields.text(key, json);
      case "strategy" -> mode = JsonFields.oneOf(key, json, Mode.values(), Mode::id);
      case "detail" -> detail = JsonFields.oneOf(key, json, Detail.values(), DocumentJson::id);
      case "target" -> target = JsonFields.text(key, json);
      case "wrt" -> wrt = JsonFields.text(key, json);
      case "order" -> order = order(key, json);
      case "direction" ->
          direction = JsonFields.oneOf(key, json, Direction.values(), DocumentJson::id);
      case "binarySums" -> binarySums = JsonFields.bool(key, json);
      case "mergeEqual" -> mergeEqual = JsonFields.bool(key, json);
      case "constants" -> constants = JsonFields.bool(key, json);
      case "step" -> step = JsonFields.wholeNumber(key, json);
      case "places" -> JsonFields.forEachKey(key, json, this::place);
      case Notes.KEY -> JsonFields.forEachKey(key, json, (at, j) -> Notes.readValue(at, j, notes));
      case "tab" -> tab = JsonFields.text(key, json);
      case NetworkJson.KEY -> network = Optional.of(NetworkJson.read(json));
      default -> json.skipChildren();
    }
  }

  private static EliminationOrder order(String key, JsonParser json)
      throws IOException, JsonException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return switch (JsonFields.text(key, json)) {
        case "inputs" -> new EliminationOrder.FromInputs();
        case "outputs" -> new EliminationOrder.FromOutputs();
        case "markowitz" -> new EliminationOrder.Markowitz();
        default -> throw JsonFields.unexpectedValue(key, json);
      };
    }
    List<String> names = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      names.add(JsonFields.text(key, json));
    }
    return new EliminationOrder.Listed(names);
  }

  private void place(String name, JsonParser json) throws IOException, JsonException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw JsonFields.unexpectedValue("places", json);
    }
    json.nextToken();
    double x = JsonFields.number("places", json);
    json.nextToken();
    double y = JsonFields.number("places", json);
    if (json.nextToken() != JsonToken.END_ARRAY) {
      throw JsonFields.unexpectedValue("places", json);
    }
    places.put(name, new NodePosition(x, y));
  }

  private Document document() throws JsonException {
    if (program == null) {
      throw new JsonException("wrong", 1, 1, "program");
    }
    return new Document(
        new ProgramSetup(
            program,
            DerivativeOptions.of(mode, detail, order),
            target,
            wrt,
            direction,
            new ProgramSetup.Shape(binarySums, mergeEqual, constants),
            places),
        step,
        notes,
        tab,
        network);
  }

  /** The format and version of a text. */
  private static final class Header {
    private boolean ours;
    private JsonException problem;
    private boolean hasVersion;

    /**
     * Checks format and version.
     *
     * @throws JsonException if the text is no document of a known version
     */
    static void check(String text) throws JsonException {
      Header header = new Header();
      try {
        JsonFields.forEachKey(text, header::readValue);
      } catch (JsonException e) {
        throw header.ours ? e : e.withKey("notDocument");
      }
      if (!header.ours) {
        throw new JsonException("notDocument", 1, 1, "");
      }
      if (header.problem != null) {
        throw header.problem;
      }
      if (!header.hasVersion) {
        throw new JsonException("wrong", 1, 1, "version");
      }
    }

    private void readValue(String key, JsonParser json) throws IOException {
      switch (key) {
        case "format" ->
            ours =
                json.currentToken() == JsonToken.VALUE_STRING
                    && json.getText().equals(DocumentJson.FORMAT);
        case "version" -> version(json);
        default -> {}
      }
      json.skipChildren();
    }

    private void version(JsonParser json) throws IOException {
      hasVersion = true;
      boolean number = json.currentToken() == JsonToken.VALUE_NUMBER_INT;
      if (number && json.getDoubleValue() > DocumentJson.VERSION) {
        problem = new JsonException("newer", json.currentTokenLocation(), json.getText());
      } else if (!number || json.getDoubleValue() < 1) {
        problem = JsonFields.unexpectedValue("version", json);
      }
    }
  }
}
