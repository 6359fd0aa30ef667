/**
 * The strategies of differentiation: each turns a question about a graph into a trace, a list of
 * immutable steps, with operation counts. Knows neither layout nor the user interface. Read {@link
 * Strategy} first, then {@link Trace} and {@link Frame}.
 */
package edgewise.strategy;
