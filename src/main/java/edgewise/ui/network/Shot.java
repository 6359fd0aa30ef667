package edgewise.ui.network;

import edgewise.network.Confusion;
import edgewise.network.Landscape;
import edgewise.network.Network;
import edgewise.network.Remark;
import edgewise.network.Samples;
import edgewise.network.TrainingMoment;
import java.util.List;
import java.util.Optional;

/**
 * A run as it is shown at one moment of it: everything belongs to that moment.
 *
 * @param moments all that are kept
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
record Shot(
    List<TrainingMoment> moments,
    TrainingMoment moment,
    int stepsPerEpoch,
    Network network,
    Samples samples,
    List<String> classes,
    Optional<Confusion> confusion,
    Optional<Landscape> landscape,
    Optional<Remark> remark,
    boolean stopped) {

  /** Where a moment is, in epochs. */
  double epochs(TrainingMoment moment) {
    return (double) moment.step() / stepsPerEpoch;
  }

  TrainingMoment latest() {
    return moments.getLast();
  }
}
