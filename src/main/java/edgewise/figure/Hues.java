package edgewise.figure;

import java.util.List;

/**
 * The colours of a theme that have a meaning.
 *
 * @param reverse reverse mode, and the program's accent
 * @param forward forward mode
 * @param path the active path, and merging
 * @param weights a network's weights
 * @param biases a network's biases
 * @param error errors
 */
public record Hues(
    Accent reverse, Accent forward, Accent path, Accent weights, Accent biases, Accent error) {

  /** All of them. */
  public List<Accent> all() {
    return List.of(reverse, forward, path, weights, biases, error);
  }
}
