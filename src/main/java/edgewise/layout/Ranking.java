package edgewise.layout;

import java.util.List;

/**
 * Which layers there are, and what is in them in which order: the combinatorial half of a layout.
 *
 * @param items everything that takes room
 * @param layers from the inputs to the outputs; in each, the indices of its places in their order
 * @param chains for each bundle the indices of its places, from the source box to the target box
 */
record Ranking(
    List<Bundle> bundles,
    List<LayerItem> items,
    List<List<Integer>> layers,
    List<List<Integer>> chains) {}
