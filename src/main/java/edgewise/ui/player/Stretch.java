package edgewise.ui.player;

import edgewise.study.Narration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A phase on the scrubber's line, in its colour, and its name if it is written beneath. */
final class Stretch extends Region {
  /** The label with its name; none if names are not written. */
  final List<Label> names;

  /** Where it lies. */
  Narration.Phase phase;

  /** A stretch for a phase of a kind. */
  Stretch(Narration.Phase phase, boolean named) {
    names = named ? List.of(new Label()) : List.of();
    names.forEach(
        label -> {
          label.getStyleClass().add("phase-label");
          label.setAlignment(Pos.CENTER_LEFT);
          label.setMouseTransparent(true);
        });
    getStyleClass().addAll("stretch", "phase-" + phase.id());
    setMouseTransparent(true);
    take(phase);
  }

  /** Lies where another phase of the same kind does. */
  void take(Narration.Phase other) {
    phase = other;
    names.forEach(label -> label.setText(other.title()));
  }
}
