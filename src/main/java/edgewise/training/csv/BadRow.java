package edgewise.training.csv;

import edgewise.network.Remark;

/**
 * A row that cannot be used, and why.
 *
 * @param line where it begins, from 1
 * @param remark what is wrong with it
 */
public record BadRow(long line, Remark remark) {}
