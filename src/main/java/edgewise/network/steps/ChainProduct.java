package edgewise.network.steps;

import edgewise.network.BackwardPass;
import edgewise.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The product that explains why early layers learn slowly: along one path through a network, ∂C/∂b
 * of the first neuron is f′(z₂) w₃ f′(z₃) ⋯ w_L f′(z_L) ∂C/∂a_L. Each w f′(z) is less than 1 for a
 * sigmoid unless |w| > 4.
 *
 * @param factors in the order of the formula
 */
public record ChainProduct(List<Factor> factors) {
  /** Copies the list. */
  public ChainProduct {
    factors = List.copyOf(factors);
  }

  /**
   * A factor of the product.
   *
   * @param kind of the factor
   * @param layer of the factor
   * @param latex its name
   * @param value its number
   * @param running the product up to and with it
   */
  public record Factor(Kind kind, int layer, String latex, double value, double running) {}

  /** The kind of a factor. */
  public enum Kind {
    /** f′(z^l). */
    SLOPE,
    /** w^l. */
    WEIGHT,
    /** ∂C/∂a^L; δ^L where that is infinite. */
    COST
  }

  /**
   * The product through the first neuron of every layer.
   *
   * @throws IllegalArgumentException if the last layer is softmax's
   */
  public static ChainProduct of(BackwardPass pass) {
    Network network = pass.forward().network();
    if (!network.output().isElementwise()) {
      throw new IllegalArgumentException("softmax has no slope of one z");
    }
    int last = network.depth();
    double slopeOfCost = network.cost().slope(pass.forward().activation(last, 1), pass.target()[0]);
    List<Factor> factors = new ArrayList<>();
    double running = 1;
    for (int l = 2; l <= last; l++) {
      if (l > 2) {
        double weight = network.weight(l, 1, 1);
        running *= weight;
        factors.add(
            new Factor(Kind.WEIGHT, l, NetworkSymbols.weight(l, "1", "1"), weight, running));
      }
      // For a saturated output 0 · ∞ is replaced by δ, which is finite.
      if (l < last || Double.isFinite(slopeOfCost)) {
        double slope = network.activation(l).derivative(pass.forward().preActivation(l, 1));
        running *= slope;
        String name =
            NetworkSymbols.slope(network.activation(l), NetworkSymbols.indexed("z", l, "1"));
        factors.add(new Factor(Kind.SLOPE, l, name, slope, running));
      }
    }
    boolean whole = Double.isFinite(slopeOfCost);
    double end = whole ? slopeOfCost : pass.delta(last, 1);
    String name =
        whole
            ? NetworkSymbols.partial("C", NetworkSymbols.indexed("a", last, "1"))
            : NetworkSymbols.delta(last, "1");
    factors.add(new Factor(Kind.COST, last, name, end, running * end));
    return new ChainProduct(factors);
  }

  /** The formula in names: ∂C/∂b^2_1 and its factors. */
  public String latex() {
    return NetworkSymbols.partial("C", NetworkSymbols.indexed("b", 2, "1"))
        + " = "
        + factors.stream().map(Factor::latex).collect(Collectors.joining(" \\, "));
  }

  /** The product of all factors. */
  public double product() {
    return factors.getLast().running();
  }
}
