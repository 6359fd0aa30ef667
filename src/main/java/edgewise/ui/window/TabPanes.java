package edgewise.ui.window;

import edgewise.ui.check.CheckView;
import edgewise.ui.check.DeepView;
import edgewise.ui.cost.CostPane;
import edgewise.ui.graph.GraphPane;
import edgewise.ui.keys.Command;
import edgewise.ui.keys.Commands;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.kit.Segments;
import edgewise.ui.network.NetworkFiles;
import edgewise.ui.network.NetworkPane;
import edgewise.ui.player.PlayerBar;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import edgewise.ui.table.TablePane;
import edgewise.ui.training.TrainingPane;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The middle of the window: the tabs, and the pane of the tab in front. */
final class TabPanes extends BorderPane {
  private final StudioState state;
  private final Map<Tab, Node> panes = new EnumMap<>(Tab.class);
  private final Map<Tab, Supplier<Node>> unseen = new EnumMap<>(Tab.class);
  private final StackPane stack = new StackPane();
  private final Commands commands;

  TabPanes(StudioState state, GraphPane graph, Commands commands, FileDialogs fileDialogs) {
    this.state = state;
    this.commands = commands;
    getStyleClass().add("middle");
    setMinSize(0, 0);
    unseen.put(Tab.GRAPH, () -> graph);
    unseen.put(Tab.NETWORK, () -> networkPane(state, commands, fileDialogs));
    unseen.put(Tab.COST, () -> new CostPane(state, PlayerBar::new));
    unseen.put(Tab.TABLE, () -> new TablePane(state));
    stack.setMinSize(0, 0);
    setTop(strip());
    setCenter(stack);
    state.appearance().tabProperty().addListener(o -> show());
    show();
  }

  /**
   * Shows the pane of the tab in front and moves the focus to it before the other pane is removed.
   * A pane is created when it is first shown, so that the window opens faster.
   */
  private void show() {
    Tab front = state.appearance().tabProperty().get();
    make(front);
    panes.get(front).setVisible(true);
    panes.get(front).requestFocus();
    panes.forEach((tab, pane) -> pane.setVisible(tab == front));
  }

  private void make(Tab tab) {
    if (unseen.containsKey(tab)) {
      panes.put(tab, unseen.remove(tab).get());
      stack.getChildren().add(panes.get(tab));
    }
  }

  /** Creates a tab's pane without showing it. */
  void prepare(Tab tab) {
    boolean front = state.appearance().tabProperty().get() == tab;
    if (!front && unseen.containsKey(tab)) {
      make(tab);
      stack.applyCss();
      stack.layout();
      panes.get(tab).setVisible(false);
    }
  }

  private static Node networkPane(StudioState state, Commands commands, NetworkFiles files) {
    return new NetworkPane(
        state,
        commands,
        PlayerBar::new,
        files,
        Map.of(
            NetworkState.View.CHECK, () -> new CheckView(state),
            NetworkState.View.DEEP, () -> new DeepView(state),
            NetworkState.View.TRAINING, () -> new TrainingPane(state, PlayerBar::new)));
  }

  private HBox strip() {
    HBox tabs = new HBox(2);
    tabs.getStyleClass().add("tabs");
    tabs.setAlignment(Pos.CENTER_LEFT);
    List<Tab> all = List.of(Tab.values());
    List<ToggleButton> buttons =
        Segments.of(
            all, state.appearance().tabProperty(), tab -> state.texts().bind("tab." + tab.id()));
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setId("tab-" + all.get(i).id());
      Command key = Command.valueOf(all.get(i) + "_TAB");
      Tooltips.set(buttons.get(i), state.texts(), "tab." + all.get(i).id(), key);
    }
    tabs.getChildren().addAll(buttons);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox tools =
        new HBox(
            2,
            tool(Command.PATHS, Feather.GIT_BRANCH),
            tool(Command.ELIMINATION, Feather.SCISSORS),
            tool(Command.FIND, Feather.SEARCH),
            tool(Command.ZOOM_OUT, Feather.ZOOM_OUT),
            tool(Command.ZOOM_IN, Feather.ZOOM_IN),
            tool(Command.FIT, Feather.MAXIMIZE));
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.visibleProperty().bind(state.appearance().tabProperty().map(tab -> tab == Tab.GRAPH));
    tabs.getChildren().addAll(space, tools);
    return tabs;
  }

  private Button tool(Command command, Feather icon) {
    Button button = new Button(null, Icon.of(icon));
    button.setId("tool-" + command.id());
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setOnAction(e -> commands.run(command));
    Tooltips.set(button, state.texts(), "command." + command.id(), command);
    return button;
  }
}
