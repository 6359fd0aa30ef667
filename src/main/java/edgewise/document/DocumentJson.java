package edgewise.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A document as JSON. Version 1; keys that this version does not know are skipped, so that a later
 * one may add some. A document without a key has that key's usual value.
 */
final class DocumentJson {
  static final int VERSION = 1;
  private static final String FORMAT = "edgewise";

  private DocumentJson() {}

  /** Why a text is no document of ours. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;
    private final String key;
    private final int line;
    private final int column;
    private final String what;

    Refused(String key, JsonLocation at, String what) {
      super(key + ": " + what);
      this.key = key;
      this.line = at == null ? 0 : at.getLineNr();
      this.column = at == null ? 0 : at.getColumnNr();
      this.what = what;
    }

    String key() {
      return key;
    }

    int line() {
      return line;
    }

    int column() {
      return column;
    }

    String what() {
      return what;
    }
  }

  static byte[] write(Document d) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeNumberField("version", VERSION);
      json.writeStringField("program", d.program());
      json.writeStringField("strategy", d.mode().id());
      json.writeStringField("detail", id(d.detail()));
      json.writeStringField("target", d.target());
      json.writeStringField("wrt", d.wrt());
      json.writeStringField("order", order(d.order()));
      json.writeStringField("direction", id(d.direction()));
      json.writeBooleanField("binarySums", d.binarySums());
      json.writeBooleanField("mergeEqual", d.mergeEqual());
      json.writeBooleanField("constants", d.constants());
      json.writeNumberField("step", d.step());
      json.writeObjectFieldStart("places");
      for (Map.Entry<String, Place> place : d.places().entrySet()) {
        json.writeFieldName(place.getKey());
        double[] centre = {place.getValue().x(), place.getValue().y()};
        json.writeArray(centre, 0, 2);
      }
      json.writeEndObject();
      json.writeObjectFieldStart("notes");
      for (Map.Entry<Integer, String> note : d.notes().entrySet()) {
        json.writeStringField(note.getKey().toString(), note.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String order(EliminationOrder order) {
    return switch (order) {
      case EliminationOrder.FromInputs o -> "inputs";
      case EliminationOrder.FromOutputs o -> "outputs";
      case EliminationOrder.Markowitz o -> "markowitz";
      case EliminationOrder.Listed o -> String.join(",", o.names());
    };
  }

  static Document read(byte[] bytes) throws Refused {
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new Refused("notDocument", json.currentTokenLocation(), "");
      }
      Draft draft = new Draft();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        draft.take(key, json);
      }
      if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
        throw new Refused("damaged", json.currentLocation(), "");
      }
      return draft.document();
    } catch (JsonProcessingException e) {
      throw new Refused("damaged", e.getLocation(), "");
    } catch (IOException e) {
      throw new Refused("damaged", null, "");
    }
  }

  /** What has been read so far. */
  private static final class Draft {
    private String format;
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
    private final Map<String, Place> places = new TreeMap<>();
    private final Map<Integer, String> notes = new TreeMap<>();

    void take(String key, JsonParser json) throws IOException, Refused {
      switch (key) {
        case "format" -> format = text(key, json);
        case "version" -> version(json);
        case "program" -> program = text(key, json);
        case "strategy" -> mode = one(key, json, Mode.values(), Mode::id);
        case "detail" -> detail = one(key, json, Detail.values(), DocumentJson::id);
        case "target" -> target = text(key, json);
        case "wrt" -> wrt = text(key, json);
        case "order" -> order = EliminationOrder.parse(text(key, json));
        case "direction" -> direction = one(key, json, Direction.values(), DocumentJson::id);
        case "binarySums" -> binarySums = truth(key, json);
        case "mergeEqual" -> mergeEqual = truth(key, json);
        case "constants" -> constants = truth(key, json);
        case "step" -> step = whole(key, json);
        case "places" -> places(json);
        case "notes" -> notes(json);
        default -> json.skipChildren();
      }
    }

    Document document() throws Refused {
      if (!FORMAT.equals(format) || program == null) {
        throw new Refused("notDocument", null, "");
      }
      return new Document(
          program,
          mode,
          detail,
          target,
          wrt,
          order,
          direction,
          binarySums,
          mergeEqual,
          constants,
          step,
          places,
          notes);
    }

    private static void version(JsonParser json) throws IOException, Refused {
      int version = whole("version", json);
      if (version > VERSION) {
        throw new Refused("newer", json.currentTokenLocation(), String.valueOf(version));
      }
    }

    private static Refused wrong(String key, JsonParser json) {
      return new Refused("wrong", json.currentTokenLocation(), key);
    }

    private static String text(String key, JsonParser json) throws IOException, Refused {
      if (json.currentToken() != JsonToken.VALUE_STRING) {
        throw wrong(key, json);
      }
      return json.getText();
    }

    private static boolean truth(String key, JsonParser json) throws Refused {
      return switch (json.currentToken()) {
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        case null, default -> throw wrong(key, json);
      };
    }

    private static int whole(String key, JsonParser json) throws IOException, Refused {
      if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
          || json.getNumberType() != JsonParser.NumberType.INT
          || json.getIntValue() < 0) {
        throw wrong(key, json);
      }
      return json.getIntValue();
    }

    private static double number(String key, JsonParser json) throws IOException, Refused {
      if (json.currentToken() == null
          || !json.currentToken().isNumeric()
          || !Double.isFinite(json.getDoubleValue())) {
        throw wrong(key, json);
      }
      return json.getDoubleValue();
    }

    private static <T> T one(String key, JsonParser json, T[] values, Function<T, String> id)
        throws IOException, Refused {
      String text = text(key, json);
      return Arrays.stream(values)
          .filter(value -> id.apply(value).equals(text))
          .findFirst()
          .orElseThrow(() -> wrong(key, json));
    }

    private void places(JsonParser json) throws IOException, Refused {
      beginObject("places", json);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() != JsonToken.START_ARRAY) {
          throw wrong("places", json);
        }
        json.nextToken();
        double x = number("places", json);
        json.nextToken();
        double y = number("places", json);
        if (json.nextToken() != JsonToken.END_ARRAY) {
          throw wrong("places", json);
        }
        places.put(name, new Place(x, y));
      }
    }

    private void notes(JsonParser json) throws IOException, Refused {
      beginObject("notes", json);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String at = json.currentName();
        json.nextToken();
        String note = text("notes", json);
        try {
          notes.put(Integer.parseUnsignedInt(at), note);
        } catch (NumberFormatException e) {
          throw wrong("notes", json);
        }
      }
    }

    private static void beginObject(String key, JsonParser json) throws Refused {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw wrong(key, json);
      }
    }
  }
}
