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
 * A network file: a network, and if the file has them the sample to send through it and the
 * training asked for.
 *
 * <p>JSON with the keys {@code layers}, {@code activation}, {@code output} (the last layer's
 * activation, if another), {@code cost}, {@code weights}, {@code biases}, {@code seed} (of random
 * parameters, in the place of both), {@code sample}, {@code training}.
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
   * Reads a file's text; random parameters, if it asks for them, are those of another seed.
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
   * Reads a network that is a value in another text; places are those of that text. The parser
   * stands at the value's first token, and then at its last.
   *
   * @throws NetworkFileException if anything in it is wrong
   * @throws IOException if it is not JSON
   */
  public static NetworkFile read(JsonParser json) throws IOException {
    return new NetworkReading(JsonReader.readValue(json), Optional.empty()).file();
  }

  /** One of the program's own networks. */
  public static NetworkFile of(Preset preset) {
    return new NetworkFile(preset.network(), Optional.of(preset.sample()), Optional.empty());
  }

  /** The sample; without one in the file, one of which all numbers are 0. */
  public Sample sampleOrZeros() {
    return sample.orElseGet(
        () ->
            new Sample(
                new double[network.layers().getFirst()], new double[network.layers().getLast()]));
  }

  /** Writes the object of the file as a value of another text. */
  public void write(JsonGenerator json) throws IOException {
    NetworkWriting.write(this, json);
  }

  /** The file's text; reading it gives this again. */
  public String write() {
    StringWriter out = new StringWriter();
    NetworkWriting.write(this, out);
    return out.toString();
  }
}
