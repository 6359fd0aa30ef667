package edgewise.network.steps;

import edgewise.network.BackwardPass;
import edgewise.network.Network;
import edgewise.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The algorithm of backpropagation as steps (Nielsen, chapter 2): input, feedforward, output error,
 * backpropagate, output. Every step is one equation for one layer. Immutable.
 */
public final class Backpropagation {
  private final BackwardPass pass;
  private final List<BackpropagationStep> steps;

  private Backpropagation(BackwardPass pass) {
    this.pass = pass;
    this.steps = List.copyOf(layerSteps(pass));
  }

  /** The steps of a pass. */
  public static Backpropagation of(BackwardPass pass) {
    return new Backpropagation(pass);
  }

  private static List<BackpropagationStep> layerSteps(BackwardPass pass) {
    Network network = pass.forward().network();
    int last = network.depth();
    List<BackpropagationStep> steps = new ArrayList<>();
    steps.add(step(pass, BackpropagationEquation.INPUT, 1));
    for (int l = 2; l <= last; l++) {
      steps.add(step(pass, BackpropagationEquation.PRE_ACTIVATION, l));
      steps.add(step(pass, BackpropagationEquation.ACTIVATION, l));
    }
    steps.add(step(pass, BackpropagationEquation.COST_SLOPE, last));
    steps.add(step(pass, BackpropagationEquation.BP1, last));
    if (network.cost().cancels(network.output())) {
      steps.add(step(pass, BackpropagationEquation.CANCELLATION, last));
    }
    for (int l = last - 1; l >= 2; l--) {
      steps.add(step(pass, BackpropagationEquation.BP2, l));
    }
    for (int l = last; l >= 2; l--) {
      steps.add(step(pass, BackpropagationEquation.BP3, l));
      steps.add(step(pass, BackpropagationEquation.BP4, l));
    }
    return steps;
  }

  private static BackpropagationStep step(
      BackwardPass pass, BackpropagationEquation equation, int layer) {
    return new BackpropagationStep(pass, equation, layer, 0, 0);
  }

  /** The pass whose numbers are used. */
  public BackwardPass pass() {
    return pass;
  }

  /** The steps, each for a whole layer. */
  public List<BackpropagationStep> steps() {
    return steps;
  }

  /** The trace of the steps layer by layer. */
  public BackpropagationTrace trace() {
    return new BackpropagationTrace(pass, steps);
  }

  /** The trace of the steps neuron by neuron. */
  public BackpropagationTrace fineTrace() {
    return new BackpropagationTrace(pass, fineSteps());
  }

  /** The steps neuron by neuron; BP4 has one for every weight. */
  public List<BackpropagationStep> fineSteps() {
    List<BackpropagationStep> fine = new ArrayList<>();
    for (BackpropagationStep step : steps) {
      int columns = step.equation() == BackpropagationEquation.BP4 ? step.columns() : 0;
      for (int row = 1; row <= step.rows(); row++) {
        int r = row;
        IntStream.rangeClosed(Math.min(1, columns), columns)
            .forEach(column -> fine.add(step.at(r, column)));
      }
    }
    return List.copyOf(fine);
  }

  /** The title of the position before the first step, for a list. */
  public static Message startTitle() {
    return Message.of(BackpropagationStep.TEXTS, "bp.start.title");
  }

  /** The sentence before the first step. */
  public static Message startSentence() {
    return Message.of(BackpropagationStep.TEXTS, "bp.start.sentence");
  }
}
