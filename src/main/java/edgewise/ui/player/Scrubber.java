package edgewise.ui.player;

import edgewise.strategy.Phase;
import edgewise.strategy.Trace;
import edgewise.ui.StudioState;
import edgewise.ui.Study;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** The steps as a line in the colours of their phases, with a thumb at the step of the moment. */
final class Scrubber extends Region {
  private static final double INSET = 10;
  private static final double TRACK_Y = 18;
  private static final double LEAST_LABEL = 56;
  private final StudioState state;
  private final Circle thumb = new Circle(8);

  Scrubber(StudioState state) {
    this.state = state;
    setId("scrubber");
    getStyleClass().add("scrubber");
    thumb.getStyleClass().add("thumb");
    setAccessibleRole(AccessibleRole.SLIDER);
    setMinWidth(120);
    setPrefHeight(48);
    state.studyProperty().addListener(o -> build());
    state.positionProperty().addListener(o -> moved());
    state.texts().localeProperty().addListener(o -> build());
    setOnMousePressed(e -> jump(e.getX()));
    setOnMouseDragged(e -> jump(e.getX()));
    build();
  }

  private int size() {
    Study study = state.studyProperty().get();
    return study == null ? 0 : study.trace().size();
  }

  private void jump(double x) {
    state.playingProperty().set(false);
    state.goTo((int) Math.round((x - INSET) / Math.max(1, getWidth() - 2 * INSET) * size()));
  }

  private void build() {
    getChildren().clear();
    Study study = state.studyProperty().get();
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
    String phase = state.texts().get("phase." + span.phase().id());
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
      case VALUE -> (double) state.positionProperty().get();
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> (double) size();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private double x(int step) {
    return INSET + (getWidth() - 2 * INSET) * step / Math.max(1, size());
  }

  @Override
  protected void layoutChildren() {
    double labelled = 0;
    for (Node child : getChildren()) {
      if (child instanceof Stretch stretch) {
        double from = x(stretch.span.from());
        double to = x(stretch.span.to());
        stretch.resizeRelocate(from, TRACK_Y - 3, Math.max(1, to - from - 2), 6);
      } else if (child instanceof Label label && label.getUserData() instanceof Trace.Span span) {
        double from = x(span.from());
        double room = x(span.to()) - from - 6;
        label.setVisible(room >= Math.min(LEAST_LABEL, label.prefWidth(-1)) && from >= labelled);
        double width = Math.min(room, label.prefWidth(-1) + 1);
        label.resizeRelocate(from, TRACK_Y + 10, Math.max(0, width), 16);
        labelled = label.isVisible() ? from + width : labelled;
      }
    }
    thumb.setCenterX(x(state.positionProperty().get()));
    thumb.setCenterY(TRACK_Y);
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
