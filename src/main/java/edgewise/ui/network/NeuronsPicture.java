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
 * The network as neurons, up to the current step; the weight at the pointer is highlighted with its
 * paths to the cost. Of a network too large to be legible as a whole, the part around the step is
 * visible.
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

  /** Limits the height, px before zoom: of a large layer fewer neurons are drawn. */
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

  /** The width divided by the height; 1 before there is a network. */
  double aspect() {
    NetworkStudy study = state.network().studyProperty().get();
    if (study == null) {
      return 1;
    }
    NeuronPlaces places = places(study);
    return places.width() / places.height();
  }

  /** The size at the smallest legible scale, with margins, px. */
  Dimension2D least() {
    NetworkStudy study = state.network().studyProperty().get();
    double scale = LegibleSizes.scale(look.getValue());
    NeuronPlaces places = places(study);
    return new Dimension2D(
        places.width() * scale + 2 * MARGIN, places.height() * scale + 2 * MARGIN);
  }

  /** Redraws the known and highlighted quantities. */
  void show() {
    NetworkState network = state.network();
    NetworkStudy study = network.studyProperty().get();
    if (study == null) {
      return;
    }
    draw(study);
    Set<Quantity> highlighted = network.subject().map(network::quantitiesToCost).orElse(Set.of());
    figure = drawing.figure(network.knownQuantities(), highlighted);
    viewport.setFitLimits(LegibleSizes.scale(theme), LegibleSizes.largest(theme));
    view.show(figure);
    viewport.setPictureSize(figure.width(), figure.height());
    view.setVisiblePart(viewport.visible());
    follow();
  }

  /** Updates the drawing for a study and the current theme, unless it is up to date. */
  @SuppressWarnings("ReferenceEquality") // a study is made once and drawn as it is
  private void draw(NetworkStudy study) {
    Theme now = look.getValue();
    if (drawn != study || theme != now) {
      drawing = new NeuronDrawing(study.pass(), now, places(study));
      drawn = study;
      theme = now;
    }
  }

  /** Keeps the selected quantity visible, else those of the step. */
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

  /** The quantity that is drawn for another: z is drawn as its neuron's disc. */
  private static Quantity neuron(Quantity quantity) {
    return quantity instanceof Quantity.PreActivation(int l, int j)
        ? new Quantity.Activation(l, j)
        : quantity;
  }

  @Override
  public void move(NavigationDirection direction) {
    NetworkStudy study = state.network().studyProperty().get();
    NeuronPlaces places = places(study);
    NeuronNavigation navigation = new NeuronNavigation(study.network().depth(), places::shown);
    pointer.pointAt(navigation.next(neuron(pointer.start()), direction));
  }

  @Override
  public void select() {
    pointer.select();
  }

  /** The viewport of the picture. */
  Viewport viewport() {
    return viewport;
  }

  /** The bounds of a quantity on this pane; null if it is not drawn. */
  Bounds boundsOf(Quantity quantity) {
    Bounds bounds = view.bounds(new ItemKey.NodeKey(neuron(quantity).name()));
    return bounds == null ? null : sceneToLocal(view.localToScene(bounds));
  }

  /** The opacity of a quantity, 0 to 1. */
  double strengthOf(Quantity quantity) {
    return view.group(new ItemKey.NodeKey(quantity.name())).getOpacity();
  }
}
