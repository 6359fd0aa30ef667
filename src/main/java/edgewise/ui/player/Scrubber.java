package edgewise.ui.player;

import edgewise.explain.Terms;
import edgewise.strategy.Phase;
import edgewise.strategy.Trace;
import edgewise.study.ProgramStudy;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
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
  private final StudioState state;
  private final Circle thumb = new Circle(8);
  private final Tooltip preview = new Tooltip();

  Scrubber(StudioState state) {
    this.state = state;
    setId("scrubber");
    getStyleClass().add("scrubber");
    thumb.getStyleClass().add("thumb");
    setAccessibleRole(AccessibleRole.SLIDER);
    setMinWidth(120);
    state.program().studyProperty().addListener(o -> build());
    state.program().positionProperty().addListener(o -> moved());
    state.texts().localeProperty().addListener(o -> build());
    setOnMousePressed(e -> jump(e.getX()));
    setOnMouseDragged(e -> jump(e.getX()));
    preview.getStyleClass().add("scrub-preview");
    preview.setAutoFix(true);
    setOnMouseMoved(e -> preview(e.getX(), e.getScreenX()));
    setOnMouseExited(e -> preview.hide());
    setFocusTraversable(true);
    setOnKeyPressed(
        e -> {
          int by = e.getCode() == KeyCode.UP ? 1 : e.getCode() == KeyCode.DOWN ? -1 : 0;
          if (by != 0) {
            state.program().playingProperty().set(false);
            state.program().goTo(state.program().positionProperty().get() + by);
            e.consume();
          }
        });
    build();
  }

  private int size() {
    ProgramStudy study = state.program().studyProperty().get();
    return study == null ? 0 : study.trace().size();
  }

  private int step(double x) {
    double fraction = (x - INSET) / Math.max(1, getWidth() - 2 * INSET);
    return Math.clamp(Math.round(fraction * size()), 0, size());
  }

  private void jump(double x) {
    preview.hide();
    state.program().playingProperty().set(false);
    state.program().goTo(step(x));
  }

  /** What happens at the step beneath the pointer. */
  private void preview(double x, double screenX) {
    ProgramStudy study = state.program().studyProperty().get();
    if (study == null || !state.program().freshProperty().get()) {
      return;
    }
    int step = step(x);
    preview.setText(step + "  " + study.explanation(step).title(state.texts().locale()));
    Point2D top = localToScreen(x(step), 0);
    if (top != null) {
      preview.show(this, screenX - 24, top.getY() - 34);
    }
  }

  private void build() {
    getChildren().clear();
    ProgramStudy study = state.program().studyProperty().get();
    if (study != null) {
      for (Trace.Span span : study.trace().spans()) {
        getChildren().add(new Stretch(span));
        Label label = new Label(name(span));
        label.getStyleClass().add("phase-label");
        label.setAlignment(Pos.CENTER_LEFT);
        label.setUserData(span);
        label.setMouseTransparent(true);
        getChildren().add(label);
      }
    }
    getChildren().add(thumb);
    moved();
  }

  private String name(Trace.Span span) {
    String phase = Terms.phase(span.phase(), state.texts().locale());
    return span.subject() == null || span.phase() == Phase.REVERSE
        ? phase
        : phase + " · " + span.subject().name();
  }

  private void moved() {
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> (double) state.program().positionProperty().get();
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> (double) size();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private double x(int step) {
    return INSET + (getWidth() - 2 * INSET) * step / Math.max(1, size());
  }

  @Override
  protected double computePrefHeight(double width) {
    double label = 0;
    for (Node child : getChildren()) {
      label = child instanceof Label ? Math.max(label, child.prefHeight(-1)) : label;
    }
    return Math.max(48, LABEL_Y + label + 4);
  }

  @Override
  protected void layoutChildren() {
    List<Label> labels = new ArrayList<>();
    for (Node child : getChildren()) {
      if (child instanceof Stretch stretch) {
        double from = x(stretch.span.from());
        double to = x(stretch.span.to());
        stretch.resizeRelocate(from, TRACK_Y - 3, Math.max(1, to - from - 2), 6);
      } else if (child instanceof Label label) {
        labels.add(label);
      }
    }
    place(labels);
    thumb.setCenterX(x(state.program().positionProperty().get()));
    thumb.setCenterY(TRACK_Y);
  }

  /**
   * The phase of the moment has its name, and of the others those that are whole beside it. A label
   * is shown or hidden once: one that went and came back would have the whole window painted.
   */
  private void place(List<Label> labels) {
    Label now = null;
    for (Label label : labels) {
      Trace.Span span = span(label);
      double width = Math.min(getWidth(), label.prefWidth(-1) + 1);
      double x = Math.clamp(x(span.from()), 0, getWidth() - width);
      label.resizeRelocate(x, LABEL_Y, width, label.prefHeight(-1));
      int position = Math.max(1, state.program().positionProperty().get());
      now = span.from() < position && position <= span.to() ? label : now;
    }
    for (Label label : labels) {
      boolean whole = label.getWidth() <= x(span(label).to()) - x(span(label).from()) - 6;
      label.setVisible(label.equals(now) || whole && (now == null || isClear(label, now)));
    }
  }

  private static boolean isClear(Label label, Label other) {
    return label.getLayoutX() + label.getWidth() + 6 <= other.getLayoutX()
        || label.getLayoutX() >= other.getLayoutX() + other.getWidth() + 6;
  }

  private static Trace.Span span(Label label) {
    return (Trace.Span) label.getUserData();
  }

  private static final class Stretch extends Region {
    private final Trace.Span span;

    Stretch(Trace.Span span) {
      this.span = span;
      getStyleClass().addAll("stretch", "phase-" + span.phase().id());
      setMouseTransparent(true);
    }
  }
}
