package edgewise.network.file;

import edgewise.network.TrainingPlan;

/**
 * The training section of a network file.
 *
 * @param data the name of a data set, or of a CSV file
 * @param plan the settings of gradient descent
 * @param epochs the number of passes through all samples
 */
public record TrainingSection(String data, TrainingPlan plan, int epochs) {}
