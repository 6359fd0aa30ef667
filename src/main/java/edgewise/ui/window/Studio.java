package edgewise.ui.window;

import edgewise.figure.ItemKey;
import edgewise.figure.SystemFont;
import edgewise.lesson.Example;
import edgewise.settings.SettingsFolder;
import edgewise.ui.canvas.Presentable;
import edgewise.ui.canvas.StepJump;
import edgewise.ui.chart.Zoomable;
import edgewise.ui.graph.GraphPane;
import edgewise.ui.graph.ProgramPresentable;
import edgewise.ui.keys.Command;
import edgewise.ui.keys.Commands;
import edgewise.ui.keys.Help;
import edgewise.ui.keys.Keyboard;
import edgewise.ui.kit.Look;
import edgewise.ui.network.NetworkPresentable;
import edgewise.ui.player.Player;
import edgewise.ui.player.PlayerBar;
import edgewise.ui.player.ProgramPlayer;
import edgewise.ui.present.Presentation;
import edgewise.ui.program.InputsPane;
import edgewise.ui.program.ProgramPane;
import edgewise.ui.state.Drawer;
import edgewise.ui.state.InputSeeding;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import edgewise.ui.step.FirstHint;
import edgewise.ui.step.StepPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The content of the window: the panes of one state, and the actions of its commands. */
public final class Studio {
  private final StudioState state;
  private final OpenDocument documents;
  private final FileDialogs fileDialogs;
  private final Presentation presentation;
  private final Presentable onProgram;
  private final Presentable onNetwork;
  private final StackPane root = new StackPane();
  private final TabPanes middle;
  private final Drawers drawers;
  private final SidePanels sides;
  private final GraphPane graph;
  private final ProgramPane program;
  private final Help help;
  private final StepJump jump;
  private final Commands commands = new Commands();

  /** Builds the panes for a state, with settings and recovery in a folder. */
  public Studio(StudioState state, SettingsFolder folder) {
    this.state = state;
    documents = new OpenDocument(state, folder);
    fileDialogs = new FileDialogs(state, documents);
    RememberedAppearance.restore(state, documents.settings());
    graph = new GraphPane(state);
    program = new ProgramPane(state);
    help = new Help(state.texts());
    jump = new StepJump(state, state::front);
    Player.attachTo(state.program());
    Player.attachTo(state.network());
    onProgram = new ProgramPresentable(state, () -> ProgramPlayer.bar(state));
    onNetwork = new NetworkPresentable(state, PlayerBar::new);
    presentation = new Presentation(state, commands);
    presentation
        .runningProperty()
        .addListener((o, old, now) -> (now ? root : front()).requestFocus());
    bind();
    InputsPane inputs = new InputsPane(state);
    VBox left = new VBox(16, program, inputs);
    VBox.setVgrow(program, Priority.ALWAYS);
    inputs.maxHeightProperty().bind(left.heightProperty().multiply(0.5));
    left.getStyleClass().addAll("side", "left");
    StepPane step = new StepPane(state);
    VBox.setVgrow(step, Priority.ALWAYS);
    VBox right = new VBox(step, hint());
    middle = new TabPanes(state, graph, commands, fileDialogs);
    SplitPane split = new SplitPane();
    drawers = new Drawers(state, right);
    sides = new SidePanels(split, left, middle, drawers, documents);
    BorderPane page = new BorderPane(split);
    page.setTop(new Toolbar(state, documents, fileDialogs, commands));
    PlayerBar bar = ProgramPlayer.bar(state);
    page.setBottom(bar);
    // The network tab has the whole window, and steps of its own.
    state
        .appearance()
        .tabProperty()
        .subscribe(
            tab -> {
              bar.setVisible(tab != Tab.NETWORK);
              bar.setManaged(tab != Tab.NETWORK);
              sides.hide(tab == Tab.NETWORK);
              (tab == Tab.NETWORK ? state.program() : state.network()).playingProperty().set(false);
            });
    page.getStyleClass().add("page-frame");
    Notice notice = new Notice(state);
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    root.getChildren().addAll(page, notice, jump, help);
    root.getStyleClass().add("studio");
    Look.follow(state.appearance().themeProperty(), root);
    RememberedAppearance.follow(state, documents);
    ChineseFontCheck.watch(state, SystemFont::shows);
  }

