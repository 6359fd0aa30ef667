package edgewise.ui.training;

import edgewise.figure.Theme;
import edgewise.network.ForwardPass;
import edgewise.text.Numbers;
import edgewise.ui.kit.Card;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.Appearance;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The view of one run at one moment, as four cards: its curves; its outputs, as a plane of inputs
 * or as a confusion matrix; its weights; and the norm of its gradient in each layer. The cards
 * stand in two rows, or in one column in a narrow view.
 */
final class RunView extends Region {
  private static final double GAP = 10;
  private static final double NARROW = 430;
  private static final double NARROW_HALL = 700;
  private static final double LEAST_CARD = 142;
  private static final double WIDER = 0.56;
  private final Texts texts;
  private final Label title = new Label();
  private final Label remark = new Label();
  private final CurvesChart curves;
  private final BoundaryPicture boundary = new BoundaryPicture();
  private final ConfusionPicture confusion = new ConfusionPicture();
  private final WeightsPicture weights = new WeightsPicture();
  private final NormBars norms;
  private final Label accuracyLegend;
  private final HBox answerChoice = new HBox(2);
  private final ToggleButton plane;
  private final ToggleButton classes;
  private final List<Card> cards;
  private RunSnapshot snapshot;
  private boolean isHall;

  /**
   * A view without a run.
   *
   * @param number of the run, from 1
   * @param goToStep is called with the step where the curves are pressed
   */
  RunView(Appearance appearance, int number, IntConsumer goToStep) {
    texts = appearance.texts();
    setId("run-" + number);
    getStyleClass().add("run-view");
    curves = new CurvesChart(texts, goToStep);
    curves.setId("train-curves-" + number);
    norms = new NormBars(texts);
    title.getStyleClass().add("run-title");
    remark.setWrapText(true);
    remark.setId("remark-" + number);
    remark.getStyleClass().add("train-remark");
    plane = choice("train.plane");
    classes = choice("train.confusion");
    answerChoice.getStyleClass().addAll("segments", "small-segments");
    answerChoice.getChildren().addAll(plane, classes);
    plane.setSelected(true);
    plane.setOnAction(e -> showPlane(true));
    classes.setOnAction(e -> showPlane(false));
    Card curve = new Card(texts, "train.curves", curves);
    accuracyLegend = legend("train.accuracy", "legend-accuracy");
    curve.addToTitle(legend("train.loss", "legend-loss"), accuracyLegend);
    Card answer = new Card(texts, "train.answers", new StackPane(boundary, confusion));
    answer.addToTitle(answerChoice);
    Card net = new Card(texts, "train.weights", weights);
    net.addToTitle(
        legend("train.positive", "legend-positive"), legend("train.negative", "legend-negative"));
    Card norm = new Card(texts, "train.norms", norms);
    cards = List.of(curve, answer, net, norm);
    getChildren().add(title);
    getChildren().addAll(cards);
    getChildren().add(remark);
    appearance.themeProperty().subscribe(this::follow);
    texts.localeProperty().addListener(o -> updateTexts());
  }

  private ToggleButton choice(String key) {
    ToggleButton button = new ToggleButton();
    button.textProperty().bind(texts.bind(key));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void showPlane(boolean flat) {
    plane.setSelected(flat);
    classes.setSelected(!flat);
    boundary.setVisible(flat);
    confusion.setVisible(!flat);
  }

  private Label legend(String key, String styleClass) {
    Region line = new Region();
    line.getStyleClass().addAll("legend-line", styleClass);
    Label label = new Label(null, line);
    label.textProperty().bind(texts.bind(key));
    label.getStyleClass().add("legend");
    label.setMinWidth(0);
    return label;
  }

  private void follow(Theme theme) {
    isHall = LegibleSizes.isHall(theme);
    requestLayout();
    curves.follow(theme);
    boundary.follow(theme);
    confusion.follow(theme);
    weights.follow(theme);
  }

  /** Shows a snapshot in place of the one before. */
  void show(RunSnapshot now) {
    boolean first = snapshot == null || snapshot.samples() != now.samples();
    snapshot = now;
    curves.show(now);
    boundary.show(now);
    confusion.show(now);
    weights.show(now);
    norms.show(now.moment().gradientNorms());
    boolean flat = now.outputSurface().isPresent();
    boolean classed = now.confusion().isPresent();
    cards.get(1).setVisible(flat || classed);
    answerChoice.setVisible(flat && classed);
    accuracyLegend.setVisible(classed);
    accuracyLegend.setManaged(classed);
    if (first) {
      showPlane(flat);
    }
    updateTexts();
    requestLayout();
  }

  private void updateTexts() {
    if (snapshot == null) {
      return;
    }
    var accuracy = snapshot.moment().accuracy();
    String loss = Numbers.display(snapshot.moment().loss());
    title.setText(
        accuracy.isPresent()
            ? texts.get(
                "train.nowClasses",
                snapshot.moment().epoch(),
                loss,
                Numbers.display(Math.round(accuracy.getAsDouble() * 1000) / 10.0))
            : texts.get("train.now", snapshot.moment().epoch(), loss) + output());
    remark.setText(snapshot.remark().map(r -> r.in(texts.locale())).orElse(""));
    remark.setVisible(!remark.getText().isEmpty());
    remark.pseudoClassStateChanged(PseudoClass.getPseudoClass("stopped"), snapshot.stopped());
    setAccessibleText(title.getText() + " " + remark.getText());
  }

  /** The output for the only sample, as text; empty if there are more samples or outputs. */
  private String output() {
    if (snapshot.samples().size() != 1 || snapshot.samples().outputs() != 1) {
      return "";
    }
    double[] input = new double[snapshot.samples().inputs()];
    Arrays.setAll(input, k -> snapshot.samples().input(0, k));
    double output = ForwardPass.of(snapshot.network(), input).output()[0];
    return texts.get("train.nowOutput", Numbers.display(output));
  }

  private List<Card> shownCards() {
    return cards.stream().filter(Card::isVisible).toList();
  }

  /** The number of cards in each row; of three cards the first has a row of its own. */
  private List<Integer> rows(double width, int count) {
    if (width < (isHall ? NARROW_HALL : NARROW)) {
      return Collections.nCopies(count, 1);
    }
    return count == 3 ? List.of(1, 2) : List.of(2, 2);
  }

  @Override
  protected double computeMinHeight(double width) {
    return rows(getWidth(), shownCards().size()).size() * (LEAST_CARD + GAP)
        + (remark.isVisible() ? 76 : 26);
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    title.resizeRelocate(0, 0, width, title.prefHeight(width));
    double top = title.getHeight() + 6;
    if (remark.isVisible()) {
      double remarkHeight = remark.prefHeight(width);
      remark.resizeRelocate(0, top, width, remarkHeight);
      top += remarkHeight + 6;
    }
    List<Card> shown = shownCards();
    List<Integer> rows = rows(width, shown.size());
    double height = (getHeight() - top - (rows.size() - 1) * GAP) / rows.size();
    int next = 0;
    for (int inRow : rows) {
      double left = 0;
      for (int i = 0; i < inRow; i++) {
        double share = inRow == 1 ? 1 : i == 0 ? WIDER : 1 - WIDER;
        double cardWidth = share * (width - (inRow - 1) * GAP);
        shown.get(next).resizeRelocate(left, top, cardWidth, height);
        left += cardWidth + GAP;
        next++;
      }
      top += height + GAP;
    }
  }
}
