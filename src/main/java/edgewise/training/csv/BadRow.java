package edgewise.training.csv;

import edgewise.text.Message;

/**
 * A row of a table that cannot be used, with the reason.
 *
 * @param line where it begins, from 1
 * @param reason what is wrong with it
 */
public record BadRow(long line, Message reason) {}
