package edgewise.ui.network;

import edgewise.network.Sample;
import edgewise.study.NetworkSetup;
import edgewise.ui.kit.NumberField;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;

/** The fields of the sample: its inputs and its targets. */
final class SampleFields extends EditorPart {
  private final EditorFields fields;
  private final List<NumberField> inputs;
  private final List<NumberField> targets;

  SampleFields(NetworkSetup now, EditorFields fields) {
    this.fields = fields;
    inputs = row("x", now.sample().input().length, true);
    targets = row("y", now.sample().target().length, false);
    getChildren()
        .addAll(
            section(fields.state().texts(), "net.input"),
            flow(inputs),
            section(fields.state().texts(), "net.target"),
            flow(targets));
  }

  private static FlowPane flow(List<NumberField> numbers) {
    FlowPane flow = new FlowPane(4, 4);
    flow.getChildren().addAll(numbers);
    return flow;
  }

  private List<NumberField> row(String letter, int count, boolean input) {
    List<NumberField> row = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = i;
      row.add(
          fields.number(
              letter + (i + 1),
              "plain-cell",
              (now, value) -> now.with(now.network(), with(now.sample(), input, at, value))));
    }
    return row;
  }

  private static Sample with(Sample sample, boolean input, int at, double value) {
    double[] inputs = sample.input();
    double[] targets = sample.target();
    (input ? inputs : targets)[at] = value;
    return new Sample(inputs, targets);
  }

  @Override
  void show(NetworkSetup now) {
    follow(inputs, now.sample().input());
    follow(targets, now.sample().target());
  }

  private static void follow(List<NumberField> row, double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      row.get(i).follow(numbers[i]);
    }
  }
}
