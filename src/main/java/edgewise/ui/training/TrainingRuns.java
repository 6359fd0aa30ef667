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
 * One run or two beside each other, step for step. Only the thread that trains touches it, except
 * for {@link #pause}.
 */
final class TrainingRuns {
  private static final int GRID = 81;
  private final List<TrainingSetup> setups;
  private List<Lane> lanes = List.of();
  private volatile int pauses;

  TrainingRuns(List<TrainingSetup> setups) {
    this.setups = setups;
  }

  /** What is learned before the next call of {@link #pause} ends with it. */
  BooleanSupplier untilPaused() {
    int before = pauses;
    return () -> pauses == before;
  }

  /** Ends what is being learned within one mini-batch. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // only the JavaFX thread writes
  void pause() {
    pauses++;
  }

  void begin() {
    lanes = setups.stream().map(Lane::new).toList();
  }

  /** Goes back to a step, or to the last moment that is kept before it. */
  void restore(int step) {
    lanes.forEach(lane -> lane.restore(step));
  }

  void learn(Pace pace, int goal, BooleanSupplier goesOn) {
    lanes.forEach(lane -> pace.learn(lane.training, goal, goesOn));
  }

  /** The runs as they are now. */
  List<RunSnapshot> shots() {
    return lanes.stream().map(lane -> lane.shot(Integer.MAX_VALUE)).toList();
  }

  /** The runs as they were at a step. */
  List<RunSnapshot> shots(int step) {
    return lanes.stream().map(lane -> lane.shot(step)).toList();
  }

  /** One run. */
  private static final class Lane {
    private final List<String> classes;
    private final Training training;
    private final DataEvaluation examination;
    private final Optional<Plane> plane;

    Lane(TrainingSetup setup) {
      this.classes = setup.data().classes();
      this.training = setup.training();
      this.examination = training.evaluation();
      boolean flat = training.samples().inputs() == 2;
      this.plane =
          flat ? Optional.of(Plane.around(training.samples(), GRID, GRID)) : Optional.empty();
    }

    private static TrainingMoment at(List<TrainingMoment> moments, int step) {
      TrainingMoment found = moments.getFirst();
      for (TrainingMoment moment : moments) {
        found = moment.step() <= step ? moment : found;
      }
      return found;
    }

    void restore(int step) {
      training.restore(at(training.moments(), step));
    }

    RunSnapshot shot(int step) {
      TrainingNarration narration = TrainingNarration.of(training, Locale.ENGLISH);
      TrainingMoment moment = at(narration.moments(), step);
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
              ? Optional.of(examination.confusion(moment))
              : Optional.empty(),
          plane.map(p -> examination.outputSurface(moment, p)),
          training.runaway().filter(r -> last).map(Divergence::message).or(() -> flat),
          training.runaway().isPresent());
    }
  }
}
