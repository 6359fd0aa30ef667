package edgewise.strategy;

import java.util.function.Consumer;

/** Primal values, inputs to outputs, then the local partial of every edge; no total derivative. */
public record Evaluation() implements Strategy {
  @Override
  public Mode mode() {
    return Mode.EVALUATE;
  }

  @Override
  public void run(Target target, Detail detail, Consumer<Step> sink) {
    Linearization.of(target, sink);
  }
}
