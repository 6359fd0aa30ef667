package edgewise.ui.player;

import edgewise.study.Narration;
import edgewise.ui.state.Playback;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/**
 * The steps as a line in the colours of their phases, with a thumb at the current step. A click or
 * a drag goes to a step; the arrow keys up and down go one step.
 */
final class Scrubber extends Region {
  private static final double INSET = 10;
  private static final double TRACK_Y = 18;
  private static final double LABEL_Y = TRACK_Y + 9;
  private static final double LABELLED_HEIGHT = 48;
  private static final double PLAIN_HEIGHT = 26;
  private final Playback playback;
  private final boolean hasLabels;
  private final Circle thumb = new Circle(8);
  private final Tooltip preview = new Tooltip();
  private final List<PhaseSegment> segments = new ArrayList<>();

  /** The line while there is no step yet. */
  private final Region emptyTrack = new Region();

  /**
   * A scrubber of a playback.
   *
   * @param hasLabels whether the names of phases are written below the line
   */
  Scrubber(Playback playback, boolean hasLabels) {
    this.playback = playback;
    this.hasLabels = hasLabels;
    getStyleClass().add("scrubber");
    thumb.getStyleClass().add("thumb");
    thumb.setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setMinWidth(hasLabels ? 120 : 60);
    emptyTrack.getStyleClass().addAll("stretch", "empty-track");
    emptyTrack.setMouseTransparent(true);
    getChildren().addAll(emptyTrack, thumb);
    playback.narrationProperty().subscribe(this::show);
    playback.positionProperty().addListener(o -> updatePosition());
    setOnMousePressed(e -> jump(e.getX()));
    setOnMouseDragged(e -> jump(e.getX()));
    preview.getStyleClass().add("scrub-preview");
    preview.setAutoFix(true);
    setOnMouseMoved(e -> preview(e.getX(), e.getScreenX()));
    setOnMouseExited(e -> preview.hide());
    setFocusTraversable(true);
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN) {
            move(e.getCode() == KeyCode.UP);
            e.consume();
          }
        });
  }

  private void move(boolean forwards) {
    if (forwards) {
      playback.next();
    } else {
      playback.previous();
    }
  }

  private int position() {
    return Math.min(playback.positionProperty().get(), playback.size());
  }

  private int stepAt(double x) {
    double fraction = (x - INSET) / Math.max(1, getWidth() - 2 * INSET);
    return Math.clamp(Math.round(fraction * playback.size()), 0, playback.size());
  }

  private void jump(double x) {
    preview.hide();
    playback.step(stepAt(x));
  }

  /** Shows the title of the step at the pointer. */
  private void preview(double x, double screenX) {
    if (!playback.isCurrent()) {
      return;
    }
    int step = stepAt(x);
    preview.setText(step + "  " + playback.narrationProperty().get().title(step));
    Point2D top = localToScreen(x(step), 0);
    if (top != null) {
      preview.show(this, screenX - 24, top.getY() - 34);
    }
  }

  /**
   * Shows the phases of a narration. Segments are reused while the phase ids are the same, as in a
   * training run that grows.
   */
  private void show(Narration narration) {
    List<Narration.Phase> phases = narration == null ? List.of() : drawn(narration.phases());
    if (!phaseIds(phases).equals(phaseIds(segments.stream().map(s -> s.phase).toList()))) {
      segments.clear();
      phases.forEach(phase -> segments.add(new PhaseSegment(phase, hasLabels)));
      getChildren().setAll(emptyTrack);
      getChildren().addAll(segments);
      segments.forEach(segment -> getChildren().addAll(segment.labels));
      getChildren().add(thumb);
    }
    for (int i = 0; i < phases.size(); i++) {
      segments.get(i).setPhase(phases.get(i));
    }
    emptyTrack.setVisible(phases.isEmpty());
    updatePosition();
  }

  /** Without labels, neighbours of one kind look alike and are one segment. */
  private List<Narration.Phase> drawn(List<Narration.Phase> phases) {
    if (hasLabels) {
      return phases;
    }
    List<Narration.Phase> merged = new ArrayList<>();
    for (Narration.Phase phase : phases) {
      Narration.Phase before = merged.isEmpty() ? null : merged.getLast();
      if (before != null && before.id().equals(phase.id())) {
        merged.removeLast();
        merged.add(new Narration.Phase(phase.id(), before.title(), before.from(), phase.to()));
      } else {
        merged.add(phase);
      }
    }
    return merged;
  }

  private static List<String> phaseIds(List<Narration.Phase> phases) {
    return phases.stream().map(Narration.Phase::id).toList();
  }

  private void updatePosition() {
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> (double) position();
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> (double) playback.size();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case SET_VALUE -> playback.step(((Number) parameters[0]).intValue());
      case INCREMENT -> move(true);
      case DECREMENT -> move(false);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  private double x(int step) {
    return INSET + (getWidth() - 2 * INSET) * step / Math.max(1, playback.size());
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!hasLabels) {
      return PLAIN_HEIGHT;
    }
    double label = 0;
    for (PhaseSegment segment : segments) {
      for (Node name : segment.labels) {
        label = Math.max(label, name.prefHeight(-1));
      }
    }
    return Math.max(LABELLED_HEIGHT, LABEL_Y + label + 4);
  }

  @Override
  protected void layoutChildren() {
    double y = hasLabels ? TRACK_Y : getHeight() / 2;
    emptyTrack.resizeRelocate(INSET, y - 3, Math.max(0, getWidth() - 2 * INSET), 6);
    for (PhaseSegment segment : segments) {
      double from = x(segment.phase.from());
      segment.resizeRelocate(from, y - 3, Math.max(1, x(segment.phase.to()) - from - 2), 6);
    }
    if (hasLabels) {
      placeLabels();
    }
    thumb.setCenterX(x(position()));
    thumb.setCenterY(y);
  }

  /**
   * Places the labels of the phases. The current phase always shows its label; another phase does
   * if the label fits and does not overlap. Visibility is set once for each label: hiding and
   * showing again would repaint the whole window.
   */
  private void placeLabels() {
    Label current = null;
    for (PhaseSegment segment : segments) {
      Label label = segment.labels.getFirst();
      double width = Math.min(getWidth(), label.prefWidth(-1) + 1);
      double x = Math.clamp(x(segment.phase.from()), 0, getWidth() - width);
      label.resizeRelocate(x, LABEL_Y, width, label.prefHeight(-1));
      int position = Math.max(1, position());
      current = segment.phase.from() < position && position <= segment.phase.to() ? label : current;
    }
    for (PhaseSegment segment : segments) {
      Label label = segment.labels.getFirst();
      boolean fits = label.getWidth() <= x(segment.phase.to()) - x(segment.phase.from()) - 6;
      label.setVisible(
          label.equals(current) || fits && (current == null || isClear(label, current)));
    }
  }

  private static boolean isClear(Label label, Label other) {
    return label.getLayoutX() + label.getWidth() + 6 <= other.getLayoutX()
        || label.getLayoutX() >= other.getLayoutX() + other.getWidth() + 6;
  }
}
