package edgewise.ui.training;

import edgewise.network.Network;
import edgewise.study.TrainingNarration;
import edgewise.text.Message;
import edgewise.training.ConfusionMatrix;
import edgewise.training.OutputSurface;
import edgewise.training.Samples;
import edgewise.training.TrainingMoment;
import java.util.List;
import java.util.Optional;

/**
 * A training run at one moment: all components belong to that moment. Immutable.
 *
 * @param narration of the run so far
 * @param moment the moment that is shown
 * @param stepsPerEpoch of the run
 * @param network at the moment
 * @param samples the training samples
 * @param classes the names of the classes, if there are any
 * @param confusion at the moment, if there are classes
 * @param outputSurface at the moment, if there are two inputs
 * @param remark why the run has stopped, or which neurons are saturated
 * @param stopped whether the run cannot continue
 */
record RunSnapshot(
    TrainingNarration narration,
    TrainingMoment moment,
    int stepsPerEpoch,
    Network network,
    Samples samples,
    List<String> classes,
    Optional<ConfusionMatrix> confusion,
    Optional<OutputSurface> outputSurface,
    Optional<Message> remark,
    boolean stopped) {

  /** The kept moments of the run so far. */
  List<TrainingMoment> moments() {
    return narration.moments();
  }

  /** The time of a moment in epochs. */
  double epochs(TrainingMoment moment) {
    return (double) moment.step() / stepsPerEpoch;
  }

  TrainingMoment latest() {
    return moments().getLast();
  }
}
