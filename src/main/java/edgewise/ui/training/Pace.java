package edgewise.ui.training;

import edgewise.training.Training;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** The amount of training between two pictures. */
enum Pace {
  /** One mini-batch. */
  STEP(0),
  /** One epoch. */
  EPOCH(1),
  /** Ten epochs. */
  TEN(10),
  /** A hundred epochs. */
  HUNDRED(100);

  private final int epochs;

  Pace(int epochs) {
    this.epochs = epochs;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Trains by this amount, or less.
   *
   * @param goal the epoch at which training ends
   * @param canContinue is checked before every mini-batch; training ends when it is false
   */
  void learn(Training training, int goal, BooleanSupplier canContinue) {
    if (epochs == 0) {
      training.step();
      return;
    }
    int start = training.steps();
    long until = Math.min((start / training.stepsPerEpoch() + (long) epochs), goal);
    boolean able = true;
    while (able
        && canContinue.getAsBoolean()
        && training.steps() < until * training.stepsPerEpoch()) {
      able = training.step();
    }
  }
}
