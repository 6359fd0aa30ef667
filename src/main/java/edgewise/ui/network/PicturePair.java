package edgewise.ui.network;

import edgewise.ui.NetworkState;
import javafx.scene.layout.Region;

/**
 * The two pictures of a network, or one of them: beside each other with the room that the neurons
 * need, or one above the other where the network is long and low.
 */
final class PicturePair extends Region {
  private static final double LOW = 3.4;
  private static final double LEAST = 0.36;
  private static final double MOST = 0.52;
  private static final double MOST_HIGH = 0.5;
  private final NeuronsPicture neurons;
  private final ExpandedPicture graph;
  private NetworkState.Pictures wanted = NetworkState.Pictures.BOTH;

  PicturePair(NeuronsPicture neurons, ExpandedPicture graph) {
    this.neurons = neurons;
    this.graph = graph;
    setMinSize(0, 0);
    getStyleClass().add("net-pictures");
    getChildren().addAll(neurons, graph);
  }

  /** Shows one or both. */
  void arrange(NetworkState.Pictures now) {
    wanted = now;
    neurons.setVisible(wanted != NetworkState.Pictures.GRAPH);
    graph.setVisible(wanted != NetworkState.Pictures.NEURONS);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    switch (wanted) {
      case NEURONS -> neurons.resizeRelocate(0, 0, width, height);
      case GRAPH -> graph.resizeRelocate(0, 0, width, height);
      case BOTH -> {
        double aspect = neurons.aspect();
        if (aspect > LOW) {
          double high = Math.rint(Math.min(MOST_HIGH * height, width / aspect + 16));
          neurons.resizeRelocate(0, 0, width, high);
          graph.resizeRelocate(0, high, width, height - high);
        } else {
          double wide = Math.rint(Math.clamp(aspect * height, LEAST * width, MOST * width));
          neurons.resizeRelocate(0, 0, wide, height);
          graph.resizeRelocate(wide, 0, width - wide, height);
        }
      }
    }
  }
}
