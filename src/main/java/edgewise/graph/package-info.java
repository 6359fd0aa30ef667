/**
 * The computation graph: nodes, edges, and operations with their values, local partials and
 * formulas. Knows neither program text nor pictures. Read {@link ComputationGraph} first, which is
 * a JGraphT graph, then {@link Operation}.
 */
package edgewise.graph;
