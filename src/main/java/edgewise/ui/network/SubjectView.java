package edgewise.ui.network;

import edgewise.figure.Theme;
import edgewise.network.Quantity;
import edgewise.study.NetworkStudy;
import edgewise.text.Numbers;
import edgewise.ui.canvas.MathView;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * What is to be said of the quantity that is attended to: its number, its formula, its cell, and
 * its way to the cost.
 */
final class SubjectView extends VBox {
  private final StudioState state;

  SubjectView(StudioState state) {
    super(4);
    this.state = state;
    setId("network-subject");
  }

  /** Says it; what can be pointed at if that is nothing. */
  void show(Optional<Quantity> subject, NetworkStudy study) {
    getChildren()
        .setAll(subject.map(quantity -> about(quantity, study)).orElseGet(this::invitation));
  }

  /** A hall needs no invitation to point. */
  private List<Node> invitation() {
    return LegibleSizes.isHall(state.appearance().themeProperty().get())
        ? List.of()
        : List.of(quiet(state.texts().get("net.point")));
  }

  private List<Node> about(Quantity quantity, NetworkStudy study) {
    Texts texts = state.texts();
    List<Node> all = new ArrayList<>();
    String value =
        QuantityNumbers.value(quantity, study).stream()
            .mapToObj(v -> " = " + Numbers.latex(v))
            .findFirst()
            .orElse("");
    MathView name = math(quantity.latex() + value, 1.25);
    name.setId("network-subject-value");
    place(quantity, texts)
        .ifPresentOrElse(
            place -> {
              HBox line = new HBox(12, name, quiet(place));
              line.setAlignment(Pos.BASELINE_LEFT);
              all.add(line);
            },
            () -> all.add(name));
    slope(quantity, study).ifPresent(latex -> all.add(math(latex, 1)));
    HBox way = new HBox(12, math(way(quantity, study), 1));
    way.setAlignment(Pos.BASELINE_LEFT);
    long paths = paths(quantity, study);
    if (paths > 1) {
      way.getChildren().add(quiet(texts.get("net.paths", Long.toString(paths))));
    }
    all.add(way);
    return all;
  }

  private static Optional<String> place(Quantity quantity, Texts texts) {
    return switch (quantity) {
      case Quantity.Weight(int l, int j, int k) ->
          Optional.of(texts.get("net.cell.weight", l, j, k));
      case Quantity.Bias(int l, int j) -> Optional.of(texts.get("net.cell.bias", l, j));
      case Quantity.Activation(int l, int j) -> Optional.of(texts.get("net.cell.neuron", l, j));
      default -> Optional.empty();
    };
  }

  /** Its derivative in names and in numbers, LaTeX. */
  private static Optional<String> slope(Quantity quantity, NetworkStudy study) {
    return switch (quantity) {
      case Quantity.Weight(int l, int j, int k) -> {
        Quantity from = new Quantity.Activation(l - 1, k);
        double a = study.pass().forward().activation(l - 1, k);
        double delta = study.pass().delta(l, j);
        yield Optional.of(
            byCost(quantity)
                + " = "
                + from.latex()
                + "\\,"
                + new Quantity.PreActivation(l, j).errorLatex()
                + " = "
                + Numbers.latex(a)
                + " \\cdot "
                + (delta < 0 ? "(" + Numbers.latex(delta) + ")" : Numbers.latex(delta))
                + " = "
                + Numbers.latex(study.pass().weightGradient(l, j, k)));
      }
      case Quantity.Bias(int l, int j) ->
          Optional.of(
              byCost(quantity)
                  + " = "
                  + new Quantity.PreActivation(l, j).errorLatex()
                  + " = "
                  + Numbers.latex(study.pass().delta(l, j)));
      case Quantity.PreActivation z ->
          Optional.of(
              z.errorLatex()
                  + " = "
                  + byCost(z)
                  + " = "
                  + Numbers.latex(study.pass().delta(z.layer(), z.index())));
      default -> Optional.empty();
    };
  }

  private static String byCost(Quantity quantity) {
    return "\\frac{\\partial C}{\\partial " + quantity.latex() + "}";
  }

  /** The way to the cost, LaTeX: through its neuron and every later layer. */
  private static String way(Quantity quantity, NetworkStudy study) {
    StringBuilder way = new StringBuilder(quantity.latex());
    String arrow = " \\rightarrow ";
    quantity
        .neuron()
        .ifPresent(
            n -> {
              Quantity z = new Quantity.PreActivation(n.layer(), n.index());
              Quantity a = new Quantity.Activation(n.layer(), n.index());
              if (n.layer() > 1 && !quantity.equals(z) && !quantity.equals(a)) {
                way.append(arrow).append(z.latex());
              }
              if (!quantity.equals(a)) {
                way.append(arrow).append(a.latex());
              }
              for (int l = n.layer() + 1; l <= study.network().depth(); l++) {
                way.append(arrow)
                    .append(
                        study.network().size(l) == 1
                            ? new Quantity.Activation(l, 1).latex()
                            : "a^{" + l + "}");
              }
            });
    return way.append(quantity instanceof Quantity.Cost ? "" : arrow + "C").toString();
  }

  /** Ways through the neurons from there to the cost: one neuron of every later layer. */
  private static long paths(Quantity quantity, NetworkStudy study) {
    long count = 1;
    int from = quantity.neuron().map(n -> n.layer()).orElse(study.network().depth());
    for (int l = from + 1; l <= study.network().depth(); l++) {
      count *= study.network().size(l);
    }
    return count;
  }

  private MathView math(String latex, double times) {
    Theme theme = state.appearance().themeProperty().get();
    return new MathView(latex, LegibleSizes.formula(theme) * times, latex);
  }

  private static Label quiet(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("quiet");
    label.setWrapText(true);
    return label;
  }
}
