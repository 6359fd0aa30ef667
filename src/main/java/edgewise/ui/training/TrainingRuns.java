package edgewise.ui.training;

import edgewise.study.TrainingNarration;
import edgewise.text.Message;
import edgewise.training.DataEvaluation;
import edgewise.training.Divergence;
import edgewise.training.Plane;
import edgewise.training.Training;
import edgewise.training.TrainingMoment;
import edgewise.training.TrainingSetup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One training run, or two that train in parallel, step by step. Not safe for several threads: only
 * the training thread uses it, except for {@link #pause}.
 */
final class TrainingRuns {
  private static final int GRID = 81;
  private final List<TrainingSetup> setups;
  private List<Lane> lanes = List.of();
  private volatile int pauses;

  TrainingRuns(List<TrainingSetup> setups) {
    this.setups = setups;
  }

  /** A condition that is true until the next call of {@link #pause}. */
  BooleanSupplier untilPaused() {
    int before = pauses;
    return () -> pauses == before;
  }

  /** Ends the current training within one mini-batch. Call on the JavaFX thread. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // only the JavaFX thread writes
  void pause() {
    pauses++;
  }

  void begin() {
    lanes = setups.stream().map(Lane::new).toList();
  }

  /** Goes back to a step, or to the last kept moment before it. */
  void restore(int step) {
    lanes.forEach(lane -> lane.restore(step));
  }

  void learn(Pace pace, int goal, BooleanSupplier canContinue) {
    lanes.forEach(lane -> pace.learn(lane.training, goal, canContinue));
  }

  /** Snapshots of the runs at their latest moments. */
  List<RunSnapshot> snapshots() {
    return lanes.stream().map(lane -> lane.snapshot(Integer.MAX_VALUE)).toList();
  }

  /** Snapshots of the runs at a step. */
  List<RunSnapshot> snapshots(int step) {
    return lanes.stream().map(lane -> lane.snapshot(step)).toList();
  }

  /** One run, with the evaluation of its moments. */
  private static final class Lane {
    private final List<String> classes;
    private final Training training;
    private final DataEvaluation evaluation;
    private final Optional<Plane> plane;

    Lane(TrainingSetup setup) {
      this.classes = setup.data().classes();
      this.training = setup.training();
      this.evaluation = training.evaluation();
      boolean flat = training.samples().inputs() == 2;
      this.plane =
          flat ? Optional.of(Plane.around(training.samples(), GRID, GRID)) : Optional.empty();
    }

    private static TrainingMoment momentAt(List<TrainingMoment> moments, int step) {
      TrainingMoment found = moments.getFirst();
      for (TrainingMoment moment : moments) {
        found = moment.step() <= step ? moment : found;
      }
      return found;
    }

    void restore(int step) {
      training.restore(momentAt(training.moments(), step));
    }

    RunSnapshot snapshot(int step) {
      TrainingNarration narration = TrainingNarration.of(training, Locale.ENGLISH);
      TrainingMoment moment = momentAt(narration.moments(), step);
      Optional<Message> flat =
          training
              .saturation()
              .filter(s -> s.step(training.stepsPerEpoch()) <= moment.step())
              .map(Divergence::message);
      boolean last = moment.step() == narration.size();
      return new RunSnapshot(
          narration,
          moment,
          training.stepsPerEpoch(),
          training.network(moment),
          training.samples(),
          classes,
          training.samples().areClasses()
              ? Optional.of(evaluation.confusion(moment))
              : Optional.empty(),
          plane.map(p -> evaluation.outputSurface(moment, p)),
          training.runaway().filter(r -> last).map(Divergence::message).or(() -> flat),
          training.runaway().isPresent());
    }
  }
}
