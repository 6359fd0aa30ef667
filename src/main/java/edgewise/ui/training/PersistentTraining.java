package edgewise.ui.training;

import edgewise.document.TrainingScreen;
import edgewise.network.file.TrainingSection;
import edgewise.training.StandardSet;
import edgewise.training.TrainingSetup;
import edgewise.ui.state.NetworkState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is learned is kept with what is open, and begun anew when something else is opened. A table
 * of one's own is not kept: its rows are in a file of its own.
 */
final class PersistentTraining {
  private final NetworkState network;
  private final TrainingSession session;

  private PersistentTraining(NetworkState network, TrainingSession session) {
    this.network = network;
    this.session = session;
  }

  /** Keeps a session's setups, and begins with those that are kept. */
  static void follow(NetworkState network, TrainingSession session) {
    PersistentTraining kept = new PersistentTraining(network, session);
    kept.begin(network.trainingProperty().get());
    session
        .setupsProperty()
        .addListener((o, before, now) -> network.trainingProperty().set(kept.screens(now)));
    network
        .trainingProperty()
        .addListener(
            (o, before, now) -> {
              if (!now.equals(kept.screens(session.setupsProperty().get()))) {
                kept.begin(now);
              }
            });
  }

  private void begin(List<TrainingScreen> runs) {
    session.start(
        runs.isEmpty()
            ? List.of(TrainingExample.XOR.setups().getFirst())
            : IntStream.range(0, runs.size()).mapToObj(i -> setup(runs.get(i), i)).toList());
  }

  private TrainingSetup setup(TrainingScreen run, int index) {
    if (run.shown()) {
      TrainingSection asked =
          new TrainingSection(
              run.data(), run.learningRate(), run.batch(), run.epochs(), run.seed());
      return TrainingSetup.of(
          network.setupProperty().get().network(),
          StandardSet.named(run.data()).orElse(StandardSet.XOR),
          asked);
    }
    List<TrainingSetup> setups =
        Arrays.stream(TrainingExample.values())
            .filter(lesson -> lesson.id().equals(run.data()))
            .findFirst()
            .orElse(TrainingExample.XOR)
            .setups();
    TrainingSetup usual = setups.get(Math.min(index, setups.size() - 1));
    boolean same =
        run.hidden().equals(usual.hidden())
            && run.activation() == usual.activation()
            && run.cost() == usual.cost();
    return new TrainingSetup(
        usual.name(),
        usual.data(),
        run.standardised(),
        run.hidden(),
        run.activation(),
        run.cost(),
        run.learningRate(),
        run.batch(),
        run.seed(),
        run.epochs(),
        same ? usual.start() : Optional.empty());
  }

  private List<TrainingScreen> screens(List<TrainingSetup> setups) {
    return setups.stream().anyMatch(setup -> setup.name().isEmpty())
        ? List.of()
        : setups.stream().map(PersistentTraining::screen).toList();
  }

  private static TrainingScreen screen(TrainingSetup setup) {
    return new TrainingScreen(
        setup.name(),
        setup.standardised(),
        setup.start().isPresent() && !setup.name().equals(TrainingExample.SLOW_NEURON.id()),
        setup.hidden(),
        setup.activation(),
        setup.cost(),
        setup.learningRate(),
        setup.batch(),
        setup.seed(),
        setup.epochs());
  }
}
