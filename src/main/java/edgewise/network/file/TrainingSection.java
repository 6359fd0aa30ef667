package edgewise.network.file;

/**
 * How a network file asks for training.
 *
 * @param data the name of a data set, or a CSV file
 * @param learningRate η
 * @param batch samples a step learns from
 * @param epochs how often all samples are gone through
 * @param seed of the order of the samples
 */
public record TrainingSection(String data, double learningRate, int batch, int epochs, long seed) {}
