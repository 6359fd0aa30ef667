package edgewise.training.csv;

import edgewise.text.Message;

/**
 * A row that cannot be used, and why.
 *
 * @param line where it begins, from 1
 * @param reason what is wrong with it
 */
public record BadRow(long line, Message reason) {}
