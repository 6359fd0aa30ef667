package edgewise.layout;

import java.util.List;

/**
 * The layers and the order of the items in each: the combinatorial half of a layered layout.
 *
 * @param items boxes, labels and dummies
 * @param layers from the inputs to the outputs; in each, the indices of its items in their order
 * @param chains for each bundle the indices of its items, from the source box to the target box
 */
record Ranking(
    List<Bundle> bundles,
    List<LayerItem> items,
    List<List<Integer>> layers,
    List<List<Integer>> chains) {}
