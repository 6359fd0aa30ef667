package edgewise.ui.check;

import edgewise.network.Neuron;
import edgewise.network.Nudge;
import edgewise.network.Quantity;
import edgewise.study.NetworkStudy;
import edgewise.text.Numbers;
import edgewise.ui.canvas.MathView;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.state.StudioState;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A card for Nielsen's demon: Δz is added to one neuron's z; shows the change of the cost,
 * predicted and actual.
 */
final class NudgeCard extends VBox {
  private final StudioState state;
  private final Slider nudge = new Slider(-1, 1, 0.1);
  private final VBox values = new VBox(8);

  NudgeCard(StudioState state) {
    super(10);
    this.state = state;
    nudge.setId("network-nudge");
    nudge.accessibleTextProperty().bind(state.texts().bind("net.nudge"));
    getChildren().addAll(nudge, values);
  }

  Slider slider() {
    return nudge;
  }

  /** Shows a study: changes the neuron under the pointer or selected, else the first output. */
  void show(NetworkStudy study) {
    Neuron neuron =
        state
            .network()
            .subject()
            .flatMap(Quantity::neuron)
            .filter(n -> n.layer() > 1)
            .orElse(new Neuron(study.network().depth(), 1));
    Nudge nudged = Nudge.of(study.pass(), neuron, nudge.getValue());
    Quantity.PreActivation z = new Quantity.PreActivation(neuron.layer(), neuron.index());
    String predicted =
        "\\Delta C \\approx "
            + z.errorLatex()
            + "\\, \\Delta z = "
            + Numbers.latex(nudged.predicted());
    values
        .getChildren()
        .setAll(
            new MathView(
                "\\Delta " + z.latex() + " = " + Numbers.latex(nudged.dz()), em(), z.name()),
            line("net.predicted", predicted),
            line("net.actual", "\\Delta C = " + Numbers.latex(nudged.actual())));
  }

  private double em() {
    return Math.max(17, LegibleSizes.formula(state.appearance().themeProperty().get()));
  }

  private HBox line(String key, String latex) {
    Label label = new Label(state.texts().get(key));
    label.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(12, label, new MathView(latex, em(), latex));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
