package edgewise.ui.cost;

import edgewise.figure.GraphDrawing;
import edgewise.figure.Sizes;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.language.Program;
import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.Evaluation;
import edgewise.strategy.Mode;
import edgewise.strategy.Path;
import edgewise.strategy.Stages;
import edgewise.strategy.Target;
import edgewise.text.CountLabels;
import edgewise.ui.canvas.StepPicture;
import edgewise.ui.state.BackgroundWork;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A chain of m stages with k parallel edges each: k^m paths beside k · m edges, both exact at any
 * size, as bars on one scale and as times in words. The counts are computed by formulas, and only
 * the first stages are drawn, so that 10^100 paths need no waiting.
 */
public final class ExplosionPane extends BorderPane {
  /** The most stages and the most parallel edges: 10^200 paths. */
  static final int MOST_STAGES = 200;

  static final int MOST_EDGES = 10;
  private static final int DRAWN_STAGES = 10;
  private static final int MOST_DIGITS = 18;
  private final StudioState state;
  private final BackgroundWork workshop = new BackgroundWork();
  private final IntegerProperty stages = new SimpleIntegerProperty(3);
  private final IntegerProperty edges = new SimpleIntegerProperty(3);
  private final StepPicture picture = new StepPicture();
  private final Label drawn = new Label();
  private final LogRuler ruler = new LogRuler("bar-path", "bar-reverse");
  private final CountCard paths;
  private final CountCard merged;
  private GraphDrawing drawing;
  private Stages shown;

