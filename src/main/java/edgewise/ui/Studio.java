package edgewise.ui;

import edgewise.lesson.Example;
import edgewise.ui.graph.GraphPane;
import edgewise.ui.player.Player;
import edgewise.ui.player.PlayerBar;
import edgewise.ui.program.InputsPane;
import edgewise.ui.program.ProgramPane;
import edgewise.ui.step.FirstHint;
import edgewise.ui.step.StepPane;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The window's content: the panes of one state, put together. */
public final class Studio {
  private static final double LEFT = 200;
  private static final double RIGHT = 248;
  private final StudioState state;
  private final BorderPane root = new BorderPane();
  private final Keyboard keyboard;
  private final GraphPane graph;

  /** Builds the panes for a state. */
  public Studio(StudioState state) {
    this.state = state;
    graph = new GraphPane(state);
    Player player = new Player(state);
    keyboard = new Keyboard(player, graph);
    ProgramPane program = new ProgramPane(state);
    InputsPane inputs = new InputsPane(state);
    VBox left = new VBox(16, program, inputs);
    VBox.setVgrow(program, Priority.ALWAYS);
    inputs.maxHeightProperty().bind(left.heightProperty().multiply(0.5));
    left.getStyleClass().addAll("side", "left");
    StepPane step = new StepPane(state);
    VBox.setVgrow(step, Priority.ALWAYS);
    VBox right = new VBox(step, new FirstHint(state));
    right.getStyleClass().addAll("side", "right");
    left.setMinWidth(160);
    right.setMinWidth(180);
    SplitPane split = new SplitPane(left, graph, right);
    SplitPane.setResizableWithParent(left, false);
    SplitPane.setResizableWithParent(right, false);
    split
        .widthProperty()
        .addListener((o, old, now) -> divide(split, old.doubleValue(), now.doubleValue()));
    root.setTop(new Toolbar(state));
    root.setCenter(split);
    root.setBottom(new PlayerBar(state, player));
    root.getStyleClass().add("studio");
    Look.follow(state, root);
  }

  /** The first width sets the side panels' widths; afterwards they are the person's. */
  private static void divide(SplitPane split, double before, double now) {
    if (before == 0 && now > 0) {
      double side = Math.clamp(now / 1280, 1, 1.35);
      split.setDividerPositions(LEFT * side / now, 1 - RIGHT * side / now);
    }
  }

  /** The content, for a scene of any size. */
  public Parent root() {
    return root;
  }

  /** A scene with the content and its keys. */
  public Scene scene(double width, double height) {
    Scene scene = new Scene(root, width, height);
    keyboard.listenOn(scene);
    graph.requestFocus();
    return scene;
  }

  /** A studio that opens as a new user meets it: on the first example, at its first step. */
  public static Studio first() {
    StudioState state = new StudioState();
    state.open(Example.PRODUCT);
    return new Studio(state);
  }

  /** A studio that opens on a program. */
  public static Studio of(String program) {
    StudioState state = new StudioState();
    state.open(program);
    return new Studio(state);
  }

  /** The state behind the panes. */
  public StudioState state() {
    return state;
  }
}
