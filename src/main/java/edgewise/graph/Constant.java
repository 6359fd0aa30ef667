package edgewise.graph;

import java.util.Objects;

/**
 * A number that lives inside an operation and is never differentiated: a literal, a {@code let}, π,
 * or the coefficient of an edge statement.
 *
 * @param name its symbol, or the empty string for a bare number
 * @param value its number
 */
public record Constant(String name, double value) implements Argument {

  /** The circle's π, the one constant that needs no {@code let}. */
  public static final Constant PI = new Constant("π", Math.PI);

  /** Checks that the name is not null. */
  public Constant {
    Objects.requireNonNull(name);
  }

  /** A bare number. */
  public static Constant of(double value) {
    return new Constant("", value);
  }

  /** Whether it is shown by its name instead of its number. */
  public boolean isNamed() {
    return !name.isEmpty();
  }

  @Override
  public Formula formula() {
    return new Formula.Fixed(this);
  }
}
