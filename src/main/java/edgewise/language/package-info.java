/**
 * Parses program text into a computation graph, reports errors with their positions, and writes a
 * graph as program text. Knows neither traces nor pictures. Read {@link Program} first; its parse
 * method names every stage.
 */
package edgewise.language;
