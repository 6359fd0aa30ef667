package edgewise.network.file;

import edgewise.network.TrainingPlan;

/**
 * How a network file asks for training.
 *
 * @param data the name of a data set, or a CSV file
 * @param plan how the network learns from them
 * @param epochs how often all samples are gone through
 */
public record TrainingSection(String data, TrainingPlan plan, int epochs) {}
