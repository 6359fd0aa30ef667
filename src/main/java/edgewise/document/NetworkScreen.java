package edgewise.document;

import edgewise.json.JsonFields;
import edgewise.network.Network;
import edgewise.network.Neuron;
import edgewise.network.graph.Folding;
import edgewise.study.NetworkSetup;
import edgewise.training.TrainingSetup;
import java.util.List;
import java.util.Map;

/**
 * What the window shows of a network. Immutable. Parts of the window are kept by their names, and a
 * name that a window does not know is its first part's.
 *
 * @param setup the network, its sample, and how it asks to be trained
 * @param folding how much of its graph is unfolded
 * @param fine whether a step of backpropagation is a neuron's
 * @param step how many steps have been taken, from 0
 * @param view the part in front
 * @param pictures those that are large
 * @param training how networks learn in the window: a run, or two beside each other; none for the
 *     window's usual one, and none for a person's own table, whose rows are in a file of its own
 * @param notes the speaker's, by the number of steps taken; sorted
 */
public record NetworkScreen(
    NetworkSetup setup,
    Folding folding,
    boolean fine,
    int step,
    String view,
    String pictures,
    List<TrainingSetup> training,
    Map<Integer, String> notes) {

  /**
   * Checks that the parts fit.
   *
   * @throws IllegalArgumentException if the folding is another network's or a step less than 0
   */
  public NetworkScreen {
    Network network = setup.network();
    if (!fits(folding, network)) {
      throw new IllegalArgumentException(folding + " of " + network);
    }
    if (step < 0) {
      throw new IllegalArgumentException("step " + step);
    }
    view = JsonFields.wellFormed(view);
    pictures = JsonFields.wellFormed(pictures);
    boolean named = training.stream().allMatch(run -> run.data().comesWithProgram());
    training = named ? List.copyOf(training) : List.of();
    notes = Notes.sorted(notes);
  }

  /** Whether a folding is of a network's layers and neurons. */
  static boolean fits(Folding folding, Network network) {
    return folding.layers().size() == network.depth()
        && folding.neurons().keySet().stream().allMatch(n -> isOf(n, network));
  }

  private static boolean isOf(Neuron neuron, Network network) {
    return neuron.layer() >= 1
        && neuron.layer() <= network.depth()
        && neuron.index() >= 1
        && neuron.index() <= network.size(neuron.layer());
  }

  /** The network, its sample and the notes, whatever is shown of them: what is worth saving. */
  boolean sameWork(NetworkScreen other) {
    return setup.equals(other.setup) && notes.equals(other.notes);
  }

  /** Whether the setup is that of a preset, unchanged. */
  boolean isPreset() {
    return setup.preset().map(NetworkSetup::of).filter(setup::equals).isPresent();
  }
}
