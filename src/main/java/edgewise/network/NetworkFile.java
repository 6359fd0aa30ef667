package edgewise.network;

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
    return new NetworkReading(text, Optional.empty()).file();
  }

  /**
   * Reads a file's text; random parameters, if it asks for them, are those of another seed.
   *
   * @throws NetworkFileException if anything in it is wrong
   */
  public static NetworkFile read(String text, Optional<Long> seed) {
    return new NetworkReading(text, seed).file();
  }

  /** The file's text; reading it gives this again. */
  public String write() {
    StringWriter out = new StringWriter();
    NetworkWriting.write(this, out);
    return out.toString();
  }
}
