package edgewise.figure;

import edgewise.network.Network;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the neurons of a network are drawn, a column a layer, the input at the left; px. Of a wide
 * layer only the first neurons and the last have a place. Distances grow less than type does, so
 * that a network still fits a hall's screen.
 */
public final class NeuronPlaces {
  private static final int MOST = 8;
  private static final int FIRST = 5;
  private static final double COLUMN = 300;
  private static final double ROW = 112;
  private static final double RADIUS = 38;
  private static final double EDGE = 8;
  private static final double TO_COST = 112;
  private static final double COST_WIDTH = 92;
  private static final double COST_HEIGHT = 62;
  private static final double GROWTH = 0.5;
  private final Network network;
  private final int first;
  private final double unit;

  /** The places for type of a size. */
  public NeuronPlaces(Network network, Sizes sizes) {
    this(network, sizes, FIRST);
  }

  /**
   * The same.
   *
   * @param first how many of a wide layer's first neurons have a place
   */
  public NeuronPlaces(Network network, Sizes sizes, int first) {
    this.network = network;
    this.first = first;
    this.unit = 1 + (sizes.px(1) - 1) * GROWTH;
  }

  /** The neurons of a layer that are drawn, from 1. */
  public List<Integer> shown(int layer) {
    int size = network.size(layer);
    List<Integer> all = new ArrayList<>();
    for (int j = 1; j <= size; j++) {
      if (size <= MOST || j <= first || j == size) {
        all.add(j);
      }
    }
    return all;
  }

  /** Whether neurons of a layer are left out. */
  public boolean isCut(int layer) {
    return network.size(layer) > MOST;
  }

  /** Rows of a layer, one of them for what is left out. */
  int rows(int layer) {
    return isCut(layer) ? first + 2 : network.size(layer);
  }

  /** How many of a wide layer's first neurons may have a place, so that a height is enough. */
  public static int first(double height, Sizes sizes) {
    NeuronPlaces one = new NeuronPlaces(null, sizes);
    int rows = (int) ((height - 2 * EDGE * one.unit) / one.row());
    return Math.clamp(rows - 2, 1, FIRST);
  }

  /** Of the whole picture. */
  public double height() {
    int most = 1;
    for (int l = 1; l <= network.depth(); l++) {
      most = Math.max(most, rows(l));
    }
    return most * row() + 2 * EDGE * unit;
  }

  /** Of the whole picture. */
  public double width() {
    return cost().getX() + costWidth() / 2 + EDGE * unit;
  }

  /** From neuron to neuron. */
  double row() {
    return ROW * unit;
  }

  /** From layer to layer. */
  double column() {
    return COLUMN * unit;
  }

  /** Of a neuron's disc. */
  double radius() {
    return RADIUS * unit;
  }

  /** A length that was chosen beside the usual type. */
  double px(double usual) {
    return usual * unit;
  }

  /** The middle of a neuron that is shown. */
  Point2D centre(int layer, int neuron) {
    int row = isCut(layer) && neuron > first ? first + 2 : neuron;
    return place(layer, row);
  }

  /** Where the dots stand for what is left out. */
  Point2D dots(int layer) {
    return place(layer, first + 1);
  }

  private Point2D place(int layer, int row) {
    return new Point2D.Double(
        (layer - 1) * column() + radius() + EDGE * unit,
        height() / 2 + (row - (rows(layer) + 1) / 2.0) * row());
  }

  /** The middle of the cost. */
  Point2D cost() {
    double last = (network.depth() - 1) * column() + 2 * radius() + EDGE * unit;
    return new Point2D.Double(last + TO_COST * unit + costWidth() / 2, height() / 2);
  }

  double costWidth() {
    return COST_WIDTH * unit;
  }

  double costHeight() {
    return COST_HEIGHT * unit;
  }
}
