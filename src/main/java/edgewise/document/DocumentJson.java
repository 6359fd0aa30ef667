package edgewise.document;

import com.fasterxml.jackson.core.JsonGenerator;
import edgewise.json.JsonFields;
import edgewise.strategy.EliminationOrder;
import edgewise.study.NodePosition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a document as JSON text, version {@value #VERSION}, in UTF-8; {@link DocumentReader} reads
 * it.
 */
final class DocumentJson {
  static final int VERSION = 1;
  static final String FORMAT = "edgewise";

  /** A number of a network takes about twenty bytes. */
  private static final int MOST_PARAMETERS = DocumentFile.MOST_BYTES / 16;

  private DocumentJson() {}

  /** Whether the document's network is small enough for a file. */
  static boolean fitsInFile(Document document) {
    return document
        .network()
        .filter(n -> !n.isPreset() && n.setup().network().parameters() > MOST_PARAMETERS)
        .isEmpty();
  }

  /** The document as bytes of a JSON text. */
  static byte[] bytes(Document document) {
    return bytes(document, Optional.empty());
  }

  /**
   * The document as bytes, with the owner if it is an autosave; the file is still an ordinary
   * document.
   */
  static byte[] bytes(Document document, Optional<AutosaveOwner> owner) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonFields.FACTORY.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeNumberField("version", VERSION);
      if (owner.isPresent()) {
        owner.get().write(json);
      }
      setup(json, document);
      picture(json, document);
      json.writeStringField("tab", document.tab());
      if (document.network().isPresent()) {
        NetworkJson.write(document.network().get(), json);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private static void setup(JsonGenerator json, Document d) throws IOException {
    json.writeStringField("program", d.setup().text());
    json.writeStringField("strategy", d.setup().mode().id());
    json.writeStringField("detail", id(d.setup().detail()));
    json.writeStringField("target", d.setup().target());
    json.writeStringField("wrt", d.setup().wrt());
    json.writeFieldName("order");
    order(json, d.setup().order());
  }

  private static void picture(JsonGenerator json, Document d) throws IOException {
    json.writeStringField("direction", id(d.setup().direction()));
    json.writeBooleanField("binarySums", d.setup().shape().binarySums());
    json.writeBooleanField("mergeEqual", d.setup().shape().mergeEqual());
    json.writeBooleanField("constants", d.setup().shape().constants());
    json.writeNumberField("step", d.step());
    json.writeObjectFieldStart("places");
    for (Map.Entry<String, NodePosition> place : d.setup().places().entrySet()) {
      json.writeFieldName(place.getKey());
      json.writeArray(new double[] {place.getValue().x(), place.getValue().y()}, 0, 2);
    }
    json.writeEndObject();
    Notes.write(d.notes(), json);
  }

  /** The JSON word of an enum constant. */
  static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes an elimination order: a list of nodes as an array, so that a node may be called {@code
   * inputs}.
   */
  private static void order(JsonGenerator json, EliminationOrder order) throws IOException {
    switch (order) {
      case EliminationOrder.FromInputs o -> json.writeString("inputs");
      case EliminationOrder.FromOutputs o -> json.writeString("outputs");
      case EliminationOrder.Markowitz o -> json.writeString("markowitz");
      case EliminationOrder.Listed o -> {
        String[] names = o.names().stream().map(JsonFields::wellFormed).toArray(String[]::new);
        json.writeArray(names, 0, names.length);
      }
    }
  }
}