  private FirstHint hint() {
    return new FirstHint(
        state,
        documents.settings().firstHintSeen(),
        () -> documents.updateSettings(documents.settings().withFirstHintSeen()));
  }

  private Optional<Stage> stage() {
    return root.getScene() != null && root.getScene().getWindow() instanceof Stage stage
        ? Optional.of(stage)
        : Optional.empty();
  }

  /** The node that gets the keyboard focus in the pane in front. */
  private Node front() {
    return state.isNetworkInFront() ? root.lookup("#network") : graph;
  }

  /** With the Network tab in front the step keys walk backpropagation, else the program's trace. */
  private void bind() {
    Zoomable.bind(commands, () -> root.getScene() == null ? null : root.getScene().getFocusOwner());
    commands
        .on(Command.NEXT, () -> state.front().next())
        .on(Command.PREVIOUS, () -> state.front().previous())
        .on(Command.PLAY, () -> state.front().togglePlay())
        .on(Command.FIRST, () -> state.front().first())
        .on(Command.LAST, () -> state.front().last())
        .on(Command.NEXT_PHASE, () -> state.front().nextPhase())
        .on(Command.PREVIOUS_PHASE, () -> state.front().previousPhase())
        .on(Command.FASTER, () -> state.front().faster())
        .on(Command.SLOWER, () -> state.front().slower())
        .on(Command.JUMP, jump::open)
        .on(Command.RESET, () -> InputSeeding.reset(state))
        .on(Command.RESEED, () -> InputSeeding.reseed(state))
        // A network has no seed; the hidden program's seed must not change.
        .on(Command.RESET, state::isNetworkInFront, () -> {})
        .on(Command.RESEED, state::isNetworkInFront, () -> {})
        .on(Command.PICTURES, state::isNetworkInFront, state.network()::nextPictures)
        .on(Command.PRESENT, () -> present(true))
        .on(Command.PRESENT_HERE, () -> present(false));
    for (Tab tab : Tab.values()) {
      commands.on(Command.valueOf(tab + "_TAB"), () -> state.appearance().tabProperty().set(tab));
    }
    commands
        .on(Command.ZOOM_IN, () -> graph.zoom(1.2))
        .on(Command.ZOOM_OUT, () -> graph.zoom(1 / 1.2))
        .on(Command.FIT, graph::fit)
        .on(
            Command.FIND,
            () -> {
              state.appearance().tabProperty().set(Tab.GRAPH);
              graph.find();
            })
        .on(Command.PROGRAM, program::edit)
        .on(Command.PATHS, () -> open(Drawer.PATHS))
        .on(Command.ELIMINATION, () -> open(Drawer.ELIMINATION))
        .on(Command.LEFT_PANEL, () -> sides.toggleLeft())
        .on(Command.RIGHT_PANEL, () -> sides.toggleRight())
        .on(Command.FULL_SCREEN, () -> stage().ifPresent(s -> s.setFullScreen(!s.isFullScreen())))
        .on(Command.HELP, help::toggle)
        .on(Command.SELECT_NEXT, () -> graph.editing().selectNext(1))
        .on(Command.SELECT_PREVIOUS, () -> graph.editing().selectNext(-1))
        .on(Command.SELECT_ALL, graph.editing()::selectAll)
        .on(Command.ADD_NODE, graph.editing()::addNode)
        .on(Command.CONNECT, graph.editing()::connect)
        .on(Command.RENAME, graph.editing()::rename)
        .on(Command.DELETE, graph.editing()::delete)
        .on(Command.MOVE_UP, () -> graph.editing().move(0, -1))
        .on(Command.MOVE_DOWN, () -> graph.editing().move(0, 1))
        .on(Command.MOVE_LEFT, () -> graph.editing().move(-1, 0))
        .on(Command.MOVE_RIGHT, () -> graph.editing().move(1, 0))
        .on(Command.COPY, graph.editing()::copy)
        .on(Command.CUT, graph.editing()::cut)
        .on(Command.PASTE, graph.editing()::paste)
        .on(Command.UNDO, state::undo)
        .on(Command.REDO, state::redo)
        .on(
            Command.NEW,
            () -> {
              stage().ifPresent(fileDialogs::create);
              program.edit();
            })
        .on(Command.OPEN, () -> stage().ifPresent(fileDialogs::open))
        .on(Command.SAVE, () -> stage().ifPresent(fileDialogs::save))
        .on(Command.SAVE_AS, () -> stage().ifPresent(fileDialogs::saveAs));
  }

