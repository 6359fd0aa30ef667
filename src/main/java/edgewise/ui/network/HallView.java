package edgewise.ui.network;

import edgewise.figure.Theme;
import edgewise.study.NetworkStudy;
import edgewise.ui.canvas.PlayerBars;
import edgewise.ui.canvas.Presentable;
import edgewise.ui.canvas.Viewport;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Dimension2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The presentation of a network in a lecture hall: the algorithm's five steps, the pictures, and
 * the step in words and formulas below the pictures, or beside tall ones. Pictures and type have
 * sizes that are legible in a hall; the caption gets the room that the neurons leave.
 */
final class HallView extends Region implements Presentable.Page {
  private static final double LONG = 4.6;
  private static final double LEAST_BELOW = 112;
  private static final double GOOD_BELOW = 190;
  private static final double LEAST_BESIDE = 560;
  private static final double GRAPH_WIDTH = 640;
  private static final double SHARE = 0.3;
  private static final double MOST = 0.46;

  /** The screen height for which the type is chosen, px; a higher screen has larger type. */
  private static final double USUAL_HEIGHT = 720;

  private static final double MOST_GROWTH = 1.5;
  private static final double CORNER = 28;
  private final NetworkState network;
  private final Presentable presentable;
  private final NeuronsPicture neurons;
  private final ExpandedPicture graph;
  private final PicturePair pictures;
  private final StageList stages;
  private final HallCaption caption;
  private final NetworkPlayer player;
  private final VBox corner = new VBox(4);
  private Subscription following = Subscription.EMPTY;

  /** The division of the room: the caption's place and size, and the visible pictures. */
  private record Plan(boolean beside, double caption, NetworkState.Pictures shown) {}

  HallView(StudioState state, Presentable presentable, PlayerBars bars) {
    this.network = state.network();
    this.presentable = presentable;
    ObservableValue<Theme> look = new SimpleObjectProperty<>(Theme.PROJECTOR);
    neurons = new NeuronsPicture(state, look);
    graph = new ExpandedPicture(state, look);
    pictures = new PicturePair(neurons, graph);
    stages = new StageList(state);
    caption = new HallCaption(state);
    player = new NetworkPlayer(state, look, bars, List.of());
    getStyleClass().add("net-hall");
    corner.getStyleClass().add("hall-corner");
    corner.setMouseTransparent(true);
    // The corner is free no longer when a picture is moved there.
    addEventFilter(ScrollEvent.SCROLL, e -> requestLayout());
    addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> requestLayout());
    getChildren().addAll(pictures, stages, caption, corner);
  }

  /** Follows the state from now on. */
  void open() {
    following.unsubscribe();
    following =
        Subscription.combine(
            presentable.follow(this::show),
            network.picturesProperty().subscribe((old, now) -> requestLayout()),
            network.selection().pointedProperty().subscribe((old, now) -> updateHighlight()),
            network.selection().selectedProperty().subscribe((old, now) -> updateHighlight()));
    show();
  }

  @Override
  public void close() {
    following.unsubscribe();
  }

  private void show() {
    if (!presentable.isReady()) {
      return;
    }
    NetworkStudy study = network.studyProperty().get();
    player.show();
    stages.show();
    caption.show(network.step(), study);
    graph.show();
    updateHighlight();
    requestLayout();
  }

  private void updateHighlight() {
    neurons.show();
    graph.updateHighlight();
    caption.updateHighlight();
  }

  /** The player bar, visible while the mouse moves. */
  Region player() {
    return player.bar();
  }

  @Override
  protected void layoutChildren() {
    if (network.studyProperty().get() == null) {
      return;
    }
    double width = getWidth();
    double growth = Math.clamp(getHeight() / USUAL_HEIGHT, 1, MOST_GROWTH);
    stages.arrange(width, growth);
    double high = stages.prefHeight(width);
    double room = getHeight() - high;
    neurons.setHighest(room - GOOD_BELOW * growth);
    Plan plan = plan(width, room, growth);
    pictures.choose(plan.shown());
    caption.arrange(plan.beside(), growth);
    stages.resizeRelocate(0, 0, width, high);
    double size = Math.rint(plan.caption());
    if (plan.beside()) {
      pictures.resizeRelocate(0, high, width - size, room);
      caption.resizeRelocate(width - size, high, size, room);
    } else {
      pictures.resizeRelocate(0, high, width, room - size);
      caption.resizeRelocate(0, high + room - size, width, size);
    }
    placeCorner(growth);
  }

  /**
   * Shows what the caption has no room for in the corner of the pictures, if nothing is drawn
   * there.
   */
  private void placeCorner(double growth) {
    corner.getChildren().setAll(caption.hiddenParts(CORNER * growth));
    corner.applyCss();
    double wide = corner.prefWidth(-1);
    double high = corner.prefHeight(-1);
    pictures.layout();
    double x = pictures.getWidth() - wide;
    corner.setVisible(
        !corner.getChildren().isEmpty()
            && !graph.isVisible()
            && neurons.isFree(new BoundingBox(x, 0, wide, high)));
    corner.resizeRelocate(x, pictures.getLayoutY(), wide, high);
  }

  private Plan plan(double width, double room, double growth) {
    Dimension2D least = neurons.least();
    NetworkState.Pictures shown = shown(width, room, least);
    double left = room - least.getHeight();
    return switch (shown) {
      case GRAPH -> new Plan(false, Math.max(GOOD_BELOW, SHARE * room), shown);
      case BOTH -> {
        double most = neurons.aspect() > LONG ? left - graph.leastHeight() : left;
        yield new Plan(false, Math.min(Math.max(most, GOOD_BELOW), SHARE * room), shown);
      }
      case NEURONS -> {
        boolean isNarrow = width - least.getWidth() >= LEAST_BESIDE;
        if (left < GOOD_BELOW && isNarrow) {
          yield new Plan(true, Math.min(width / 2, width - least.getWidth()), shown);
        }
        double usual = Math.max(room - growth * least.getHeight(), GOOD_BELOW * growth);
        yield new Plan(
            false,
            left < LEAST_BELOW ? SHARE * room : Math.min(Math.min(left, usual), MOST * room),
            shown);
      }
    };
  }

  /**
   * The visible pictures. Where there is no room for both, only the neurons are shown: as a whole
   * they have both factors of every step, while the graph would show one or two nodes.
   */
  private NetworkState.Pictures shown(double width, double room, Dimension2D least) {
    NetworkState.Pictures chosen = network.picturesProperty().get();
    if (chosen != NetworkState.Pictures.BOTH) {
      return chosen;
    }
    double left = room - least.getHeight() - GOOD_BELOW;
    boolean isLong = neurons.aspect() > LONG;
    boolean hasRoom =
        isLong ? left >= graph.leastHeight() : left >= 0 && width - least.getWidth() >= GRAPH_WIDTH;
    return hasRoom ? chosen : NetworkState.Pictures.NEURONS;
  }

  private List<Viewport> viewports() {
    return List.of(neurons.viewport(), graph.viewport());
  }

  @Override
  public Region region() {
    return this;
  }

  @Override
  public Region caption() {
    return caption;
  }

  @Override
  public void zoom(double factor) {
    viewports().forEach(viewport -> viewport.zoom(factor));
    requestLayout();
  }

  @Override
  public void fit() {
    viewports().forEach(Viewport::fit);
  }
}
