package edgewise.ui.training;

import edgewise.figure.Accent;
import edgewise.network.Network;
import edgewise.text.Numbers;
import edgewise.ui.chart.LinearChartLook;
import edgewise.ui.kit.DrawnRegion;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/**
 * The network with its weights as lines, whose width grows with the weight: solid green for
 * positive weights, dashed vermillion for negative ones. The colour of a neuron shows its bias in
 * the same way. Large layers show only their first and last neurons.
 */
final class WeightsPicture extends DrawnRegion {
  private static final int MOST = 12;
  private static final int FEW_WEIGHTS = 4;
  private Network network;

  void show(RunSnapshot snapshot) {
    network = snapshot.network();
    redraw();
  }

  /**
   * A drawn neuron.
   *
   * @param neuron its number in the layer from 1, or 0 for the dots that stand for the neurons left
   *     out
   * @param x px
   * @param y px
   */
  private record Spot(int neuron, double x, double y) {}

  @Override
  protected void draw(GraphicsContext g, double width, double height) {
    if (network == null) {
      return;
    }
    int layers = network.layers().size();
    double r = Math.clamp(height / (2.6 * Math.min(MOST + 1, largest())), 3.5, 20);
    List<List<Spot>> spots = new ArrayList<>();
    for (int l = 1; l <= layers; l++) {
      double x = r + 14 + (width - 2 * r - 28) * (l - 1) / Math.max(1, layers - 1);
      spots.add(layer(network.layers().get(l - 1), x, height));
    }
    for (int l = 2; l <= layers; l++) {
      weights(g, l, spots.get(l - 2), spots.get(l - 1));
    }
    for (int l = 1; l <= layers; l++) {
      for (Spot spot : spots.get(l - 1)) {
        neuron(g, l, spot, r);
      }
    }
    numbers(g, spots, r);
  }

  private int largest() {
    return network.layers().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  private static List<Spot> layer(int size, double x, double height) {
    List<Spot> spots = new ArrayList<>();
    int shown = Math.min(size, MOST + 1);
    double gap = Math.min(height / shown, 64);
    double top = (height - gap * shown) / 2;
    for (int i = 0; i < shown; i++) {
      boolean all = size <= MOST;
      int half = MOST / 2;
      int neuron = all || i < half ? i + 1 : i == half ? 0 : size - (shown - 1 - i);
      spots.add(new Spot(neuron, x, top + gap * (i + 0.5)));
    }
    return spots;
  }

  private void weights(GraphicsContext g, int l, List<Spot> from, List<Spot> to) {
    double most = 1e-9;
    for (Spot j : to) {
      for (Spot k : from) {
        most = Math.max(most, j.neuron * k.neuron == 0 ? 0 : Math.abs(weight(l, j, k)));
      }
    }
    g.setLineCap(StrokeLineCap.BUTT);
    double thickest = Math.clamp(40.0 / Math.max(from.size(), to.size()), 3, 8);
    for (Spot j : to) {
      for (Spot k : from) {
        if (j.neuron * k.neuron != 0) {
          double weight = weight(l, j, k);
          double share = Math.abs(weight) / most;
          g.setStroke(tint(weight, theme().hues().weights(), 0.18 + 0.82 * share));
          double thick = 0.6 + thickest * share;
          g.setLineWidth(thick);
          g.setLineDashes(weight < 0 ? new double[] {6 + thick, 3 + thick} : new double[0]);
          g.strokeLine(k.x, k.y, j.x, j.y);
        }
      }
    }
    g.setLineDashes((double[]) null);
  }

  private double weight(int l, Spot j, Spot k) {
    return network.weight(l, j.neuron, k.neuron);
  }

  private Color tint(double value, Accent positive, double strength) {
    Accent accent = value < 0 ? theme().hues().path() : positive;
    Color ground = color(theme().panel());
    return ground.interpolate(color(accent.line()), Math.clamp(strength, 0.0, 1.0));
  }

  private void neuron(GraphicsContext g, int l, Spot spot, double r) {
    if (spot.neuron == 0) {
      g.setFill(color(theme().muted()));
      for (int i = -1; i <= 1; i++) {
        g.fillOval(spot.x - 1.5, spot.y + i * 6 - 1.5, 3, 3);
      }
      return;
    }
    boolean input = l == 1;
    double bias = input ? 0 : network.bias(l, spot.neuron);
    double strength = Math.tanh(Math.abs(bias) / 2) * 0.75;
    g.setFill(input ? color(theme().node()) : tint(bias, theme().hues().biases(), strength));
    g.fillOval(spot.x - r, spot.y - r, 2 * r, 2 * r);
    g.setLineWidth(theme().sizes().thin());
    g.setStroke(color(theme().nodeLine()));
    g.strokeOval(spot.x - r, spot.y - r, 2 * r, 2 * r);
  }

  /** Writes the numbers beside the lines and neurons of a network with few parameters. */
  private void numbers(GraphicsContext g, List<List<Spot>> spots, double r) {
    int weights = 0;
    for (int l = 1; l < spots.size(); l++) {
      weights += spots.get(l).size() * spots.get(l - 1).size();
    }
    if (weights > FEW_WEIGHTS) {
      return;
    }
    g.setFill(color(theme().text()));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.BOTTOM);
    for (int l = 2; l <= spots.size(); l++) {
      for (Spot j : spots.get(l - 1)) {
        for (Spot k : spots.get(l - 2)) {
          String weight = "w = " + Numbers.display(weight(l, j, k));
          g.fillText(weight, (j.x + k.x) / 2, (j.y + k.y) / 2 - 10);
        }
        String bias = "b = " + Numbers.display(network.bias(l, j.neuron));
        g.fillText(bias, Math.min(j.x, getWidth() - 3 * LinearChartLook.em(theme())), j.y - r - 4);
      }
    }
  }
}
