package edgewise.ui.network;

import edgewise.figure.Theme;
import edgewise.graph.Figures;
import edgewise.ui.Appearance;
import edgewise.ui.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * One run: its curves, what it answers (the plane of its inputs, or who is taken for whom), its
 * weights, and its gradient layer by layer; all of them at the moment that is shown. Four cards,
 * two by two, or below one another where it is narrow.
 */
final class RunView extends Region {
  private static final double GAP = 10;
  private static final double NARROW = 430;
  private static final double LEAST_CARD = 168;
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
  private Shot shot;

  /** A view that tells the step that is pointed at in its curves. */
  RunView(Appearance appearance, int number, IntConsumer scrub) {
    texts = appearance.texts();
    setId("run-" + number);
    getStyleClass().add("run-view");
    curves = new CurvesChart(scrub);
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
    plane.setOnAction(e -> choose(true));
    classes.setOnAction(e -> choose(false));
    Card curve = new Card(texts, "train.curves", curves);
    accuracyLegend = legend("train.accuracy", "legend-accuracy");
    curve.beside(legend("train.loss", "legend-loss"), accuracyLegend);
    Card answer = new Card(texts, "train.answers", new StackPane(boundary, confusion));
    answer.beside(answerChoice);
    Card net = new Card(texts, "train.weights", weights);
    net.beside(legend("train.positive", "legend-positive"), legend("train.negative", "legend-negative"));
    Card norm = new Card(texts, "train.norms", norms);
    cards = List.of(curve, answer, net, norm);
    getChildren().add(title);
    getChildren().addAll(cards);
    getChildren().add(remark);
    appearance.themeProperty().subscribe(this::follow);
    texts.localeProperty().addListener(o -> tell());
  }

  private ToggleButton choice(String key) {
    ToggleButton button = new ToggleButton();
    button.textProperty().bind(texts.bind(key));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void choose(boolean flat) {
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
    curves.follow(theme);
    boundary.follow(theme);
    confusion.follow(theme);
    weights.follow(theme);
  }

  /** Shows a run; nothing of what was shown before is left. */
  void show(Shot now) {
    boolean first = shot == null || shot.samples() != now.samples();
    shot = now;
    curves.show(now);
    boundary.show(now);
    confusion.show(now);
    weights.show(now);
    norms.show(now.moment().gradientNorms());
    boolean flat = now.landscape().isPresent();
    boolean classed = now.confusion().isPresent();
    cards.get(1).setVisible(flat || classed);
    answerChoice.setVisible(flat && classed);
    accuracyLegend.setVisible(classed);
    if (first) {
      choose(flat);
    }
    tell();
    requestLayout();
  }

  private void tell() {
    if (shot == null) {
      return;
    }
    var accuracy = shot.moment().accuracy();
    String loss = Figures.display(shot.moment().loss());
    title.setText(
        accuracy.isPresent()
            ? texts.get(
                "train.nowClasses",
                shot.moment().epoch(),
                loss,
                Figures.display(Math.round(accuracy.getAsDouble() * 1000) / 10.0))
            : texts.get("train.now", shot.moment().epoch(), loss));
    remark.setText(shot.remark().map(r -> r.in(texts.locale())).orElse(""));
    remark.setVisible(!remark.getText().isEmpty());
    remark.pseudoClassStateChanged(PseudoClass.getPseudoClass("stopped"), shot.stopped());
    setAccessibleText(title.getText() + " " + remark.getText());
  }

  private boolean narrow(double width) {
    return width < NARROW;
  }

  private long shownCards() {
    return cards.stream().filter(Card::isVisible).count();
  }

  @Override
  protected double computeMinHeight(double width) {
    long rows = narrow(getWidth()) ? shownCards() : (shownCards() + 1) / 2;
    return rows * (LEAST_CARD + GAP) + 60;
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
    double told = remark.isVisible() ? remark.prefHeight(width) + 6 : 0;
    if (remark.isVisible()) {
      remark.resizeRelocate(0, top, width, told - 6);
      top += told;
    }
    List<Card> shown = cards.stream().filter(Card::isVisible).toList();
    int columns = narrow(width) ? 1 : 2;
    int rows = Math.ceilDiv(shown.size(), columns);
    double cardHeight = (getHeight() - top - (rows - 1) * GAP) / rows;
    for (int i = 0; i < shown.size(); i++) {
      boolean alone = i == shown.size() - 1 && shown.size() % columns != 0;
      double cardWidth = alone ? width : (width - (columns - 1) * GAP) / columns;
      shown
          .get(i)
          .resizeRelocate(
              i % columns * (cardWidth + GAP),
              top + i / columns * (cardHeight + GAP),
              cardWidth,
              cardHeight);
    }
  }
}
