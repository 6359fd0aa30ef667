package edgewise.ui.network;

import edgewise.ui.state.NetworkState;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * The two pictures of a network, or one of them: side by side, or one above the other for a long,
 * low network. Where large type leaves no room for both, only the neurons are shown.
 */
final class PicturePair extends Region {
  private static final PseudoClass PAIR = PseudoClass.getPseudoClass("pair");
  private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
  private static final double LOW = 4.6;
  private static final double LEAST = 0.36;
  private static final double MOST = 0.56;
  private static final double MOST_HIGH = 0.4;
  private final NeuronsPicture neurons;
  private final ExpandedPicture graph;
  private boolean hasRoom = true;
  private NetworkState.Pictures chosen = NetworkState.Pictures.BOTH;

  PicturePair(NeuronsPicture neurons, ExpandedPicture graph) {
    this.neurons = neurons;
    this.graph = graph;
    setMinSize(0, 0);
    getStyleClass().add("net-pictures");
    getChildren().addAll(neurons, graph);
  }

  /** Chooses one picture or both. */
  void choose(NetworkState.Pictures now) {
    chosen = now;
    show();
  }

  /** Sets whether there is room for both. */
  void setHasRoom(boolean now) {
    hasRoom = now;
    show();
  }

  private NetworkState.Pictures shown() {
    return chosen == NetworkState.Pictures.BOTH && !hasRoom
        ? NetworkState.Pictures.NEURONS
        : chosen;
  }

  private void show() {
    pseudoClassStateChanged(PAIR, shown() == NetworkState.Pictures.BOTH);
    neurons.setVisible(shown() != NetworkState.Pictures.GRAPH);
    graph.setVisible(shown() != NetworkState.Pictures.NEURONS);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    switch (shown()) {
      case NEURONS -> neurons.resizeRelocate(0, 0, width, height);
      case GRAPH -> graph.resizeRelocate(0, 0, width, height);
      case BOTH -> {
        double aspect = neurons.aspect();
        pseudoClassStateChanged(STACKED, aspect > LOW);
        if (aspect > LOW) {
          double left = Math.max(neurons.least().getHeight(), height - graph.leastHeight());
          double high =
              Math.rint(Math.min(Math.min(MOST_HIGH * height, left), width / aspect + 16));
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
