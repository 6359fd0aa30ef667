package edgewise.training;

import edgewise.network.Neuron;
import java.util.List;

/**
 * How well parameters do on all the data.
 *
 * @param loss the mean cost of a sample
 * @param accuracy the share of samples put into their class, NaN where there are no classes
 * @param gradientNorms of the loss's gradient, layer by layer
 * @param flat neurons that are flat for every sample
 */
record DataMeasures(double loss, double accuracy, List<Double> gradientNorms, List<Neuron> flat) {}
