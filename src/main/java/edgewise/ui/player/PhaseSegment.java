package edgewise.ui.player;

import edgewise.study.Narration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The segment of a phase on the scrubber's line, in the phase's colour, with the label below it if
 * there are labels.
 */
final class PhaseSegment extends Region {
  /** The label with the phase's name; empty if names are not shown. */
  final List<Label> labels;

  /** The phase that is shown. */
  Narration.Phase phase;

  /**
   * A segment for a phase.
   *
   * @param hasLabel whether the phase's name is written below the line
   */
  PhaseSegment(Narration.Phase phase, boolean hasLabel) {
    labels = hasLabel ? List.of(new Label()) : List.of();
    labels.forEach(
        label -> {
          label.getStyleClass().add("phase-label");
          label.setAlignment(Pos.CENTER_LEFT);
          label.setMouseTransparent(true);
        });
    getStyleClass().addAll("stretch", "phase-" + phase.id());
    setMouseTransparent(true);
    setPhase(phase);
  }

  /** Shows another phase of the same id. */
  void setPhase(Narration.Phase newPhase) {
    phase = newPhase;
    labels.forEach(label -> label.setText(newPhase.title()));
  }
}
