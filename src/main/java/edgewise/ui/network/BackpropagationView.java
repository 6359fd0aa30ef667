package edgewise.ui.network;

import edgewise.figure.Theme;
import edgewise.network.Quantity;
import edgewise.network.steps.BackpropagationStep;
import edgewise.study.NetworkStudy;
import edgewise.ui.canvas.PlayerBars;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The view of backpropagation: two pictures of the network, the player bar, and the current step
 * with its equation in indices, in numbers and in matrices, its sentence, and the quantity at the
 * pointer. The step stands below the pictures, or to their right where large type leaves no room
 * below.
 */
final class BackpropagationView extends Region {
  private static final double SHARE = 0.26;
  private static final double LEAST = 220;
  private static final double HALL_LEAST = 344;
  private static final double ROOM = 800;
  private static final double SIDE = 0.5;
  private final StudioState state;
  private final NetworkState network;
  private final NeuronsPicture neurons;
  private final ExpandedPicture graph;
  private final PicturePair pictures;
  private final NetworkPlayer player;
  private final Region bar;
  private final EquationView equation;
  private final SentenceView sentenceView;
  private final SubjectView subject;
  private final EquationWithWords stepPane;

  BackpropagationView(StudioState state, PlayerBars bars) {
    this.state = state;
    this.network = state.network();
    ObservableValue<Theme> look = state.appearance().themeProperty();
    neurons = new NeuronsPicture(state, look);
    graph = new ExpandedPicture(state, look);
    pictures = new PicturePair(neurons, graph);
    player = new NetworkPlayer(state, look, bars, List.of(new NeuronByNeuron(state)));
    bar = player.bar();
    equation = new EquationView(state);
    sentenceView = new SentenceView(state);
    subject = new SubjectView(state);
    stepPane = new EquationWithWords(equation, new VBox(8, sentenceView, subject));
    setMinSize(0, 0);
    getChildren().addAll(pictures, bar, stepPane);
    network.picturesProperty().subscribe(pictures::choose);
    network.studyProperty().addListener(o -> show());
    network.positionProperty().addListener(o -> show());
    network.selection().pointedProperty().addListener(o -> updateHighlight());
    network.selection().selectedProperty().addListener(o -> updateSelection());
    state.appearance().themeProperty().addListener(o -> show());
    state.texts().localeProperty().addListener(o -> show());
    show();
  }

  /** Unfolds in the graph what is selected in a formula. */
  private void updateSelection() {
    NetworkStudy study = network.studyProperty().get();
    network
        .selection()
        .current()
        .flatMap(key -> network.subject())
        .filter(q -> q instanceof Quantity.Weight && study.graph().node(q).isEmpty())
        .ifPresent(network::select);
    show();
  }

  private void show() {
    NetworkStudy study = network.studyProperty().get();
    if (study == null || network.positionProperty().get() > study.steps().size()) {
      return;
    }
    Optional<BackpropagationStep> step = step();
    player.show();
    equation.show(step, study);
    sentenceView.show(step);
    graph.show();
    updateHighlight();
    pictures.requestLayout();
    requestLayout();
  }

  /** The current step at the row of the selected quantity, if it has one. */
  private Optional<BackpropagationStep> step() {
    return network
        .step()
        .map(
            current ->
                network.selection().current().isPresent()
                    ? network.subject().map(current::at).orElse(current)
                    : current);
  }

  private void updateHighlight() {
    NetworkStudy study = network.studyProperty().get();
    neurons.show();
    graph.updateHighlight();
    equation.updateHighlight();
    if (study != null) {
      subject.show(network.subject(), study);
    }
  }

  /** The picture or matrix with the keyboard focus; the first visible picture if none has it. */
  KeyNavigable focusedPicture() {
    return getScene() != null && getScene().getFocusOwner() instanceof KeyNavigable focused
        ? focused
        : first();
  }

  private KeyNavigable first() {
    return graph.isVisible() && !neurons.isVisible() ? graph : neurons;
  }

  /** Gives the keyboard focus to the first visible picture, unless a picture or matrix has it. */
  void focusPicture() {
    if (getScene() == null || !(getScene().getFocusOwner() instanceof KeyNavigable)) {
      (first() == graph ? graph : neurons).requestFocus();
    }
  }

  /** Zooms the graph if it has the focus, else the neurons. */
  void zoom(double factor) {
    if (focusedPicture() == graph) {
      graph.viewport().zoom(factor);
    } else {
      neurons.viewport().zoom(factor);
    }
  }

  /** Fits both pictures, as far as they stay legible. */
  void fit() {
    List.of(neurons.viewport(), graph.viewport()).forEach(viewport -> viewport.fit());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    boolean hall = LegibleSizes.isHall(theme());
    boolean isBeside = hall && height < ROOM;
    stepPane.arrange(isBeside);
    pictures.setHasRoom(!isBeside);
    if (isBeside) {
      double high = bar.prefHeight(width);
      double side = Math.rint(width * SIDE);
      pictures.resizeRelocate(0, 0, width - side, height - high);
      stepPane.resizeRelocate(width - side, 0, side, height - high);
      bar.resizeRelocate(0, height - high, width, high);
    } else {
      double high = bar.prefHeight(width);
      double below = Math.rint(Math.max(hall ? HALL_LEAST : LEAST, SHARE * (height - high)));
      pictures.resizeRelocate(0, 0, width, height - high - below);
      bar.resizeRelocate(0, height - high - below, width, high);
      stepPane.resizeRelocate(0, height - below, width, below);
    }
  }

  private Theme theme() {
    return state.appearance().themeProperty().get();
  }
}
