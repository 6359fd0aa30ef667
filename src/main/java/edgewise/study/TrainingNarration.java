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
 * The narration of a training run as far as it has come: a step a mini-batch, phases of whole
 * epochs, the network drawn as neurons with the run's first sample in it. Of a long run not every
 * moment is kept: at a position between two of them the earlier one is shown. May be asked from any
 * thread.
 *
 * @param moments that are kept, at least the first, in their order
 * @param networks the network at a moment
 * @param samples that are learned from
 * @param learningRate η
 * @param stepsPerEpoch mini-batches that make an epoch
 * @param locale the language
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

  /** A run as it is now. */
  public static TrainingNarration of(Training training, Locale locale) {
    return new TrainingNarration(
        training.moments(),
        training::network,
        training.samples(),
        training.plan().learningRate(),
        training.stepsPerEpoch(),
        locale);
  }

  /** The same run in another language. */
  public TrainingNarration in(Locale other) {
    return new TrainingNarration(moments, networks, samples, learningRate, stepsPerEpoch, other);
  }

  @Override
  public int size() {
    return moments.getLast().step();
  }

  /** The moment that is shown at a position: the last that is kept until there. */
  public TrainingMoment moment(int position) {
    Objects.checkIndex(position, size() + 1);
    return moments.get(Math.max(0, first(position + 1) - 1));
  }

  /** The index of the first moment at a step or after it; how many there are if there is none. */
  private int first(int step) {
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

  /** The position of the next moment that is kept; the end if there is none. */
  public int next(int position) {
    return moments.get(Math.min(first(position + 1), moments.size() - 1)).step();
  }

  /** The position of the moment that is kept before; 0 if there is none. */
  public int previous(int position) {
    return moments.get(Math.max(0, first(position) - 1)).step();
  }

  /** Whole epochs, as many to a phase as give ten phases at most. */
  @Override
  public List<Phase> phases() {
    int epochs = Math.ceilDiv(size(), stepsPerEpoch);
    int together = together(epochs);
    List<Phase> phases = new ArrayList<>();
    for (int done = 0; done < epochs; done += together) {
      int last = Math.min(epochs, done + together);
      String first = Integer.toString(done + 1);
      String title =
          last == done + 1
              ? text("training.epoch", first)
              : text("training.epochs", first, Integer.toString(last));
      int to = (int) Math.min(size(), (long) last * stepsPerEpoch);
      phases.add(new Phase("epochs", title, done * stepsPerEpoch, to));
    }
    return phases;
  }

  /** 1, 2, 5, 10, 20, 50 and so on. */
  private static int together(int epochs) {
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

  private String text(String key, String... gaps) {
    return NarrationTexts.get(locale, key, gaps);
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
    String told =
        moment.step() == 0
            ? text("training.start", loss)
            : text("training.sentence", Integer.toString(moment.step()), loss);
    var accuracy = moment.accuracy();
    return accuracy.isEmpty()
        ? told
        : told + text("training.right", percent(accuracy.getAsDouble()));
  }

  private static String percent(double share) {
    return Numbers.display(Math.round(share * 1000) / 10.0);
  }

  /** The rule by which every parameter moves (Nielsen, chapter 1), and what the loss is. */
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
    BackpropagationNarration inside =
        new BackpropagationNarration(pass, Backpropagation.of(pass).trace(), locale);
    int answered =
        inside.phases().stream()
            .filter(phase -> phase.id().equals(Stage.FEEDFORWARD.id()))
            .mapToInt(Phase::to)
            .max()
            .orElseThrow();
    return inside.figure(answered, theme);
  }
}
