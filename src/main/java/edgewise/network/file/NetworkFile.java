package edgewise.network.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import edgewise.json.JsonException;
import edgewise.json.JsonReader;
import edgewise.json.JsonValue.Position;
import edgewise.network.Network;
import edgewise.network.Preset;
import edgewise.network.Sample;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/**
 * The content of a network file: a network and, if the file has them, a sample and a training
 * section.
 *
 * <p>JSON with the keys {@code layers}, {@code activation}, {@code output} (the last layer's
 * activation, if another), {@code cost}, {@code weights}, {@code biases}, {@code seed} (of random
 * parameters, instead of both), {@code sample}, {@code training}.
 */
public record NetworkFile(
    Network network, Optional<Sample> sample, Optional<TrainingSection> training) {

  /**
   * Reads a file's text.
   *
   * @throws NetworkFileException if anything in it is wrong
   */
  public static NetworkFile read(String text) {
    return read(text, Optional.empty());
  }

  /**
   * Reads a file's text; random parameters, if it has any, use another seed.
   *
   * @throws NetworkFileException if anything in it is wrong
   */
  public static NetworkFile read(String text, Optional<Long> seed) {
    try {
      return new NetworkReading(JsonReader.read(text), seed).file();
    } catch (JsonException e) {
      Position position = new Position(e.line(), e.column());
      throw new NetworkFileException(position, e.key(), e.detail());
    }
  }

  /**
   * Reads a network that is a value in another JSON text; positions are those of that text. The
   * parser is at the value's first token before and at its last token after.
   *
   * @throws NetworkFileException if anything in it is wrong
   * @throws IOException if it is not JSON
   */
  public static NetworkFile read(JsonParser json) throws IOException {
    return new NetworkReading(JsonReader.readValue(json), Optional.empty()).file();
  }

  /** The file of a built-in network. */
  public static NetworkFile of(Preset preset) {
    return new NetworkFile(preset.network(), Optional.of(preset.sample()), Optional.empty());
  }

  /** The sample, or a sample of zeros if the file has none. */
  public Sample sampleOrZeros() {
    return sample.orElseGet(
        () ->
            new Sample(
                new double[network.layers().getFirst()], new double[network.layers().getLast()]));
  }

  /** Writes it as an object in another JSON text. */
  public void write(JsonGenerator json) throws IOException {
    NetworkWriting.write(this, json);
  }

  /** The file's text; reading it gives an equal file. */
  public String write() {
    StringWriter out = new StringWriter();
    NetworkWriting.write(this, out);
    return out.toString();
  }
}
