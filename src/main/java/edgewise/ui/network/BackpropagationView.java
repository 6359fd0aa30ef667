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
 * The two pictures of a network, the bar that walks the steps, and the step: its equation in
 * indices, in numbers and in matrices, its sentence, and what is pointed at. The step lies beneath
 * the pictures; at the right of them where large type leaves no room there.
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
  private final SentenceView telling;
  private final SubjectView subject;
  private final EquationWithWords told;

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
    telling = new SentenceView(state);
    subject = new SubjectView(state);
    told = new EquationWithWords(equation, new VBox(8, telling, subject));
    setMinSize(0, 0);
    getChildren().addAll(pictures, bar, told);
    network.picturesProperty().subscribe(pictures::arrange);
    network.studyProperty().addListener(o -> show());
    network.positionProperty().addListener(o -> show());
    network.selection().pointedProperty().addListener(o -> light());
    network.selection().selectedProperty().addListener(o -> selected());
    state.appearance().themeProperty().addListener(o -> show());
    state.texts().localeProperty().addListener(o -> show());
    show();
  }

  /** What is selected in a formula is unfolded in the graph too. */
  private void selected() {
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
    Optional<BackpropagationStep> step = told();
    player.show();
    equation.show(step, study);
    telling.show(step);
    graph.show();
    light();
    pictures.requestLayout();
    requestLayout();
  }

  /** What is selected is told, where the step is about its layer. */
  private Optional<BackpropagationStep> told() {
    return network
        .step()
        .map(
            taken ->
                network.selection().current().isPresent()
                    ? network.subject().map(taken::at).orElse(taken)
                    : taken);
  }

  private void light() {
    NetworkStudy study = network.studyProperty().get();
    neurons.show();
    graph.light();
    equation.light();
    if (study != null) {
      subject.show(network.subject(), study);
    }
  }

  /** What the keyboard walks on, the picture that is seen first if none of them has the keys. */
  KeyNavigable walked() {
    return getScene() != null && getScene().getFocusOwner() instanceof KeyNavigable focused
        ? focused
        : first();
  }

  private KeyNavigable first() {
    return graph.isVisible() && !neurons.isVisible() ? graph : neurons;
  }

  /** Gives the keys to the picture that is seen first, unless what is walked on has them. */
  void focusPicture() {
    if (getScene() == null || !(getScene().getFocusOwner() instanceof KeyNavigable)) {
      (first() == graph ? graph : neurons).requestFocus();
    }
  }

  /** Zooms the pictures that have the keys; the others if none has. */
  void zoom(double factor) {
    if (walked() == graph) {
      graph.viewport().zoom(factor);
    } else {
      neurons.viewport().zoom(factor);
    }
  }

  /** Shows all that can be read of both pictures. */
  void fit() {
    List.of(neurons.viewport(), graph.viewport()).forEach(viewport -> viewport.fit());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    boolean hall = LegibleSizes.isHall(theme());
    boolean beside = hall && height < ROOM;
    told.arrange(beside);
    pictures.setRoomy(!beside);
    if (beside) {
      double high = bar.prefHeight(width);
      double side = Math.rint(width * SIDE);
      pictures.resizeRelocate(0, 0, width - side, height - high);
      told.resizeRelocate(width - side, 0, side, height - high);
      bar.resizeRelocate(0, height - high, width, high);
    } else {
      double high = bar.prefHeight(width);
      double below = Math.rint(Math.max(hall ? HALL_LEAST : LEAST, SHARE * (height - high)));
      pictures.resizeRelocate(0, 0, width, height - high - below);
      bar.resizeRelocate(0, height - high - below, width, high);
      told.resizeRelocate(0, height - below, width, below);
    }
  }

  private Theme theme() {
    return state.appearance().themeProperty().get();
  }
}
