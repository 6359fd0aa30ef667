package edgewise.training;

import edgewise.network.Neuron;
import java.util.List;

/**
 * The measures of parameters on all data.
 *
 * @param loss the mean cost of a sample
 * @param accuracy the share of samples assigned to their class, NaN where there are no classes
 * @param gradientNorms of the loss's gradient, layer by layer
 * @param flat neurons that are flat for every sample
 */
record DataMeasures(double loss, double accuracy, List<Double> gradientNorms, List<Neuron> flat) {}
