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

/** The steps as a line in the colours of their phases, with a thumb at the step of the moment. */
final class Scrubber extends Region {
  private static final double INSET = 10;
  private static final double TRACK_Y = 18;
  private static final double LABEL_Y = TRACK_Y + 9;
  private static final double NAMED_HEIGHT = 48;
  private static final double PLAIN_HEIGHT = 26;
  private final Playback playback;
  private final boolean named;
  private final Circle thumb = new Circle(8);
  private final Tooltip preview = new Tooltip();
  private final List<Stretch> stretches = new ArrayList<>();

  /** A scrubber that follows a playback, with the names of phases beneath the line or without. */
  Scrubber(Playback playback, boolean named) {
    this.playback = playback;
    this.named = named;
    getStyleClass().add("scrubber");
    thumb.getStyleClass().add("thumb");
    thumb.setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setMinWidth(named ? 120 : 60);
    getChildren().add(thumb);
    playback.narrationProperty().subscribe(this::show);
    playback.positionProperty().addListener(o -> moved());
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
            walk(e.getCode() == KeyCode.UP);
            e.consume();
          }
        });
  }

  private void walk(boolean on) {
    if (on) {
      playback.next();
    } else {
      playback.previous();
    }
  }

  private int position() {
    return Math.min(playback.positionProperty().get(), playback.size());
  }

  private int step(double x) {
    double fraction = (x - INSET) / Math.max(1, getWidth() - 2 * INSET);
    return Math.clamp(Math.round(fraction * playback.size()), 0, playback.size());
  }

  private void jump(double x) {
    preview.hide();
    playback.step(step(x));
  }

  /** What happens at the step beneath the pointer. */
  private void preview(double x, double screenX) {
    if (!playback.isCurrent()) {
      return;
    }
    int step = step(x);
    preview.setText(step + "  " + playback.narrationProperty().get().title(step));
    Point2D top = localToScreen(x(step), 0);
    if (top != null) {
      preview.show(this, screenX - 24, top.getY() - 34);
    }
  }

  /** What grows, such as a training run, keeps its stretches while their kinds are the same. */
  private void show(Narration narration) {
    List<Narration.Phase> phases = narration == null ? List.of() : narration.phases();
    if (!kinds(phases).equals(kinds(stretches.stream().map(s -> s.phase).toList()))) {
      stretches.clear();
      phases.forEach(phase -> stretches.add(new Stretch(phase, named)));
      getChildren().setAll(stretches);
      stretches.forEach(stretch -> getChildren().addAll(stretch.names));
      getChildren().add(thumb);
    }
    for (int i = 0; i < phases.size(); i++) {
      stretches.get(i).take(phases.get(i));
    }
    moved();
  }

  private static List<String> kinds(List<Narration.Phase> phases) {
    return phases.stream().map(Narration.Phase::id).toList();
  }

  private void moved() {
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
      case INCREMENT -> walk(true);
      case DECREMENT -> walk(false);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  private double x(int step) {
    return INSET + (getWidth() - 2 * INSET) * step / Math.max(1, playback.size());
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!named) {
      return PLAIN_HEIGHT;
    }
    double label = 0;
    for (Stretch stretch : stretches) {
      for (Node name : stretch.names) {
        label = Math.max(label, name.prefHeight(-1));
      }
    }
    return Math.max(NAMED_HEIGHT, LABEL_Y + label + 4);
  }

  @Override
  protected void layoutChildren() {
    double y = named ? TRACK_Y : getHeight() / 2;
    for (Stretch stretch : stretches) {
      double from = x(stretch.phase.from());
      stretch.resizeRelocate(from, y - 3, Math.max(1, x(stretch.phase.to()) - from - 2), 6);
    }
    if (named) {
      placeNames();
    }
    thumb.setCenterX(x(position()));
    thumb.setCenterY(y);
  }

  /**
   * The phase of the moment has its name, and of the others those that are whole beside it. A label
   * is shown or hidden once: one that went and came back would have the whole window painted.
   */
  private void placeNames() {
    Label now = null;
    for (Stretch stretch : stretches) {
      Label label = stretch.names.getFirst();
      double width = Math.min(getWidth(), label.prefWidth(-1) + 1);
      double x = Math.clamp(x(stretch.phase.from()), 0, getWidth() - width);
      label.resizeRelocate(x, LABEL_Y, width, label.prefHeight(-1));
      int position = Math.max(1, position());
      now = stretch.phase.from() < position && position <= stretch.phase.to() ? label : now;
    }
    for (Stretch stretch : stretches) {
      Label label = stretch.names.getFirst();
      boolean whole = label.getWidth() <= x(stretch.phase.to()) - x(stretch.phase.from()) - 6;
      label.setVisible(label.equals(now) || whole && (now == null || isClear(label, now)));
    }
  }

  private static boolean isClear(Label label, Label other) {
    return label.getLayoutX() + label.getWidth() + 6 <= other.getLayoutX()
        || label.getLayoutX() >= other.getLayoutX() + other.getWidth() + 6;
  }
}
