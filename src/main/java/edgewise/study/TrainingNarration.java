package edgewise.study;

import edgewise.figure.Figure;
import edgewise.figure.Theme;
import edgewise.network.BackwardPass;
import edgewise.network.Network;
import edgewise.network.Sample;
import edgewise.network.steps.Backpropagation;
import edgewise.network.steps.Stage;
import edgewise.text.Numbers;
import edgewise.training.Samples;
import edgewise.training.Training;
import edgewise.training.TrainingMoment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The narration of a training run so far: one step for each mini-batch, phases of whole epochs, and
 * the network drawn as neurons with the first sample as its input. A long run does not keep every
 * moment: a position between two kept moments shows the earlier one. Immutable and safe for use by
 * any thread.
 *
 * @param moments the kept moments in order of time, at least the first
 * @param networks gives the network at a moment
 * @param samples the training samples
 * @param learningRate η, the learning rate
 * @param stepsPerEpoch the number of mini-batches in an epoch
 * @param locale the language of the texts
 */
public record TrainingNarration(
    List<TrainingMoment> moments,
    Function<TrainingMoment, Network> networks,
    Samples samples,
    double learningRate,
    int stepsPerEpoch,
    Locale locale)
    implements Narration {
  private static final int MOST_PHASES = 10;
  private static final String RULE = "w \\leftarrow w - \\eta \\, \\frac{\\partial C}{\\partial w}";

  /** Copies the moments. */
  public TrainingNarration {
    moments = List.copyOf(moments);
  }

  /** The narration of a run in its current state. */
  public static TrainingNarration of(Training training, Locale locale) {
    return new TrainingNarration(
        training.moments(),
        training::network,
        training.samples(),
        training.plan().learningRate(),
        training.stepsPerEpoch(),
        locale);
  }

  /** The same narration in another language. */
  public TrainingNarration in(Locale other) {
    return new TrainingNarration(moments, networks, samples, learningRate, stepsPerEpoch, other);
  }

  @Override
  public int size() {
    return moments.getLast().step();
  }

  /** The moment that is shown at a position: the last kept one at or before it. */
  public TrainingMoment moment(int position) {
    Objects.checkIndex(position, size() + 1);
    return moments.get(Math.max(0, firstIndexFrom(position + 1) - 1));
  }

  /** The index of the first moment at or after a step; the number of moments if there is none. */
  private int firstIndexFrom(int step) {
    int low = 0;
    int high = moments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (moments.get(middle).step() < step) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The position of the next kept moment after a position; the end if there is none. */
  public int nextPosition(int position) {
    return moments.get(Math.min(firstIndexFrom(position + 1), moments.size() - 1)).step();
  }

  /** The position of the last kept moment before a position; 0 if there is none. */
  public int previousPosition(int position) {
    return moments.get(Math.max(0, firstIndexFrom(position) - 1)).step();
  }

  /** Phases of whole epochs: the same number of epochs in each, and at most ten phases. */
  @Override
  public List<Phase> phases() {
    int epochs = Math.ceilDiv(size(), stepsPerEpoch);
    int epochsPerPhase = epochsPerPhase(epochs);
    List<Phase> phases = new ArrayList<>();
    for (int finished = 0; finished < epochs; finished += epochsPerPhase) {
      int last = Math.min(epochs, finished + epochsPerPhase);
      String first = Integer.toString(finished + 1);
      String title =
          last == finished + 1
              ? text("training.epoch", first)
              : text("training.epochs", first, Integer.toString(last));
      int to = (int) Math.min(size(), (long) last * stepsPerEpoch);
      phases.add(new Phase("epochs", title, finished * stepsPerEpoch, to));
    }
    return phases;
  }

  /** The number of epochs in a phase: 1, 2, 5, 10, 20, 50 and so on. */
  private static int epochsPerPhase(int epochs) {
    long unit = 1;
    while (true) {
      for (long size : List.of(unit, 2 * unit, 5 * unit)) {
        if (size * MOST_PHASES >= epochs) {
          return Math.toIntExact(size);
        }
      }
      unit *= 10;
    }
  }

  private String text(String key, String... arguments) {
    return NarrationTexts.get(locale, key, arguments);
  }

  @Override
  public String title(int position) {
    TrainingMoment moment = moment(position);
    return text(
        "training.where", Integer.toString(moment.epoch()), Integer.toString(moment.step()));
  }

  @Override
  public String sentence(int position) {
    TrainingMoment moment = moment(position);
    String loss = Numbers.display(moment.loss());
    String sentence =
        moment.step() == 0
            ? text("training.start", loss)
            : text("training.sentence", Integer.toString(moment.step()), loss);
    var accuracy = moment.accuracy();
    return accuracy.isEmpty()
        ? sentence
        : sentence + text("training.right", percent(accuracy.getAsDouble()));
  }

  private static String percent(double share) {
    return Numbers.display(Math.round(share * 1000) / 10.0);
  }

  /** The update rule of gradient descent (Nielsen, chapter 1), and the current loss. */
  @Override
  public List<String> equations(int position) {
    String loss = Numbers.latex(moment(position).loss());
    return List.of(RULE, "\\eta = " + Numbers.latex(learningRate) + ", \\quad C = " + loss);
  }

  @Override
  public Figure figure(int position, Theme theme) {
    double[] input =
        IntStream.range(0, samples.inputs()).mapToDouble(k -> samples.input(0, k)).toArray();
    double[] target =
        IntStream.range(0, samples.outputs()).mapToDouble(j -> samples.target(0, j)).toArray();
    BackwardPass pass = new Sample(input, target).through(networks.apply(moment(position)));
    BackpropagationNarration narration =
        new BackpropagationNarration(pass, Backpropagation.of(pass).trace(), locale);
    int lastForwardStep =
        narration.phases().stream()
            .filter(phase -> phase.id().equals(Stage.FEEDFORWARD.id()))
            .mapToInt(Phase::to)
            .max()
            .orElseThrow();
    return narration.figure(lastForwardStep, theme);
  }
}
