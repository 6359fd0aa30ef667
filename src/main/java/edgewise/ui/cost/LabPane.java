package edgewise.ui.cost;

import edgewise.cost.CostLab;
import edgewise.cost.CostRow;
import edgewise.cost.Family;
import edgewise.cost.LargePass;
import edgewise.lesson.Example;
import edgewise.strategy.Mode;
import edgewise.ui.state.LongRun;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The page with families of growing size: a chart of the cost of each strategy, claims to test, and
 * measured times. Counting is immediate; timing runs on a background thread.
 */
final class LabPane extends BorderPane {
  private final StudioState state;
  private final CostPane lab;
  private final ObjectProperty<Family> family = new SimpleObjectProperty<>(Family.FAN_IN);
  private final ObjectProperty<CostQuantity> quantity =
      new SimpleObjectProperty<>(CostQuantity.EDGE_VISITS);
  private final ObjectProperty<Claim> claim = new SimpleObjectProperty<>();
  private final Map<Family, List<CostRow>> timed = new EnumMap<>(Family.class);
  private final LongRun timing = new LongRun();
  private final CostChart chart;
  private final Label sentence = new Label();
  private final LargePassCard largePassCard;
  private final HereMark here;

  LabPane(StudioState state, CostPane lab) {
    this.state = state;
    this.lab = lab;
    setId("lab");
    setMinSize(0, 0);
    getStyleClass().add("lab");
    chart = new CostChart(state.texts());
    largePassCard = new LargePassCard(state, LargePass::run, this::addLargePass);
    here = new HereMark(state, this::show);
    sentence.getStyleClass().add("lab-sentence");
    sentence.setId("lab-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    setTop(choices());
    setCenter(chart);
    BorderPane.setMargin(chart, new Insets(0, 0, 6, 0));
    setBottom(new VBox(10, sentence, largePassCard, new Claims(state, claim)));
    largePassCard.managedProperty().bind(largePassCard.visibleProperty());
    sentence.visibleProperty().bind(largePassCard.visibleProperty().not());
    sentence.managedProperty().bind(sentence.visibleProperty());
    family.addListener(
        (o, old, now) -> {
          if (claim.get() != null && claim.get().family() != now) {
            claim.set(null);
          }
          timing.cancel();
          if (quantity.get() == CostQuantity.SECONDS && !timed.containsKey(now)) {
            measure();
          }
          show();
        });
    quantity.addListener(
        o -> {
          if (quantity.get() == CostQuantity.SECONDS && !timed.containsKey(family.get())) {
            measure();
          }
          show();
        });
    claim.addListener((o, old, now) -> showClaim(now));
    state.texts().localeProperty().addListener(o -> show());
    state.appearance().themeProperty().addListener(o -> show());
    visibleProperty().addListener(o -> here.setActive(isVisible()));
    show();
  }

  private Region choices() {
    ComboBox<Family> families = new ComboBox<>();
    families.setId("lab-family");
    families.accessibleTextProperty().bind(state.texts().bind("lab.families"));
    families.getItems().setAll(Family.values());
    families.valueProperty().bindBidirectional(family);
    families.setButtonCell(new FamilyCell(state.texts()));
    families.setCellFactory(list -> new FamilyCell(state.texts()));
    Button measure = new Button();
    measure.setId("lab-measure");
    measure
        .textProperty()
        .bind(
            timing
                .runningProperty()
                .flatMap(on -> state.texts().bind(on ? "lab.cancel" : "lab.measure")));
    measure.setMinWidth(Region.USE_PREF_SIZE);
    measure.setOnAction(e -> measureOrStop());
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(90);
    bar.progressProperty().bind(timing.progressProperty());
    bar.visibleProperty().bind(timing.runningProperty());
    bar.managedProperty().bind(bar.visibleProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox first =
        new HBox(12, families, space, bar, measure, new ChartFiles(state, chart, this::rows));
    first.setAlignment(Pos.CENTER_LEFT);
    HBox second = new HBox(new CostQuantityChoice(state.texts(), quantity));
    second.setAlignment(Pos.CENTER_LEFT);
    VBox both = new VBox(8, first, second);
    both.getStyleClass().add("lab-choices");
    return both;
  }

  private void measureOrStop() {
    if (timing.runningProperty().get()) {
      timing.cancel();
    } else if (quantity.get() == CostQuantity.SECONDS || timed.containsKey(family.get())) {
      measure();
      quantity.set(CostQuantity.SECONDS);
    } else {
      quantity.set(CostQuantity.SECONDS);
    }
  }

  private void measure() {
    Family measuredFamily = family.get();
    timing.start(
        progress ->
            CostLab.measure(
                measuredFamily,
                FamilySizes.timed(measuredFamily),
                measuredFamily.outputs(),
                progress),
        rows -> {
          timed.put(measuredFamily, rows);
          show();
        },
        e -> {
          throw new IllegalStateException(e);
        });
  }

  /** Adds the time of the large pass as a measured point. */
  private void addLargePass(LargePass pass) {
    List<CostRow> rows = new ArrayList<>(timed.getOrDefault(Family.FAN_IN, List.of()));
    rows.removeIf(r -> r.strategy() == Mode.REVERSE && r.size() == pass.inputs());
    CostRow counted =
        CostLab.count(Family.FAN_IN, List.of((long) pass.inputs()), 1).stream()
            .filter(r -> r.strategy() == Mode.REVERSE)
            .findFirst()
            .orElseThrow();
    rows.add(counted.withTime(pass.seconds(), true));
    timed.put(Family.FAN_IN, rows);
    show();
  }

  private void showClaim(Claim now) {
    if (now == null) {
      show();
      return;
    }
    if (now == Claim.TWICE) {
      state.program().open(Example.PRODUCT);
      lab.segmentProperty().set(CostPage.GRAPH);
      claim.set(null);
      return;
    }
    family.set(now.family());
    if (now == Claim.GREAT && timed.containsKey(Family.FAN_IN)) {
      quantity.set(CostQuantity.SECONDS);
    } else {
      quantity.set(now.quantity());
    }
    show();
  }

  private List<CostRow> rows() {
    return quantity.get() == CostQuantity.SECONDS
        ? timed.getOrDefault(family.get(), List.of())
        : CostLab.count(family.get(), FamilySizes.drawn(family.get()), family.get().outputs());
  }

  private void show() {
    Claim chosen = claim.get();
    largePassCard.setVisible(chosen == Claim.GREAT);
    List<CostRow> rows = rows();
    OptionalDouble crossover =
        quantity.get() == CostQuantity.SECONDS && family.get().outputs() > 1
            ? FamilySizes.crossover(CostQuantity.SECONDS, rows)
            : FamilySizes.crossover(family.get(), quantity.get());
    OptionalDouble focus =
        chosen == null ? OptionalDouble.empty() : OptionalDouble.of(chosen.size());
    sentence.setText(
        chosen == null || chosen == Claim.GREAT
            ? state.texts().get("lab.about." + family.get().id(), family.get().outputs())
            : state.texts().get("lab.claim." + chosen.id() + ".text"));
    chart.show(
        new ChartContents(
            family.get(), quantity.get(), rows, rows, here.mark(family.get()), focus, crossover),
        state.appearance().themeProperty().get());
  }

  /** The quantity on the chart, for tests. */
  ObjectProperty<CostQuantity> quantityProperty() {
    return quantity;
  }
}
