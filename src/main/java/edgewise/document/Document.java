package edgewise.document;

import edgewise.json.JsonFields;
import edgewise.study.NodePosition;
import edgewise.study.ProgramSetup;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The content of a {@code .edgewise} file: everything needed to show the same screen again.
 * Immutable; equal documents give equal files.
 *
 * @param setup of the program
 * @param step how many steps have been taken, from 0
 * @param notes the speaker's, by the number of steps taken; sorted
 * @param tab the name of the tab in front; one that a window does not know is its first
 * @param network what is shown of a network; a new window's if there is none
 */
public record Document(
    ProgramSetup setup,
    int step,
    Map<Integer, String> notes,
    String tab,
    Optional<NetworkScreen> network) {

  /**
   * Copies the notes, sorted. Halves of surrogate pairs in texts become U+FFFD: no file can hold
   * them.
   *
   * @throws IllegalArgumentException if the step or the step of a note is less than 0
   * @throws NullPointerException if anything is null
   */
  public Document {
    setup = wellFormed(setup);
    requireStep(step);
    notes = Notes.sorted(notes);
    tab = JsonFields.wellFormed(tab);
    Objects.requireNonNull(network);
  }

  private static ProgramSetup wellFormed(ProgramSetup setup) {
    Map<String, NodePosition> places = new TreeMap<>();
    setup
        .places()
        .forEach(
            (name, place) ->
                places.put(JsonFields.wellFormed(name), Objects.requireNonNull(place)));
    return new ProgramSetup(
        JsonFields.wellFormed(setup.text()),
        setup.options(),
        JsonFields.wellFormed(setup.target()),
        JsonFields.wellFormed(setup.wrt()),
        setup.direction(),
        setup.shape(),
        places);
  }

  private static int requireStep(int step) {
    if (step < 0) {
      throw new IllegalArgumentException("step " + step);
    }
    return step;
  }

  /** The document at another step. */
  public Document atStep(int other) {
    return new Document(setup, other, notes, tab, network);
  }

  /** The document with another selected tab and another network. */
  public Document with(String otherTab, Optional<NetworkScreen> otherNetwork) {
    return new Document(setup, step, notes, otherTab, otherNetwork);
  }

  /**
   * Whether two documents differ at most in the selected tab and the current steps, which is no
   * change worth saving.
   */
  public boolean sameWork(Document other) {
    return network.isPresent() == other.network.isPresent()
        && network.stream().allMatch(n -> n.sameWork(other.network.orElseThrow()))
        && atRest().equals(other.atRest());
  }

  private Document atRest() {
    return atStep(0).with("", Optional.empty());
  }
}
