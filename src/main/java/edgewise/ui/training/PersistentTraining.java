package edgewise.ui.training;

import edgewise.training.TrainingExample;
import edgewise.training.TrainingSetup;
import edgewise.ui.state.NetworkState;
import java.util.List;

/**
 * Keeps the training setups with the open document, and starts training again when another document
 * is opened.
 */
final class PersistentTraining {
  private PersistentTraining() {}

  /**
   * Connects a session with the network's state: setups are saved there, and training starts with
   * the saved ones.
   */
  static void connect(NetworkState network, TrainingSession session) {
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
