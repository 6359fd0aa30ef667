package edgewise.network;

/**
 * A neuron of a network.
 *
 * @param layer from 1, the input's
 * @param index within the layer, from 1
 */
public record Neuron(int layer, int index) {}
