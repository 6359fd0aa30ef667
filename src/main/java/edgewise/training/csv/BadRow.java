package edgewise.training.csv;

import edgewise.network.Remark;

/**
 * A row of a table that cannot be used, with the reason.
 *
 * @param line where it begins, from 1
 * @param remark what is wrong with it
 */
public record BadRow(long line, Remark remark) {}
