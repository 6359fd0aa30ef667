package edgewise.ui.paths;

import edgewise.figure.ItemKey;
import edgewise.graph.Node;
import edgewise.strategy.Elimination;
import edgewise.strategy.Frame;
import edgewise.strategy.Step;
import edgewise.study.ProgramStudy;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.state.BackgroundWork;
import edgewise.ui.state.Drawer;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The pane of vertex elimination by hand: the remaining nodes with their current cost, the
 * multiplications so far beside forward, reverse, Markowitz and the optimum, and the finished
 * entries of the Jacobian. The nodes eliminated are those of the trace up to the current step.
 */
public final class EliminationPane extends VBox {
  private static final int MOST_NODES = 150;
  private final StudioState state;
  private final BackgroundWork backgroundWork = new BackgroundWork();
  private final Label lead = new Label();
  private final FlowPane nodes = new FlowPane(6, 6);
  private final RivalBars bars;
  private final StackPane matrix = new StackPane();
  private final Button begin;
  private final Button undo;
  private final Button restart;
  private final Button optimum;
  private final VBox work;
  private Object counted;
  private Rivals rivals;

  /** A pane that follows the state. */
  public EliminationPane(StudioState state) {
    super(10);
    this.state = state;
    bars = new RivalBars(state.texts());
    setId("elimination");
    getStyleClass().addAll("drawer", "elimination");
    lead.setWrapText(true);
    lead.getStyleClass().add("quiet");
    nodes.setId("elimination-nodes");
    matrix.setId("elimination-matrix");
    matrix.getStyleClass().add("formulas");
    begin = button("begin", null);
    begin.getStyleClass().add("accent");
    begin.setOnAction(e -> state.program().beginElimination());
    undo = button("undo", Feather.ROTATE_CCW);
    undo.setOnAction(e -> state.program().eliminateNext(done().subList(0, done().size() - 1)));
    restart = button("restart", null);
    restart.setOnAction(e -> state.program().eliminateNext(List.of()));
    optimum = button("optimum", null);
    optimum.setOnAction(e -> cheapest());
    work =
        new VBox(
            10,
            nodes,
            new FlowPane(6, 6, undo, restart, optimum),
            section("elimination.multiplications"),
            bars,
            section("elimination.jacobian"),
            matrix);
    ScrollPane scroll = new ScrollPane(new VBox(10, lead, begin, work));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(new DrawerHeader(state, "elimination"), scroll);
    InvalidationListener follow = o -> show();
    state.program().frameProperty().addListener(follow);
    state.program().freshProperty().addListener(follow);
    state.paths().drawerProperty().addListener(follow);
    state.texts().localeProperty().addListener(follow);
    widthProperty().addListener(follow);
    show();
  }

  private Label section(String key) {
    Label label = new Label();
    label.getStyleClass().add("section");
    label.textProperty().bind(state.texts().bind(key));
    return label;
  }

  private Button button(String key, Feather icon) {
    Button button = new Button(null, icon == null ? null : Icon.of(icon));
    button.setId("elimination-" + key);
    button.textProperty().bind(state.texts().bind("elimination." + key));
    Tooltips.set(button, state.texts(), "elimination." + key + ".tip");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** The names of the nodes eliminated at the current step, in their order. */
  private List<String> done() {
    ProgramStudy study = state.program().studyProperty().get();
    Frame frame = state.program().frameProperty().get();
    return study.trace().steps().subList(0, frame.position()).stream()
        .filter(Step.Eliminate.class::isInstance)
        .map(step -> step.node().name())
        .toList();
  }

  private void cheapest() {
    rivals
        .optimum()
        .ifPresent(
            best -> state.program().eliminateNext(best.order().stream().map(Node::name).toList()));
  }

  private void show() {
    ProgramStudy study = state.program().studyProperty().get();
    if (!isShown() || study == null || state.program().frameProperty().get() == null) {
      return;
    }
    boolean large = study.graph().nodes().size() > MOST_NODES;
    boolean ready = state.program().freshProperty().get() && !large && study.isWholeJacobian();
    setShown(begin, !ready && !large);
    setShown(work, ready);
    if (!ready) {
      lead.setText(
          state.texts().get(large ? "elimination.tooLarge" : "elimination.lead", MOST_NODES));
      return;
    }
    count(study);
    Elimination at = Elimination.of(study.graph());
    for (String name : done()) {
      at = at.eliminate(study.graph().node(name).orElseThrow());
    }
    lead.setText(state.texts().get(at.isDone() ? "elimination.done" : "elimination.choose"));
    undo.setDisable(at.order().isEmpty());
    restart.setDisable(at.order().isEmpty());
    optimum.setDisable(rivals == null || rivals.optimum().isEmpty());
    choices(at);
    bars.show(at, rivals);
    matrix
        .getChildren()
        .setAll(JacobianView.of(at.jacobian(), state.texts(), Math.max(120, getWidth() - 64)));
  }

  private static void setShown(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private boolean isShown() {
    return state.paths().drawerProperty().get() == Drawer.ELIMINATION;
  }

  /**
   * Computes the cost of the other orders, which depends only on the graph's structure, on a
   * background thread.
   */
  private void count(ProgramStudy study) {
    Object shape = Rivals.shape(study.graph());
    if (shape.equals(counted)) {
      return;
    }
    counted = shape;
    rivals = null;
    backgroundWork.submit(
        () -> Rivals.of(study.graph()),
        made -> {
          rivals = made;
          show();
        },
        e -> {
          throw e;
        });
  }

  private void choices(Elimination at) {
    List<Button> buttons = new ArrayList<>();
    long least = at.left().stream().mapToLong(at::cost).min().orElse(0);
    List<String> done = done();
    for (Node node : at.left()) {
      Button button = new Button(state.texts().get("elimination.node", node.name(), at.cost(node)));
      button.setId("eliminate-" + node.name());
      button.setMnemonicParsing(false);
      button.getStyleClass().add("eliminate");
      if (at.cost(node) == least) {
        button.getStyleClass().add("cheapest");
      }
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          e -> {
            List<String> order = new ArrayList<>(done);
            order.add(node.name());
            state.program().eliminateNext(order);
          });
      button.setOnMouseEntered(e -> state.program().selection().point(key(node)));
      button.setOnMouseExited(e -> state.program().selection().stopPointing(key(node)));
      buttons.add(button);
    }
    // All buttons are made again; if one had the focus, the focus stays in the row.
    boolean focused = nodes.getChildren().stream().anyMatch(javafx.scene.Node::isFocused);
    nodes.getChildren().setAll(buttons);
    if (focused) {
      (buttons.isEmpty() ? undo : buttons.getFirst()).requestFocus();
    }
  }

  private static ItemKey key(Node node) {
    return new ItemKey.NodeKey(node.name());
  }

  /** Gives the focus to the first node that can be chosen. */
  @Override
  public void requestFocus() {
    if (begin.isManaged()) {
      begin.requestFocus();
    } else if (!nodes.getChildren().isEmpty()) {
      nodes.getChildren().getFirst().requestFocus();
    }
  }
}
