package edgewise.ui.network;

import edgewise.network.Preset;
import edgewise.ui.canvas.PlayerBars;
import edgewise.ui.keys.Command;
import edgewise.ui.keys.Commands;
import edgewise.ui.kit.Icon;
import edgewise.ui.kit.Segments;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/**
 * The Network tab: a network as neurons and as its expanded graph, backpropagation step by step,
 * its check, why deep is hard, and training.
 */
public final class NetworkPane extends BorderPane {
  private final StudioState state;
  private final NetworkState network;
  private final Map<NetworkState.View, Node> views = new EnumMap<>(NetworkState.View.class);
  private final Map<NetworkState.View, Supplier<Node>> others;
  private final StackPane stack = new StackPane();
  private final Editor editor;
  private final BackpropagationView steps;
  private final ToggleButton edit = new ToggleButton(null, Icon.of(Feather.EDIT_3));

  /**
   * A pane of the state's network.
   *
   * @param commands the window's commands, some of which the pane handles
   * @param bars makes the player bar
   * @param files opens and saves networks
   * @param others makes the other views, each when it is first shown
   */
  public NetworkPane(
      StudioState state,
      Commands commands,
      PlayerBars bars,
      NetworkFiles files,
      Map<NetworkState.View, Supplier<Node>> others) {
    this.state = state;
    this.others = others;
    this.network = state.network();
    getStyleClass().add("network-pane");
    setId("network");
    setMinSize(0, 0);
    editor = new Editor(state, files);
    stack.setMinSize(0, 0);
    steps = new BackpropagationView(state, bars);
    view(NetworkState.View.BACKPROPAGATION, steps);
    setTop(top());
    setCenter(stack);
    edit.selectedProperty().subscribe(open -> setRight(open ? editor : null));
    network.viewProperty().subscribe(this::showView);
    bind(commands);
  }

  /** Gives the focus to the picture, so that Escape returns to it. */
  @Override
  public void requestFocus() {
    if (network.viewProperty().get() == NetworkState.View.BACKPROPAGATION) {
      steps.focusPicture();
    } else {
      super.requestFocus();
    }
  }

  private void bind(Commands commands) {
    BooleanSupplier here =
        () ->
            state.isNetworkInFront()
                && network.viewProperty().get() == NetworkState.View.BACKPROPAGATION;
    commands
        .on(Command.WALK_LEFT, here, () -> steps.focusedPicture().move(NavigationDirection.LEFT))
        .on(Command.WALK_RIGHT, here, () -> steps.focusedPicture().move(NavigationDirection.RIGHT))
        .on(Command.WALK_UP, here, () -> steps.focusedPicture().move(NavigationDirection.UP))
        .on(Command.WALK_DOWN, here, () -> steps.focusedPicture().move(NavigationDirection.DOWN))
        .on(Command.CHOOSE, here, () -> steps.focusedPicture().select())
        .on(Command.ZOOM_IN, here, () -> steps.zoom(1.2))
        .on(Command.ZOOM_OUT, here, () -> steps.zoom(1 / 1.2))
        .on(Command.FIT, here, steps::fit);
  }

  private void view(NetworkState.View view, Node node) {
    views.put(view, node);
    stack.getChildren().add(node);
  }

  /** Shows a view, which is created when it is first shown, since training starts at once. */
  private void showView(NetworkState.View front) {
    if (!views.containsKey(front)) {
      view(front, others.get(front).get());
    }
    views.forEach((view, node) -> node.setVisible(view == front));
  }

  private HBox top() {
    ComboBox<Preset> presets = new ComboBox<>();
    presets.setId("network-preset");
    presets.getItems().setAll(Preset.values());
    presets.promptTextProperty().bind(state.texts().bind("net.own"));
    presets.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Preset preset) {
            return state.texts().get(preset == null ? "net.own" : "net.preset." + preset.id());
          }

          @Override
          public Preset fromString(String text) {
            return network.presetProperty().get();
          }
        });
    network.presetProperty().subscribe(presets::setValue);
    presets.setOnAction(
        e -> {
          if (presets.getValue() != null && presets.getValue() != network.presetProperty().get()) {
            network.open(presets.getValue());
          }
        });
    state
        .texts()
        .localeProperty()
        .addListener(
            o -> {
              Preset now = presets.getValue();
              presets.setValue(null);
              presets.setValue(now);
            });
    presets.accessibleTextProperty().bind(state.texts().bind("net.presets"));
    edit.setId("network-edit");
    edit.textProperty().bind(state.texts().bind("net.edit"));
    edit.getStyleClass().add("train-button");
    edit.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox pictures =
        segments("net.pictures.", NetworkState.Pictures.values(), network.picturesProperty());
    pictures
        .visibleProperty()
        .bind(network.viewProperty().isEqualTo(NetworkState.View.BACKPROPAGATION));
    pictures.managedProperty().bind(pictures.visibleProperty());
    HBox top =
        new HBox(
            12,
            presets,
            segments("net.view.", NetworkState.View.values(), network.viewProperty()),
            space,
            pictures,
            edit);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("net-top");
    return top;
  }

  private <E extends Enum<E>> HBox segments(String prefix, E[] values, ObjectProperty<E> chosen) {
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    List<ToggleButton> buttons =
        Segments.of(List.of(values), chosen, value -> state.texts().bind(prefix + id(value)));
    for (int i = 0; i < values.length; i++) {
      buttons.get(i).setId("network-" + id(values[i]));
    }
    segments.getChildren().addAll(buttons);
    segments.setMinWidth(Region.USE_PREF_SIZE);
    return segments;
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