  /** A pane that can open its chain in the state. */
  public ExplosionPane(StudioState state) {
    this.state = state;
    setId("explosion");
    getStyleClass().addAll("lab", "explosion");
    paths = new CountCard(state, "explosion.paths", "count-path");
    merged = new CountCard(state, "explosion.merged", "count-reverse");
    paths.setId("explosion-paths");
    merged.setId("explosion-merged");
    Label lead = new Label();
    lead.textProperty().bind(state.texts().bind("explosion.lead"));
    lead.getStyleClass().add("page-lead");
    lead.setWrapText(true);
    Button open = new Button();
    open.setId("explosion-open");
    open.textProperty().bind(state.texts().bind("explosion.open"));
    open.getStyleClass().add("accent");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setOnAction(e -> open());
    HBox controls =
        new HBox(
            24, slider("stages", stages, MOST_STAGES), slider("edges", edges, MOST_EDGES), open);
    controls.setAlignment(Pos.BOTTOM_LEFT);
    setTop(new VBox(10, lead, controls));
    drawn.getStyleClass().add("quiet");
    picture.setMouseTransparent(true);
    picture.setPrefHeight(120);
    picture.viewport().setMargin(8);
    BorderPane chain = new BorderPane(picture);
    chain.setBottom(drawn);
    BorderPane.setAlignment(drawn, Pos.CENTER);
    BorderPane.setMargin(drawn, new Insets(0, 0, 12, 0));
    setCenter(chain);
    ruler.name(0).bind(state.texts().bind("explosion.bar.paths"));
    ruler.name(1).bind(state.texts().bind("explosion.bar.edges"));
    landmark("explosion.day", 86_400);
    landmark("explosion.life", 2.5e9);
    landmark("explosion.universe", 4.35e17);
    landmark("explosion.atoms", 1e80);
    GridPane cards = new GridPane();
    cards.setHgap(16);
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      cards.getColumnConstraints().add(half);
    }
    cards.addRow(0, paths, merged);
    setBottom(new VBox(12, cards, ruler));
    InvalidationListener follow = o -> show();
    stages.addListener(follow);
    edges.addListener(follow);
    state.texts().localeProperty().addListener(follow);
    state.appearance().themeProperty().addListener(o -> draw());
    show();
  }

  private void landmark(String key, double seconds) {
    ruler.mark(Math.log10(seconds)).textProperty().bind(state.texts().bind(key));
  }

  private VBox slider(String what, IntegerProperty value, int most) {
    Label name = new Label();
    name.getStyleClass().add("where");
    Slider slider = new Slider(1, most, value.get());
    slider.setId("explosion-" + what);
    slider.setBlockIncrement(1);
    slider.setPrefWidth(240);
    slider.setMinWidth(120);
    slider
        .valueProperty()
        .addListener((o, old, now) -> value.set((int) Math.round(now.doubleValue())));
    value.addListener((o, old, now) -> slider.setValue(now.intValue()));
    name.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> state.texts().get("explosion." + what, value.get()),
                value,
                state.texts().localeProperty()));
    slider.accessibleTextProperty().bind(name.textProperty());
    VBox both = new VBox(2, name, slider);
    HBox.setHgrow(both, Priority.ALWAYS);
    return both;
  }

  /** The number of stages of the chain. */
  public IntegerProperty stagesProperty() {
    return stages;
  }

  /** The number of parallel edges of each stage. */
  public IntegerProperty edgesProperty() {
    return edges;
  }

  /** Whether the picture shows the chosen numbers of stages and edges. */
  public boolean isDrawn() {
    return drawing != null && !workshop.busyProperty().get();
  }

  private void open() {
    Stages chain = new Stages(stages.get(), edges.get());
    state.program().open(chain.program());
    state.program().setup().modeProperty().set(Mode.PATH_SUM);
    state.program().setup().directionProperty().set(Direction.RIGHT);
    state.appearance().tabProperty().set(Tab.GRAPH);
  }

  private void show() {
    Stages chain = new Stages(stages.get(), edges.get());
    BigInteger all = chain.paths();
    BigInteger few = chain.merged().edgeVisits();
    String power = chain.edges() + CountLabels.superscript(chain.stages());
    String count = CountLabels.of(all, MOST_DIGITS, state.texts().locale());
    paths.show(
        count.equals(power) ? power : power + " = " + count,
        CountLabels.exact(all, state.texts().locale()),
        state.texts().get("explosion.walk", CountAsTime.of(all, state.texts())));
    merged.show(
        chain.edges()
            + " · "
            + chain.stages()
            + " = "
            + CountLabels.of(few, MOST_DIGITS, state.texts().locale()),
        CountLabels.exact(few, state.texts().locale()),
        state.texts().get("explosion.sweep", CountAsTime.of(few, state.texts())));
    ruler.show(all, few);
    int drawnStages = Math.min(DRAWN_STAGES, chain.stages());
    drawn.setText(
        drawnStages < chain.stages()
            ? state.texts().get("explosion.drawn", drawnStages, chain.stages())
            : state.texts().get("explosion.whole"));
    Stages part = new Stages(drawnStages, chain.edges());
    if (!part.equals(shown)) {
      shown = part;
      workshop.submit(
          () -> drawing(part),
          made -> {
            drawing = made;
            draw();
          },
          e -> {
            throw e;
          });
    }
  }

  private static GraphDrawing drawing(Stages chain) {
    ComputationGraph graph = Program.parse(chain.program()).graph();
    Target target = Target.ofAllInputs(graph, graph.outputs().getFirst());
    return GraphDrawing.of(
        new Evaluation().trace(target, Detail.NODE),
        new GraphDrawing.Options(Direction.RIGHT, false, false, false, false, Sizes.SCREEN));
  }

  /** A path through the chain, with another edge in every stage. */
  private static Path zigzag(ComputationGraph graph) {
    List<Edge> walked = new ArrayList<>();
    Node at = graph.inputs().getFirst();
    while (!graph.out(at).isEmpty()) {
      List<Edge> ways = graph.out(at);
      Edge edge = ways.get(2 * walked.size() % ways.size());
      walked.add(edge);
      at = edge.target();
    }
    return new Path(walked);
  }

  private void draw() {
    if (drawing != null) {
      picture.show(
          drawing,
          drawing.trace().last(),
          state.appearance().themeProperty().get(),
          0,
          zigzag(drawing.trace().target().graph()));
      picture.viewport().fit();
    }
  }
}
