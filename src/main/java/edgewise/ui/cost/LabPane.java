package edgewise.ui.cost;

import edgewise.cost.Family;
import edgewise.cost.FanIn;
import edgewise.cost.Jacobian;
import edgewise.cost.LargeRun;
import edgewise.cost.Row;
import edgewise.cost.Stopwatch;
import edgewise.cost.Timing;
import edgewise.cost.Watcher;
import edgewise.strategy.Answer;
import edgewise.strategy.FiniteDifferences;
import edgewise.strategy.ForwardMode;
import edgewise.strategy.Mode;
import edgewise.strategy.PathSum;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Strategy;
import edgewise.ui.Icon;
import edgewise.ui.StudioState;
import edgewise.ui.Study;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jfree.chart.fx.ChartViewer;
import org.kordamp.ikonli.feather.Feather;

/**
 * The cost lab: a family, a measure, the curves of the strategies, one sentence that says what is
 * to be seen, and the claims of the article and the books. Counts are there at once; times are
 * taken when they are asked for, beside the JavaFX thread, and kept.
 */
final class LabPane extends VBox {
  private static final int MOST_NODES = 2000;
  private final StudioState state;
  private final ObjectProperty<Family> family = new SimpleObjectProperty<>(Family.ALL.getFirst());
  private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.EDGE_VISITS);
  private final ObjectProperty<Claim> claim = new SimpleObjectProperty<>();
  private final Map<String, List<Row>> timed = new HashMap<>();
  private final LongWork timing = new LongWork();
  private final LongWork large = new LongWork();
  private final Label headline = new Label();
  private final Label upwards = new Label();
  private final Label rightwards = new Label();
  private final Legend legend = new Legend();
  private final BorderPane middle = new BorderPane();
  private final VBox figure = new VBox(2);
  private final HBox progress = new HBox(12);
  private final LargeRunCard card;
  private Curves curves;

  LabPane(StudioState state) {
    super(8);
    this.state = state;
    this.card = new LargeRunCard(state, large, this::ran);
    getStyleClass().add("lab");
    setMinSize(0, 0);
    headline.setId("lab-headline");
    headline.setWrapText(true);
    headline.getStyleClass().add("page-lead");
    headline.setMinHeight(Region.USE_PREF_SIZE);
    upwards.getStyleClass().add("axis-name");
    rightwards.getStyleClass().add("axis-name");
    HBox below = new HBox(rightwards);
    below.setAlignment(Pos.CENTER_RIGHT);
    middle.setMinHeight(120);
    figure.getStyleClass().add("chart");
    figure.getChildren().addAll(upwards, middle, below, legend);
    figure.setMinHeight(0);
    VBox.setVgrow(middle, Priority.ALWAYS);
    VBox.setVgrow(figure, Priority.ALWAYS);
    progress();
    getChildren().addAll(choices(), headline, progress, figure, claims(), card);
    family.addListener(o -> chosen());
    measure.addListener(o -> chosen());
    claim.addListener(o -> chosen());
    state.studyProperty().addListener(o -> show());
    state.freshProperty().addListener(o -> show());
    state.texts().localeProperty().addListener(o -> show());
    state.appearance().themeProperty().addListener(o -> show());
    visibleProperty().addListener(o -> show());
    chosen();
  }

  private FlowPane choices() {
    HBox families =
        Segments.of(
            Family.ALL,
            family,
            f -> "family-" + f.id(),
            f -> state.texts().bind("lab.family." + f.id()));
    HBox measures =
        Segments.of(
            List.of(Measure.values()),
            measure,
            m -> "measure-" + m.id(),
            m -> state.texts().bind("lab.measure." + m.id()));
    Button picture = tool("lab-picture", Feather.IMAGE, "lab.picture");
    picture.setOnAction(e -> save("png"));
    Button numbers = tool("lab-csv", Feather.DOWNLOAD, "lab.csv");
    numbers.setOnAction(e -> save("csv"));
    Button whole = tool("lab-whole", Feather.MAXIMIZE, "lab.whole");
    whole.setOnAction(e -> show());
    FlowPane choices = new FlowPane(12, 6, families, measures, new HBox(2, whole, picture, numbers));
    choices.setAlignment(Pos.CENTER_LEFT);
    return choices;
  }

  private Button tool(String id, Feather icon, String key) {
    Button button = new Button(null, Icon.of(icon));
    button.setId(id);
    button.getStyleClass().addAll("button-icon", "flat", "small");
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(state.texts().bind(key));
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(tip.textProperty());
    return button;
  }

  private FlowPane claims() {
    FlowPane claims = new FlowPane(8, 6);
    claims.setAlignment(Pos.CENTER_LEFT);
    for (Claim each : Claim.values()) {
      Button button = new Button();
      button.setId("claim-" + each.id());
      button.textProperty().bind(state.texts().bind("lab.claim." + each.id()));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.getStyleClass().add("claim");
      button.setOnAction(e -> look(each));
      claims.getChildren().add(button);
    }
    return claims;
  }

  private void progress() {
    Label words = new Label();
    words.textProperty().bind(state.texts().bind("lab.timing"));
    words.setMinWidth(Region.USE_PREF_SIZE);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(timing.progressProperty());
    HBox.setHgrow(bar, Priority.ALWAYS);
    bar.setMaxWidth(360);
    Button cancel = new Button();
    cancel.setId("lab-cancel");
    cancel.textProperty().bind(state.texts().bind("lab.cancel"));
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(
        e -> {
          timing.cancel();
          measure.set(Measure.EDGE_VISITS);
        });
    progress.setAlignment(Pos.CENTER_LEFT);
    progress.getChildren().addAll(words, bar, cancel);
    progress.visibleProperty().bind(timing.progressProperty().greaterThanOrEqualTo(0));
    progress.managedProperty().bind(progress.visibleProperty());
  }

  private void look(Claim at) {
    claim.set(null);
    family.set(at.family());
    measure.set(at.measure());
    claim.set(at);
  }

  /** What is chosen has changed; a claim holds only for its own family and measure. */
  private void chosen() {
    Claim now = claim.get();
    if (now != null
        && (!now.family().equals(family.get()) || now.measure() != measure.get())) {
      claim.set(null);
      return;
    }
    boolean runs = now == Claim.HUNDRED_MILLION;
    card.setVisible(runs);
    card.setManaged(runs);
    if (runs) {
      card.refresh();
    }
    if (measure.get() == Measure.TIME) {
      time();
    } else {
      timing.cancel();
    }
    show();
  }

  private void time() {
    Family asked = family.get();
    if (timed.containsKey(asked.id())) {
      timing.cancel();
    } else {
      timing.start(
          watcher -> times(asked, watcher),
          rows -> {
            timed.put(asked.id(), rows);
            show();
          },
          timing::cancel);
    }
  }

  private static List<Row> times(Family family, Watcher watcher) {
    List<Row> rows = new ArrayList<>();
    long[] sizes = Curves.timed(family);
    int all = sizes.length * Curves.DRAWN.size();
    Stopwatch stopwatch =
        new Stopwatch(
            family,
            (stage, part) -> watcher.at(Watcher.Stage.TIMING, (double) rows.size() / all));
    for (long n : sizes) {
      for (Mode mode : Curves.DRAWN) {
        rows.add(Row.counted(family, n, mode).with(stopwatch.time(mode, n)));
      }
    }
    return rows;
  }

  /** A large run is a point of the fan-in curve, and so far forward mode's curve is drawn on. */
  private void ran(LargeRun run) {
    Family fanIn = new FanIn();
    List<Row> rows = new ArrayList<>(timed.getOrDefault(fanIn.id(), List.of()));
    rows.removeIf(r -> r.inputs() >= run.inputs());
    for (Mode mode : List.of(Mode.DIFFERENCES, Mode.FORWARD, Mode.REVERSE)) {
      double seconds =
          switch (mode) {
            case REVERSE -> run.seconds();
            case FORWARD -> run.primalSeconds() * run.inputs();
            default -> 2 * run.primalSeconds() * run.inputs();
          };
      rows.add(
          Row.counted(fanIn, run.inputs(), mode)
              .with(new Timing(OptionalDouble.of(seconds), mode == Mode.REVERSE)));
    }
    if (timed.containsKey(fanIn.id())) {
      timed.put(fanIn.id(), rows);
      show();
    }
  }

  private void show() {
    if (!isVisible()) {
      return;
    }
    Measure up = measure.get();
    curves =
        up == Measure.TIME
            ? new Curves(family.get(), up, timed.getOrDefault(family.get().id(), List.of()))
            : Curves.counted(family.get(), up);
    Map<Mode, String> names = new EnumMap<>(Mode.class);
    Curves.DRAWN.forEach(mode -> names.put(mode, state.texts().get("mode." + mode.id())));
    CostChart chart = new CostChart(curves, state.appearance().themeProperty().get(), names);
    curves
        .crossover()
        .ifPresent(n -> chart.mark(n, state.texts().get("lab.crossover", Tens.words(Math.rint(n)))));
    if (claim.get() != null && !curves.rows().isEmpty()) {
      chart.mark(claim.get().inputs(), "n = " + Tens.words(claim.get().inputs()));
    }
    boolean here = markHere(chart, names);
    ChartViewer viewer = new ChartViewer(chart.chart(), false);
    viewer.setMinSize(0, 0);
    viewer.setId("lab-chart");
    middle.setCenter(viewer);
    headline.setText(headline());
    upwards.setText(state.texts().get("lab.up." + up.id()));
    rightwards.setText(state.texts().get("lab.right." + family.get().id()));
    legend.show(state, up, here);
  }

  private String headline() {
    Claim at = claim.get();
    return state.texts().get(at == null ? "lab.says." + family.get().id() : "lab.claims." + at.id());
  }

  /** The graph of the moment among the curves; told whether it is there. */
  private boolean markHere(CostChart chart, Map<Mode, String> names) {
    Study study = state.studyProperty().get();
    boolean counted =
        study != null
            && state.freshProperty().get()
            && study.graph().nodes().size() <= MOST_NODES
            && measure.get() != Measure.TIME
            && !(family.get() instanceof Jacobian);
    if (!counted) {
      return false;
    }
    List<Strategy> strategies =
        List.of(new FiniteDifferences(), new PathSum(), new ForwardMode(), new ReverseMode());
    for (Strategy strategy : strategies) {
      Answer answer = Answer.of(strategy, study.trace().question());
      Row row =
          new Row(
              family.get(),
              Math.max(1, study.trace().question().wrt().size()),
              strategy.mode(),
              answer.work(),
              answer.paths(),
              Timing.COUNTED);
      measure
          .get()
          .of(row)
          .ifPresent(
              value ->
                  chart.point(
                      strategy.mode(),
                      row.inputs(),
                      value,
                      state.texts().get("lab.thisGraph") + ", " + names.get(strategy.mode())));
    }
    return true;
  }

  private void save(String kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(state.texts().get(kind.equals("png") ? "lab.picture" : "lab.csv"));
    chooser.setInitialFileName(family.get().id() + "-" + measure.get().id() + "." + kind);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kind.toUpperCase(Locale.ROOT), "*." + kind));
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      write(kind, chosen.toPath());
    }
  }

  /** Writes what is shown; what goes wrong is told. */
  void write(String kind, Path file) {
    try {
      if (kind.equals("png")) {
        ChartFile.picture(figure, file);
      } else {
        ChartFile.numbers(curves.rows(), file);
      }
      state.tell(state.texts().get("lab.saved", file.getFileName()));
    } catch (IOException e) {
      state.tell(state.texts().get("lab.notSaved", file, e.getMessage()));
    }
  }
}
