/**
 * Imports a user's table of comma-separated values as a data set, and lists rows that cannot be
 * used. Knows nothing of the user interface. Read {@link CsvImport} first.
 */
package edgewise.training.csv;
