package edgewise.strategy;

import java.util.function.Consumer;

/**
 * A strategy of differentiation as a list of steps. A new strategy is one class; frames, pictures,
 * explanations and exports work on its steps.
 */
public interface Strategy {

  /** The mode it belongs to. */
  Mode mode();

  /**
   * Computes the steps in order.
   *
   * @param target the derivatives to compute
   * @param detail how fine the steps are
   * @param sink receives every step
   */
  void run(Target target, Detail detail, Consumer<Step> sink);

  /** All steps as a trace. */
  default Trace trace(Target target, Detail detail) {
    return Trace.of(this, target, detail);
  }
}
