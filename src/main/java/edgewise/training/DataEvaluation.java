package edgewise.training;

import edgewise.network.Architecture;
import edgewise.network.Neuron;
import edgewise.network.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Evaluates parameters on all data: loss, accuracy, gradient norms, the confusion matrix, and the
 * outputs over a plane. It has working arrays of its own, so each thread needs its own evaluation.
 */
public final class DataEvaluation {
  /** A derivative below this counts as 0: the neuron is flat. */
  private static final double FLAT = 1e-3;

  private final Architecture architecture;
  private final Shape shape;
  private final Samples samples;
  private final FlatPass pass;
  private final double[] gradient;
  private final boolean[][] responsive;

  DataEvaluation(Architecture architecture, Samples samples) {
    this.architecture = architecture;
    this.shape = architecture.shape();
    this.samples = samples;
    this.pass = new FlatPass(architecture);
    this.gradient = new double[shape.parameters()];
    this.responsive = new boolean[architecture.layersWithSlopes()][];
    for (int l = 0; l < responsive.length; l++) {
      responsive[l] = new boolean[shape.out(l)];
    }
  }

  DataMeasures measure(double[] parameters) {
    Arrays.fill(gradient, 0);
    for (boolean[] layer : responsive) {
      Arrays.fill(layer, false);
    }
    double loss = 0;
    int right = 0;
    for (int i = 0; i < samples.size(); i++) {
      pass.forward(parameters, samples.inputRows(), i);
      loss += pass.cost(samples.targetRows(), i);
      right += samples.areClasses() && chosen() == samples.label(i) ? 1 : 0;
      pass.backward(parameters, samples.targetRows(), i, gradient);
      markResponsive();
    }
    double accuracy = samples.areClasses() ? (double) right / samples.size() : Double.NaN;
    return new DataMeasures(loss / samples.size(), accuracy, norms(), flatNeurons());
  }

  private int chosen() {
    return Samples.chosen(pass.outputs(), 0, samples.outputs());
  }

  private void markResponsive() {
    for (int l = 0; l < responsive.length; l++) {
      double[] z = pass.preActivations(l);
      for (int j = 0; j < z.length; j++) {
        responsive[l][j] |= Math.abs(architecture.activation(l).derivative(z[j])) >= FLAT;
      }
    }
  }

  private List<Double> norms() {
    List<Double> norms = new ArrayList<>();
    for (int l = 0; l < shape.layers(); l++) {
      double squares = 0;
      for (int p = shape.weightsAt(l); p < shape.weightsAt(l + 1); p++) {
        double mean = gradient[p] / samples.size();
        squares += mean * mean;
      }
      norms.add(Math.sqrt(squares));
    }
    return List.copyOf(norms);
  }

  private List<Neuron> flatNeurons() {
    List<Neuron> flat = new ArrayList<>();
    for (int l = 0; l < responsive.length; l++) {
      for (int j = 0; j < responsive[l].length; j++) {
        if (!responsive[l][j]) {
          flat.add(new Neuron(l + 2, j + 1));
        }
      }
    }
    return List.copyOf(flat);
  }

  /**
   * The confusion matrix at a moment.
   *
   * @throws IllegalStateException if the targets are not classes
   */
  public ConfusionMatrix confusion(TrainingMoment moment) {
    if (!samples.areClasses()) {
      throw new IllegalStateException("no classes");
    }
    int classes = Math.max(2, samples.outputs());
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < samples.size(); i++) {
      pass.forward(moment.parameters(), samples.inputRows(), i);
      counts[samples.label(i)][chosen()]++;
    }
    return ConfusionMatrix.of(counts);
  }

  /**
   * The outputs at a moment over a plane of two inputs.
   *
   * @param plane the points
   * @throws IllegalStateException if the network has another number of inputs
   */
  public OutputSurface outputSurface(TrainingMoment moment, Plane plane) {
    if (samples.inputs() != 2) {
      throw new IllegalStateException(samples.inputs() + " inputs");
    }
    double[] input = new double[2];
    OutputSurface.Builder builder = new OutputSurface.Builder(plane, samples.outputs());
    for (int row = 0; row < plane.rows(); row++) {
      for (int column = 0; column < plane.columns(); column++) {
        input[0] = plane.x(column);
        input[1] = plane.y(row);
        pass.forward(moment.parameters(), input, 0);
        builder.add(pass.outputs());
      }
    }
    return builder.build();
  }
}
