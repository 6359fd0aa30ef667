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
 * A run as it is shown at one moment of it: everything belongs to that moment.
 *
 * @param narration the run as it is so far
 * @param moment the one that is shown
 * @param stepsPerEpoch of the run
 * @param network at the moment
 * @param samples that are learned from
 * @param classes their names, if there are any
 * @param confusion at the moment, if there are classes
 * @param landscape at the moment, if there are two inputs
 * @param remark why the run has stopped, or what is flat
 * @param stopped whether it cannot go on
 */
record RunSnapshot(
    TrainingNarration narration,
    TrainingMoment moment,
    int stepsPerEpoch,
    Network network,
    Samples samples,
    List<String> classes,
    Optional<ConfusionMatrix> confusion,
    Optional<OutputSurface> landscape,
    Optional<Message> remark,
    boolean stopped) {

  /** All moments that are kept. */
  List<TrainingMoment> moments() {
    return narration.moments();
  }

  /** Where a moment is, in epochs. */
  double epochs(TrainingMoment moment) {
    return (double) moment.step() / stepsPerEpoch;
  }

  TrainingMoment latest() {
    return moments().getLast();
  }
}
