package edgewise.ui.network;

import edgewise.figure.Figure;
import edgewise.figure.NeuronDrawing;
import edgewise.figure.Theme;
import edgewise.study.NetworkStudy;
import edgewise.ui.canvas.FigureView;
import edgewise.ui.canvas.PlayerBars;
import edgewise.ui.canvas.Presentable;
import edgewise.ui.canvas.Viewport;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.Playback;
import edgewise.ui.state.StudioState;
import java.util.Set;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/** The presentation of a network and its backpropagation. */
public final class NetworkPresentable implements Presentable {
  private final StudioState state;
  private final NetworkState network;
  private final PlayerBars bars;
  private HallView hall;

  /**
   * A presentation of the state's network.
   *
   * @param bars makes the player bar
   */
  public NetworkPresentable(StudioState state, PlayerBars bars) {
    this.state = state;
    this.network = state.network();
    this.bars = bars;
  }

  @Override
  public Playback playback() {
    return network;
  }

  private NetworkStudy study() {
    return network.studyProperty().get();
  }

  @Override
  public boolean isReady() {
    return study() != null && network.positionProperty().get() <= study().steps().size();
  }

  @Override
  public Subscription follow(Runnable change) {
    return Subscription.combine(
        network.positionProperty().subscribe((old, now) -> change.run()),
        network.studyProperty().subscribe((old, now) -> change.run()),
        state.texts().localeProperty().subscribe((old, now) -> change.run()),
        state.appearance().themeProperty().subscribe((old, now) -> change.run()));
  }

  @Override
  public void write(int step, TextFlow flow, double size) {
    Text prose = new Text(study().narration().sentence(step));
    prose.getStyleClass().add("prose");
    flow.getChildren().setAll(prose);
  }

  /** The page, which is created once and used for every presentation. */
  @Override
  public Page page() {
    if (hall == null) {
      hall = new HallView(state, this, bars);
    }
    hall.open();
    return hall;
  }

  @Override
  public Region player() {
    return hall.player();
  }

  @Override
  public Preview preview() {
    FigureView view = new FigureView();
    Viewport viewport = new Viewport(view);
    return new Preview(viewport, viewport::setMargin, step -> show(view, viewport, step));
  }

  private void show(FigureView view, Viewport viewport, int step) {
    Theme theme = state.appearance().themeProperty().get();
    Figure figure = new NeuronDrawing(study().pass(), theme).figure(study().known(step), Set.of());
    view.show(figure);
    viewport.setPictureSize(figure.width(), figure.height());
  }
}
