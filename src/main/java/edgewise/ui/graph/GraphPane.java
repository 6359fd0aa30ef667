package edgewise.ui.graph;

import edgewise.explain.Explanations;
import edgewise.figure.Figure;
import edgewise.figure.Key;
import edgewise.strategy.Frame;
import edgewise.strategy.Mode;
import edgewise.strategy.Step;
import edgewise.ui.StudioState;
import edgewise.ui.Study;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** The graph at the step of the moment: the figure of the frame, seen through a viewport. */
public final class GraphPane extends StackPane {
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private final StudioState state;
  private final FigureView picture = new FigureView();
  private final Group travellers = new Group();
  private final Viewport viewport;
  private final Travel travel;
  private Study shownStudy;
  private int shownPosition;

  /** A pane that follows the state. */
  public GraphPane(StudioState state) {
    this.state = state;
    viewport = new Viewport(new Group(picture, travellers));
    travel = new Travel(picture, travellers);
    getChildren().add(viewport);
    picture.setOnMouseClicked(this::clicked);
    getStyleClass().add("graph-pane");
    setId("graph");
    setFocusTraversable(true);
    setMinSize(0, 0);
    InvalidationListener follow = o -> show();
    state.frameProperty().addListener(follow);
    state.themeProperty().addListener(follow);
    state
        .problemsProperty()
        .addListener((o, old, now) -> pseudoClassStateChanged(STALE, !now.isEmpty()));
    setOnMousePressed(e -> requestFocus());
    show();
  }

  @SuppressWarnings("ReferenceEquality") // a study is made once and shown as it is
  private void show() {
    Study study = state.studyProperty().get();
    Frame frame = state.frameProperty().get();
    if (study == null || frame == null) {
      return;
    }
    Figure figure = study.drawing().figure(frame, state.themeProperty().get());
    boolean step = study == shownStudy && frame.position() == shownPosition + 1;
    travel.stop();
    picture.show(figure);
    viewport.setPictureSize(figure.width(), figure.height());
    if (study != shownStudy && (shownStudy == null || isOther(study))) {
      viewport.fit();
    }
    if (step && state.animatedProperty().get()) {
      travel.start(
          study.drawing(), frame, state.themeProperty().get(), state.speedProperty().get());
    }
    shownStudy = study;
    shownPosition = frame.position();
    setAccessibleText(
        Explanations.of(study.trace(), frame.position()).description(state.texts().locale()));
  }

  /**
   * While merging, a click on a node eliminates it next; what was merged before stays as it was.
   */
  private void clicked(MouseEvent event) {
    Study study = state.studyProperty().get();
    if (study == null
        || study.trace().mode() != Mode.MERGED
        || !event.isStillSincePress()
        || !(picture.keyAt(event.getTarget()) instanceof Key.NodeKey(String name))) {
      return;
    }
    List<String> order = new ArrayList<>(eliminated(study));
    if (!order.contains(name)) {
      order.add(name);
      state.eliminateNext(order);
    }
  }

  private List<String> eliminated(Study study) {
    return study.trace().steps().subList(0, state.positionProperty().get()).stream()
        .filter(Step.Eliminate.class::isInstance)
        .map(step -> step.node().name())
        .toList();
  }

  /** Another graph, not the same one with other values. */
  private boolean isOther(Study study) {
    return study.graph().nodes().size() != shownStudy.graph().nodes().size()
        || study.drawing().options().direction() != shownStudy.drawing().options().direction();
  }

  /** Shows the whole picture. */
  public void fit() {
    viewport.fit();
  }

  /** Zooms about the middle. */
  public void zoom(double factor) {
    viewport.zoom(factor);
  }

  /** Screen pixels a picture pixel. */
  public double scale() {
    return viewport.scale();
  }
}
