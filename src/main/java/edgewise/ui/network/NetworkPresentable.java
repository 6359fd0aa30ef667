package edgewise.ui.network;

import edgewise.figure.Figure;
import edgewise.figure.NeuronDrawing;
import edgewise.figure.Theme;
import edgewise.network.Quantity;
import edgewise.network.steps.BackpropagationStep;
import edgewise.study.NetworkStudy;
import edgewise.ui.canvas.FigureView;
import edgewise.ui.canvas.Presentable;
import edgewise.ui.canvas.Viewport;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.Playback;
import edgewise.ui.state.StudioState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/** A network and the steps of its backpropagation, presented. */
public final class NetworkPresentable implements Presentable {
  private final StudioState state;
  private final NetworkState network;
  private HallView hall;

  /** A lecture on the state's network. */
  public NetworkPresentable(StudioState state) {
    this.state = state;
    this.network = state.network();
  }

  @Override
  public Playback walk() {
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
  public ObjectProperty<Map<Integer, String>> notesProperty() {
    return network.notesProperty();
  }

  @Override
  public Subscription follow(Runnable change) {
    return Subscription.combine(
        network.positionProperty().subscribe((old, now) -> change.run()),
        network.studyProperty().subscribe((old, now) -> change.run()),
        state.texts().localeProperty().subscribe((old, now) -> change.run()),
        state.appearance().themeProperty().subscribe((old, now) -> change.run()));
  }

  /** With the name of what is worked out, where it is one thing: many steps bear one title. */
  @Override
  public String title(int step) {
    return study()
        .step(step)
        .map(
            taken -> {
              List<Quantity> about = taken.row() == 0 ? List.of() : taken.about();
              String name = about.size() == 1 ? "  ·  " + name(taken, about.getFirst()) : "";
              return taken.equation().title(state.texts().locale()) + name;
            })
        .orElseGet(() -> state.texts().get("player.start"));
  }

  private static String name(BackpropagationStep step, Quantity about) {
    return switch (step.equation()) {
      case INPUT, PRE_ACTIVATION, ACTIVATION -> about.name();
      case COST_SLOPE, BP1, CANCELLATION, BP2, BP3, BP4 -> about.derivativeName();
    };
  }

  @Override
  public void tell(int step, TextFlow flow, double size) {
    Text prose =
        new Text(
            study()
                .step(step)
                .map(taken -> taken.sentence(state.texts().locale()))
                .orElseGet(() -> state.texts().get("net.hall.lead")));
    prose.getStyleClass().add("prose");
    flow.getChildren().setAll(prose);
  }

  /** The same for every presentation: what follows the state is made once. */
  @Override
  public Page page() {
    if (hall == null) {
      hall = new HallView(state, this);
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
