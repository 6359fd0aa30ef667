package edgewise.network;

/**
 * A line between two parts of an expanded network.
 *
 * @param from the part it starts at
 * @param to the part that uses it
 * @param symbol of the derivative along it, in LaTeX; empty where several lines are one
 * @param partial its number
 */
public record Joint(String from, String to, String symbol, double partial) {
  /** Unique in its picture; where the graph has this edge, its id there. */
  public String id() {
    return from + "->" + to;
  }
}
