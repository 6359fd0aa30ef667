package edgewise.ui.training;

import edgewise.training.Training;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** How much is learned from one picture to the next. */
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
   * Learns that much, or less.
   *
   * @param goal the epoch beyond which nothing is learned
   * @param goesOn is asked after every mini-batch
   */
  void learn(Training training, int goal, BooleanSupplier goesOn) {
    if (epochs == 0) {
      training.step();
      return;
    }
    int start = training.steps();
    long until = Math.min((start / training.stepsPerEpoch() + (long) epochs), goal);
    boolean able = true;
    while (able && goesOn.getAsBoolean() && training.steps() < until * training.stepsPerEpoch()) {
      able = training.step();
    }
  }
}
