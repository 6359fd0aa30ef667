package edgewise.strategy;

import java.util.List;

/**
 * One term of a sum over paths: a path and the product along it.
 *
 * @param number the path's number, from 1, in depth-first order of the edges
 * @param path the edges
 * @param partials their local partials, in the same order
 * @param product of the partials; 1 for the path from a node to itself
 */
public record PathTerm(int number, Path path, List<Double> partials, double product) {
  /** Copies the list. */
  public PathTerm {
    partials = List.copyOf(partials);
  }
}
