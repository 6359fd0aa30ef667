package edgewise.ui.network;

import edgewise.figure.Figure;
import edgewise.figure.ItemKey;
import edgewise.figure.NeuronDrawing;
import edgewise.figure.NeuronPlaces;
import edgewise.figure.Sizes;
import edgewise.figure.Theme;
import edgewise.network.Quantity;
import edgewise.network.steps.BackpropagationStep;
import edgewise.study.NetworkStudy;
import edgewise.ui.canvas.FigureView;
import edgewise.ui.canvas.Viewport;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.layout.StackPane;

/**
 * The network as neurons, as far as the steps have come; a weight that is pointed at lights with
 * its way to the cost. One too large to be read as a whole is seen in part, about the step.
 */
final class NeuronsPicture extends StackPane implements KeyNavigable {
  private static final double MARGIN = 6;
  private final StudioState state;
  private final ObservableValue<Theme> look;
  private final FigureView view = new FigureView();
  private final Viewport viewport = new Viewport(view);
  private final Pointer pointer;
  private NetworkStudy drawn;
  private Theme theme;
  private NeuronDrawing drawing;
  private Figure figure;
  private double highest = Double.MAX_VALUE;

  NeuronsPicture(StudioState state, ObservableValue<Theme> look) {
    this.state = state;
    this.look = look;
    setMinSize(0, 0);
    setId("neurons-picture");
    getStyleClass().addAll("picture", "net-picture");
    getChildren().add(viewport);
    viewport.setMargin(MARGIN);
    viewport.changesProperty().addListener(o -> view.setVisiblePart(viewport.visible()));
    viewport.layoutBoundsProperty().addListener(o -> follow());
    pointer = new Pointer(state, this, this::quantity);
  }

  private Quantity quantity(ItemKey key) {
    return key instanceof ItemKey.NodeKey node
        ? state.network().studyProperty().get().named().get(node.name())
        : null;
  }

  private NeuronPlaces places(NetworkStudy study) {
    Sizes sizes = look.getValue().sizes();
    return new NeuronPlaces(study.network(), sizes, NeuronPlaces.first(highest, sizes));
  }

  /** Leaves more of a wide layer out, so that it may be as high as that, px before zoom. */
  void setHighest(double px) {
    if (px != highest) {
      highest = px;
      drawn = null;
      show();
    }
  }

  /** Whether nothing is drawn in a part of this pane. */
  boolean isFree(Bounds part) {
    Point2D from = viewport.inPicture(part.getMinX(), part.getMinY());
    Point2D to = viewport.inPicture(part.getMaxX(), part.getMaxY());
    return figure.items().stream()
        .noneMatch(
            item ->
                item.bounds()
                    .intersects(
                        from.getX(),
                        from.getY(),
                        to.getX() - from.getX(),
                        to.getY() - from.getY()));
  }

  /** How wide it is for its height; 1 before there is anything to show. */
  double aspect() {
    NetworkStudy study = state.network().studyProperty().get();
    if (study == null) {
      return 1;
    }
    NeuronPlaces places = places(study);
    return places.width() / places.height();
  }

  /** How large it is at the smallest scale at which it can be read, with its margins, px. */
  Dimension2D least() {
    NetworkStudy study = state.network().studyProperty().get();
    double scale = LegibleSizes.scale(look.getValue());
    NeuronPlaces places = places(study);
    return new Dimension2D(
        places.width() * scale + 2 * MARGIN, places.height() * scale + 2 * MARGIN);
  }

  /** Draws what is known and lit now. */
  void show() {
    NetworkState network = state.network();
    NetworkStudy study = network.studyProperty().get();
    if (study == null) {
      return;
    }
    draw(study);
    Set<Quantity> lit = network.subject().map(network::quantitiesToCost).orElse(Set.of());
    figure = drawing.figure(network.knownQuantities(), lit);
    viewport.setFitLimits(LegibleSizes.scale(theme), LegibleSizes.largest(theme));
    view.show(figure);
    viewport.setPictureSize(figure.width(), figure.height());
    view.setVisiblePart(viewport.visible());
    follow();
  }

  /** A drawing of that study in the theme of now; what it has drawn it keeps. */
  @SuppressWarnings("ReferenceEquality") // a study is made once and drawn as it is
  private void draw(NetworkStudy study) {
    Theme now = look.getValue();
    if (drawn != study || theme != now) {
      drawing = new NeuronDrawing(study.pass(), now, places(study));
      drawn = study;
      theme = now;
    }
  }

  /** Keeps in sight what is selected, else what the step is about. */
  private void follow() {
    NetworkState network = state.network();
    List<Quantity> subject =
        network
            .subject()
            .map(List::of)
            .or(() -> network.step().map(BackpropagationStep::about))
            .orElse(List.of());
    Stream<Bounds> bounds =
        subject.stream()
            .map(NeuronsPicture::neuron)
            .map(q -> view.bounds(new ItemKey.NodeKey(q.name())));
    viewport.follow(bounds.toList(), 0);
  }

  /** What stands for a quantity here: z is its neuron's disc. */
  private static Quantity neuron(Quantity quantity) {
    return quantity instanceof Quantity.PreActivation(int l, int j)
        ? new Quantity.Activation(l, j)
        : quantity;
  }

  @Override
  public void walk(Heading way) {
    NetworkStudy study = state.network().studyProperty().get();
    NeuronPlaces places = places(study);
    NeuronWalk walk = new NeuronWalk(study.network().depth(), places::shown);
    pointer.walkTo(walk.from(neuron(pointer.start()), way));
  }

  @Override
  public void choose() {
    pointer.choose();
  }

  /** The pane it is seen through. */
  Viewport viewport() {
    return viewport;
  }

  /** Where a quantity is drawn on this pane; null if it is not. */
  Bounds boundsOf(Quantity quantity) {
    Bounds bounds = view.bounds(new ItemKey.NodeKey(neuron(quantity).name()));
    return bounds == null ? null : sceneToLocal(view.localToScene(bounds));
  }

  /** How strongly a quantity is drawn, 0 to 1. */
  double strengthOf(Quantity quantity) {
    return view.group(new ItemKey.NodeKey(quantity.name())).getOpacity();
  }
}
