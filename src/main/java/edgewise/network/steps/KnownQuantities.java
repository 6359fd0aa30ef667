package edgewise.network.steps;

import edgewise.network.Quantity;

/**
 * What is known once a step is done, so that a view leaves the rest empty. Steps about a whole
 * layer make all of it known at once, steps about a neuron one after another.
 */
record KnownQuantities(BackpropagationStep step) {
  /** Whether a quantity has its value. */
  boolean hasValue(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Weight w -> true;
      case Quantity.Bias b -> true;
      case Quantity.Target y -> true;
      case Quantity.Activation(int l, int j) when l == 1 ->
          step.equation() != BackpropagationEquation.INPUT || covers(j);
      case Quantity.Activation(int l, int j) -> isForward(l, j, BackpropagationEquation.ACTIVATION);
      case Quantity.PreActivation(int l, int j) -> isSummed(l, j);
      case Quantity.Product p -> isSummed(p.layer(), p.to());
      case Quantity.Rest r -> isSummed(r.layer(), r.index());
      case Quantity.Exponential e ->
          isForward(e.layer(), e.index(), BackpropagationEquation.ACTIVATION);
      case Quantity.Total t -> isForward(t.layer(), 1, BackpropagationEquation.ACTIVATION);
      case Quantity.Term t -> isAtLeast(Stage.OUTPUT_ERROR);
      case Quantity.CostRest r -> isAtLeast(Stage.OUTPUT_ERROR);
      case Quantity.Cost c -> isAtLeast(Stage.OUTPUT_ERROR);
    };
  }

  /** Whether ∂C/∂ a quantity is known; those by the inputs never are: nobody asks for them. */
  boolean hasDerivative(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Weight(int l, int j, int k) ->
          isPast(l)
              || isAt(l, BackpropagationEquation.BP4)
                  && (covers(j) && step.row() != j
                      || step.column() == 0 && covers(j)
                      || step.row() == j && k <= step.column());
      case Quantity.Bias(int l, int j) ->
          isPast(l)
              || isAt(l, BackpropagationEquation.BP4)
              || isAt(l, BackpropagationEquation.BP3) && covers(j);
      case Quantity.PreActivation(int l, int j) -> hasError(l, j);
      case Quantity.Product p -> hasError(p.layer(), p.to());
      case Quantity.Rest r -> hasError(r.layer(), r.index());
      case Quantity.Exponential e -> hasError(e.layer(), e.index());
      case Quantity.Total t -> hasError(t.layer(), 1);
      case Quantity.Activation(int l, int j) ->
          l > 1 && (hasError(l, j) || isLast(l) && hasCostSlope(j));
      case Quantity.Target y -> false;
      case Quantity.Term t -> isAtLeast(Stage.OUTPUT_ERROR);
      case Quantity.CostRest r -> isAtLeast(Stage.OUTPUT_ERROR);
      case Quantity.Cost c -> isAtLeast(Stage.OUTPUT_ERROR);
    };
  }

  private boolean covers(int j) {
    return step.row() == 0 || j <= step.row();
  }

  private boolean isAtLeast(Stage stage) {
    return step.stage().compareTo(stage) >= 0;
  }

  private boolean isAt(int l, BackpropagationEquation equation) {
    return step.layer() == l && step.equation() == equation;
  }

  private boolean isLast(int l) {
    return l == step.pass().forward().network().depth();
  }

  /** z is worked out before a in every layer. */
  private boolean isSummed(int l, int j) {
    return isForward(l, j, BackpropagationEquation.PRE_ACTIVATION)
        || isAt(l, BackpropagationEquation.ACTIVATION);
  }

  private boolean isForward(int l, int j, BackpropagationEquation equation) {
    return isAtLeast(Stage.OUTPUT_ERROR)
        || step.stage() == Stage.FEEDFORWARD
            && (step.layer() > l || isAt(l, equation) && covers(j));
  }

  private boolean hasCostSlope(int j) {
    return step.equation() == BackpropagationEquation.COST_SLOPE
        ? covers(j)
        : isAtLeast(Stage.OUTPUT_ERROR);
  }

  private boolean hasError(int l, int j) {
    return switch (step.equation()) {
      case INPUT, PRE_ACTIVATION, ACTIVATION, COST_SLOPE -> false;
      case BP1 -> isLast(l) && covers(j);
      case CANCELLATION -> isLast(l);
      case BP2 -> l > step.layer() || l == step.layer() && covers(j);
      case BP3, BP4 -> true;
    };
  }

  /** The gradient is told from the last layer to the first. */
  private boolean isPast(int l) {
    return step.stage() == Stage.OUTPUT && step.layer() < l;
  }
}
