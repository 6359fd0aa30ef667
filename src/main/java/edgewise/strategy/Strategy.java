package edgewise.strategy;

import java.util.function.Consumer;

/**
 * A way to a derivative, told step by step. A strategy is one class that turns a question into
 * steps; the frames, the picture, the explanation and the exports need nothing new for it.
 */
public interface Strategy {

  /** Which of the six ways it is. */
  Mode mode();

  /**
   * Tells the steps in order.
   *
   * @param target what is asked
   * @param detail how fine the steps are
   * @param sink is given every step
   */
  void run(Target target, Detail detail, Consumer<Step> sink);

  /** All the steps as a trace that can be walked in both directions. */
  default Trace trace(Target target, Detail detail) {
    return Trace.of(this, target, detail);
  }
}
