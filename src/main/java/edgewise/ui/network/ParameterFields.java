package edgewise.ui.network;

import edgewise.network.Network;
import edgewise.study.NetworkSetup;
import edgewise.ui.canvas.MathView;
import edgewise.ui.kit.NumberField;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/** The fields of a layer's parameters: one row for each neuron, with its weights and its bias. */
final class ParameterFields extends EditorPart {
  private final Map<NumberField, ToDoubleFunction<Network>> values = new HashMap<>();
  private final GridPane grid = new GridPane(4, 4);
  private final EditorFields fields;

  ParameterFields(Network network, int l, EditorFields fields) {
    this.fields = fields;
    int columns = network.size(l - 1);
    for (int j = 1; j <= network.size(l); j++) {
      int row = j;
      for (int k = 1; k <= columns; k++) {
        int column = k;
        NumberField field =
            field(
                "w" + l + "_" + j + "_" + k,
                "weight-cell",
                of -> of.weight(l, row, column),
                (of, value) -> of.withWeight(l, row, column, value));
        grid.add(field, k - 1, j - 1);
      }
      NumberField bias =
          field(
              "b" + l + "_" + j,
              "bias-cell",
              of -> of.bias(l, row),
              (of, value) -> of.withBias(l, row, value));
      grid.add(bias, columns, j - 1);
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(network.size(l) * 30 + 14);
    scroll.setMaxHeight(network.size(l) * 30 + 14);
    getChildren().addAll(new MathView("W^{" + l + "} \\mid b^{" + l + "}", 17, "W" + l), scroll);
  }

  private NumberField field(
      String name,
      String style,
      ToDoubleFunction<Network> value,
      BiFunction<Network, Double, Network> with) {
    NumberField field =
        fields.number(
            name, style, (now, typed) -> now.with(with.apply(now.network(), typed), now.sample()));
    values.put(field, value);
    return field;
  }

  @Override
  void show(NetworkSetup now) {
    values.forEach((field, value) -> field.follow(value.applyAsDouble(now.network())));
  }
}
