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
 * The details of the quantity at the pointer: its value, its derivative, its place in the network,
 * and its paths to the cost.
 */
final class SubjectView extends VBox {
  private final StudioState state;

  SubjectView(StudioState state) {
    super(4);
    this.state = state;
    setId("network-subject");
  }

  /** Shows a quantity; a hint to point at one if there is none. */
  void show(Optional<Quantity> subject, NetworkStudy study) {
    getChildren().setAll(subject.map(quantity -> about(quantity, study)).orElseGet(this::hint));
  }

  /** The hint to point at a quantity; none in a lecture hall. */
  private List<Node> hint() {
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
    derivative(quantity, study).ifPresent(latex -> all.add(math(latex, 1)));
    HBox path = new HBox(12, math(pathToCost(quantity, study), 1));
    path.setAlignment(Pos.BASELINE_LEFT);
    long paths = paths(quantity, study);
    if (paths > 1) {
      path.getChildren().add(quiet(texts.get("net.paths", Long.toString(paths))));
    }
    all.add(path);
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
  private static Optional<String> derivative(Quantity quantity, NetworkStudy study) {
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

  /** The path to the cost in LaTeX: through its neuron and every later layer. */
  private static String pathToCost(Quantity quantity, NetworkStudy study) {
    StringBuilder path = new StringBuilder(quantity.latex());
    String arrow = " \\rightarrow ";
    quantity
        .neuron()
        .ifPresent(
            n -> {
              Quantity z = new Quantity.PreActivation(n.layer(), n.index());
              Quantity a = new Quantity.Activation(n.layer(), n.index());
              if (n.layer() > 1 && !quantity.equals(z) && !quantity.equals(a)) {
                path.append(arrow).append(z.latex());
              }
              if (!quantity.equals(a)) {
                path.append(arrow).append(a.latex());
              }
              for (int l = n.layer() + 1; l <= study.network().depth(); l++) {
                path.append(arrow)
                    .append(
                        study.network().size(l) == 1
                            ? new Quantity.Activation(l, 1).latex()
                            : "a^{" + l + "}");
              }
            });
    return path.append(quantity instanceof Quantity.Cost ? "" : arrow + "C").toString();
  }

  /** The number of paths to the cost through neurons: one neuron of every later layer. */
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
