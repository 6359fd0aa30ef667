package edgewise.ui.network;

import edgewise.network.steps.BackpropagationStep;
import edgewise.study.NetworkStudy;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A step in words and formulas for a lecture hall, as much of it as fits in type of at least 24 px:
 * with matrices, without them, or the sentence alone.
 */
final class HallCaption extends StackPane {
  private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");
  private static final double LEAST = 24;
  private static final double[] TYPE = {30, 27, LEAST};
  private static final double GAP = 40;

  /** The least height for matrices below their equation, px. */
  private static final double LEAST_WITH_MATRIX = 180;

  private static final double WORDS = 0.44;
  private final StudioState state;
  private NetworkStudy study;
  private Optional<BackpropagationStep> step = Optional.empty();
  private boolean beside;
  private double growth = 1;
  private HallFormulas formulas;
  private boolean general;
  private boolean hasTitle;

  HallCaption(StudioState state) {
    this.state = state;
    setId("hall-step");
    setMinSize(0, 0);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("hall-step");
    updatePadding();
    layoutBoundsProperty().subscribe((old, now) -> fill());
  }

  /** Shows a step; before the first, the equations that will follow. */
  void show(Optional<BackpropagationStep> now, NetworkStudy of) {
    step = now;
    study = of;
    fill();
  }

  /**
   * Sets the position.
   *
   * @param isBeside whether the caption stands beside the pictures
   * @param type the factor by which its type may be larger than usual
   */
  void arrange(boolean isBeside, double type) {
    if (isBeside != beside || type != growth) {
      beside = isBeside;
      growth = type;
      pseudoClassStateChanged(BESIDE, beside);
      updatePadding();
      fill();
    }
  }

  private void updatePadding() {
    setPadding(beside ? new Insets(20, 28, 20, 32) : new Insets(6, 32, 3, 32));
  }

  /** Highlights the cells of the quantity at the pointer; formulas do so themselves. */
  void updateHighlight() {
    if (formulas != null) {
      formulas.updateHighlight();
    }
  }

  private double room() {
    return getWidth() - snappedLeftInset() - snappedRightInset();
  }

  /**
   * The equation's short name and general form, as far as the caption has no room for them.
   *
   * @param size of their type, px
   */
  List<Node> hiddenParts(double size) {
    List<Node> left = new ArrayList<>();
    if (formulas != null && step.isPresent()) {
      if (!hasTitle) {
        String title = step.get().equation().title(state.texts().locale());
        left.add(new TextFlow(text(title.split("[:：]", -1)[0], "hall-title", size)));
      }
      if (!general) {
        formulas.general(size).ifPresent(left::add);
      }
    }
    return left;
  }

  private void fill() {
    if (study == null || getScene() == null || room() <= 0) {
      return;
    }
    double high = getHeight() - snappedTopInset() - snappedBottomInset();
    formulas = new HallFormulas(state, study, step);
    for (Supplier<Region> each : candidates()) {
      Region candidate = each.get();
      getChildren().setAll(candidate);
      applyCss();
      if (candidate.prefHeight(room()) <= high && formulas.fit()) {
        break;
      }
    }
    updateHighlight();
  }

  /** From the richest to the barest. */
  private List<Supplier<Region>> candidates() {
    List<Supplier<Region>> ways = new ArrayList<>();
    for (HallFormulas.Part least :
        List.of(HallFormulas.Part.MATRIX, HallFormulas.Part.NAMES, HallFormulas.Part.GENERAL)) {
      if (least == HallFormulas.Part.MATRIX && getHeight() < LEAST_WITH_MATRIX) {
        continue;
      }
      for (double size : TYPE) {
        ways.add(() -> beside ? column(size * growth, least) : columns(size * growth, true, least));
      }
    }
    for (double size : growth > 1 ? new double[] {LEAST * growth, LEAST} : new double[] {LEAST}) {
      for (boolean named : new boolean[] {true, false}) {
        ways.add(() -> lines(size, named, HallFormulas.Part.GENERAL));
        ways.add(() -> lines(size, named, HallFormulas.Part.NUMBERS));
      }
      ways.add(() -> columns(size, false, HallFormulas.Part.NUMBERS));
    }
    ways.add(() -> words(LEAST, false));
    return ways;
  }

  private List<Region> parts(HallFormulas.Part least, double size, double room) {
    general = least != HallFormulas.Part.NUMBERS;
    return formulas.parts(least, size, room);
  }

  private Region column(double size, HallFormulas.Part least) {
    VBox column = new VBox(0.8 * size, words(size, true));
    column.getChildren().addAll(parts(least, size, room()));
    column.setAlignment(Pos.CENTER_LEFT);
    return column;
  }

  private Region columns(double size, boolean named, HallFormulas.Part least) {
    double left = Math.rint((room() - GAP) * WORDS);
    double right = room() - GAP - left;
    VBox formulae = new VBox(0.4 * size);
    formulae.getChildren().addAll(parts(least, size, right));
    formulae.setAlignment(Pos.CENTER_LEFT);
    Region words = words(size, named);
    fix(words, left);
    fix(formulae, right);
    HBox columns = new HBox(GAP, words, formulae);
    columns.setAlignment(Pos.CENTER_LEFT);
    return columns;
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }

  private Region lines(double size, boolean named, HallFormulas.Part least) {
    FlowPane formulae = new FlowPane(GAP, 4);
    formulae.setRowValignment(javafx.geometry.VPos.CENTER);
    formulae.getChildren().addAll(parts(least, size, room()));
    VBox lines = new VBox(words(size, named), formulae);
    lines.setAlignment(Pos.CENTER_LEFT);
    return lines;
  }

  private Region words(double size, boolean named) {
    hasTitle = named;
    TextFlow flow = new TextFlow();
    flow.setId("hall-sentence");
    flow.setLineSpacing(2);
    String sentence =
        state
            .network()
            .narrationProperty()
            .get()
            .sentence(state.network().positionProperty().get());
    step.filter(current -> named)
        .map(current -> current.equation().title(state.texts().locale()) + "\n")
        .ifPresent(title -> flow.getChildren().add(text(title, "hall-title", size)));
    flow.getChildren().add(text(sentence, "hall-prose", size));
    return flow;
  }

  private static Node text(String words, String style, double size) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    text.setStyle("-fx-font-size: " + size + "px");
    return text;
  }
}
