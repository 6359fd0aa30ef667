package edgewise.ui.graph;

import edgewise.figure.ItemKey;
import edgewise.strategy.Frame;
import edgewise.study.ProgramStudy;
import edgewise.ui.canvas.Overview;
import edgewise.ui.canvas.StepPicture;
import edgewise.ui.canvas.Viewport;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.state.StudioState;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The pane of the graph at the current step: the figure of the frame, in a viewport. */
public final class GraphPane extends StackPane {
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

  /** The largest scale when a small graph is fitted. */
  private static final double LARGEST_FIT = 2.2;

  private final StudioState state;
  private final StepPicture picture = new StepPicture();
  private final Viewport viewport = picture.viewport();
  private final GraphEditing editing;
  private final Finder finder;

  /** A pane that follows the state. */
  public GraphPane(StudioState state) {
    this.state = state;
    viewport.setFitLimits(Viewport.SMALLEST, LARGEST_FIT);
    editing = new GraphEditing(state, this, viewport, picture);
    finder = new Finder(state, this);
    Overview overview = new Overview(state, viewport);
    Label working = new Label();
    working.textProperty().bind(state.texts().bind("graph.working"));
    working.getStyleClass().add("working");
    working.visibleProperty().bind(state.program().busyProperty());
    setAlignment(working, Pos.TOP_CENTER);
    setAlignment(finder, Pos.TOP_RIGHT);
    setAlignment(overview, Pos.BOTTOM_RIGHT);
    getChildren().addAll(picture, overview, working, editing.overlay(), finder);
    new GraphMouse(state, this, viewport, picture, editing);
    getStyleClass().add("graph-pane");
    setId("graph");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, 0);
    InvalidationListener follow = o -> show();
    state.program().frameProperty().addListener(follow);
    state.appearance().themeProperty().addListener(follow);
    state.paths().highlightedProperty().addListener(follow);
    state.texts().localeProperty().addListener(o -> updateAccessibleText());
    state.program().freshProperty().addListener(o -> updateStyle());
    state.program().problemsProperty().addListener(o -> updateStyle());
    state.program().selection().pointedProperty().addListener(o -> updateHighlight());
    state
        .program()
        .selection()
        .selectedProperty()
        .addListener(
            o -> {
              updateHighlight();
              updateAccessibleText();
            });
    setOnMousePressed(e -> requestFocus());
    show();
  }

  private void updateStyle() {
    boolean stale = !state.program().freshProperty().get();
    pseudoClassStateChanged(STALE, stale);
    pseudoClassStateChanged(BLANK, stale && state.program().isBlank());
  }

  private void show() {
    ProgramStudy study = state.program().studyProperty().get();
    Frame frame = state.program().frameProperty().get();
    if (study == null || frame == null || frame.position() > study.trace().size()) {
      return;
    }
    viewport.setLegible(LegibleSizes.scale(state.appearance().themeProperty().get()));
    picture.show(
        study.drawing(),
        frame,
        state.appearance().themeProperty().get(),
        state.appearance().animatedProperty().get() ? state.program().speedProperty().get() : 0,
        state.paths().highlightedPath().orElse(null));
    updateHighlight();
    updateAccessibleText();
  }

  private void updateHighlight() {
    ProgramStudy study = state.program().studyProperty().get();
    if (study != null) {
      picture.updateHighlight(
          state.appearance().themeProperty().get(), state.program().selection());
    }
  }

  /** Sets the text for screen readers: of the selected node or edge, else of the step. */
  private void updateAccessibleText() {
    ProgramStudy study = state.program().studyProperty().get();
    Frame frame = state.program().frameProperty().get();
    if (study == null || frame == null) {
      return;
    }
    setAccessibleText(
        state
            .program()
            .selection()
            .current()
            .map(key -> GraphAccessibleText.of(key, study, frame, state.texts()))
            .orElseGet(
                () -> study.explanation(frame.position()).description(state.texts().locale())));
  }

  /** Shows the whole picture or, if that is shown and unreadable, the readable part of it. */
  public void fit() {
    viewport.fitOrOpen();
  }

  /** Zooms about the middle. */
  public void zoom(double factor) {
    viewport.zoom(factor);
  }

  /** The scale in screen pixels per picture pixel. */
  public double scale() {
    return viewport.scale();
  }

  /** The bounds of a node or of an edge's box on this pane; null if it is not shown. */
  public Bounds boundsOf(ItemKey key) {
    return picture.boundsOf(key);
  }

  /** Makes a node or edge visible and readable. */
  public void reveal(ItemKey key) {
    Bounds bounds = picture.bounds(key);
    if (bounds != null) {
      if (viewport.scale() < 0.5) {
        viewport.zoom(0.8 / viewport.scale());
      }
      viewport.centreOn(bounds.getCenterX(), bounds.getCenterY());
    }
  }

  /** Opens the search field for nodes. */
  public void find() {
    finder.open();
  }

  /** Closes a field or cancels an edit over the picture; returns whether there was any. */
  public boolean dismiss() {
    return editing.dismiss() || finder.dismiss();
  }

  /** The edits of the graph. */
  public GraphEditing editing() {
    return editing;
  }
}
