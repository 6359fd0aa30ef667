package edgewise.ui.training;

import edgewise.training.TrainingExample;
import edgewise.training.TrainingSetup;
import edgewise.ui.state.NetworkState;
import java.util.List;

/** What is learned is kept with what is open, and begun anew when something else is opened. */
final class PersistentTraining {
  private PersistentTraining() {}

  /** Keeps a session's setups, and begins with those that are kept. */
  static void follow(NetworkState network, TrainingSession session) {
    begin(session, network.trainingProperty().get());
    session.setupsProperty().addListener((o, before, now) -> network.trainingProperty().set(now));
    network
        .trainingProperty()
        .addListener(
            (o, before, now) -> {
              if (!now.equals(session.setupsProperty().get())) {
                begin(session, now);
              }
            });
  }

  private static void begin(TrainingSession session, List<TrainingSetup> setups) {
    session.start(setups.isEmpty() ? TrainingExample.XOR.setups() : setups);
  }
}