  /** Opens a drawer instead of the step pane, or closes it. */
  private void open(Drawer drawer) {
    if (state.paths().drawerProperty().get() == drawer) {
      drawers.dismiss();
      graph.requestFocus();
    } else {
      state.appearance().tabProperty().set(Tab.GRAPH);
      sides.showRight();
      drawers.open(drawer);
    }
  }

  /** Handles Escape: closes one overlay at a time, then moves the focus to the graph. */
  private void escape() {
    if (!help.dismiss() && !jump.dismiss() && !graph.dismiss() && !drawers.dismiss()) {
      if (state.isNetworkInFront()) {
        state.network().selection().clear();
        front().requestFocus();
        return;
      }
      if (graph.isFocused()) {
        state.program().selection().select((ItemKey) null);
      }
      graph.requestFocus();
    }
  }

  /**
   * Presents the program or network in front. For a network always its backpropagation, in
   * whichever view, since check, depth and training have no steps for a clicker.
   */
  private void present(boolean fromStart) {
    Presentable lecture = state.isNetworkInFront() ? onNetwork : onProgram;
    stage().ifPresent(stage -> presentation.begin(stage, lecture, fromStart));
  }

  /** Prepares tabs that have not been opened yet, one by one while the window is idle. */
  void prepareTabs() {
    List<Runnable> pieces = new ArrayList<>(List.of(state.network()::prepare));
    for (Tab tab : List.of(Tab.NETWORK, Tab.TABLE, Tab.COST)) {
      pieces.add(() -> middle.prepare(tab));
    }
    new IdleWork(root.getScene(), state.program().playingProperty(), pieces);
  }

  /** The content, for a scene of any size. */
  public Parent root() {
    return root;
  }

  /** A scene with the content and its keys. */
  public Scene scene(double width, double height) {
    Scene scene = new Scene(root, width, height);
    new Keyboard(commands, this::escape).listenOn(scene);
    fileDialogs.acceptFiles(scene);
    // Only with their skins are the panes in the scene, and can have the keys.
    root.applyCss();
    root.layout();
    graph.requestFocus();
    return scene;
  }

  /** A studio as for a new user: the first example, at its first step. */
  public static Studio first(SettingsFolder folder) {
    Studio studio = new Studio(new StudioState(), folder);
    studio.documents.open(Example.PRODUCT);
    return studio;
  }

  /** A studio with a program. */
  public static Studio of(String program, SettingsFolder folder) {
    Studio studio = new Studio(new StudioState(), folder);
    studio.state.program().open(program);
    studio.documents.markSaved();
    return studio;
  }

  /** The state behind the panes. */
  public StudioState state() {
    return state;
  }

  /** The open document. */
  public OpenDocument documents() {
    return documents;
  }

  /** The dialogs of opening and saving. */
  public FileDialogs fileDialogs() {
    return fileDialogs;
  }

  /** The presentation. */
  public Presentation presentation() {
    return presentation;
  }

  /** The commands of the window. */
  public Commands commands() {
    return commands;
  }
}
