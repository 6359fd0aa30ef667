package edgewise.ui.graph;

import edgewise.explain.Explanation;
import edgewise.figure.GraphDrawing;
import edgewise.figure.Theme;
import edgewise.strategy.Frame;
import edgewise.study.ProgramStudy;
import edgewise.ui.canvas.Enlargement;
import edgewise.ui.canvas.MathView;
import edgewise.ui.canvas.Presentable;
import edgewise.ui.canvas.StepPicture;
import edgewise.ui.state.StudioState;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/**
 * The page of a program in the hall: graph, sentence and numbers, with type of at least 24 px: the
 * picture is never made smaller than that; it follows the subject of the step instead.
 */
final class ProgramPage extends BorderPane implements Presentable.Page {
  private static final double SENTENCE = 30;
  private static final double NUMBERS = 34;
  private static final double LEAST_NUMBERS = 24;
  private static final double MOST_FIT = 2.4;

  /** The smallest type of the picture is 24 px. */
  private static final double LEAST_FIT = 0.925;

  private final StudioState state;
  private final Presentable presentable;
  private final Enlargement enlargement = new Enlargement();
  private final StepPicture picture = new StepPicture();
  private final TextFlow sentence = new TextFlow();
  private final StackPane numbers = new StackPane();
  private final HBox caption;
  private final Subscription following;

  ProgramPage(StudioState state, Presentable presentable) {
    this.state = state;
    this.presentable = presentable;
    picture.viewport().setFitLimits(LEAST_FIT, MOST_FIT);
    sentence.getStyleClass().add("hall-sentence");
    sentence.setId("hall-sentence");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    numbers.setAlignment(Pos.CENTER_RIGHT);
    caption = new HBox(48, sentence, numbers);
    caption.setAlignment(Pos.CENTER_LEFT);
    caption.setFillHeight(false);
    caption.getStyleClass().add("hall-caption");
    setCenter(picture);
    setBottom(caption);
    following =
        Subscription.combine(
            presentable.follow(this::show),
            state
                .program()
                .selection()
                .pointedProperty()
                .subscribe((old, now) -> updateHighlight()),
            widthProperty().subscribe((old, now) -> show()));
    show();
  }

  private void show() {
    ProgramStudy study = state.program().studyProperty().get();
    Frame frame = state.program().frameProperty().get();
    boolean known = study != null && frame != null && state.program().freshProperty().get();
    picture.setVisible(known);
    sentence.setVisible(known);
    numbers.setVisible(known);
    if (known) {
      enlargement.deliver(study, drawing -> draw(drawing));
      showText(frame.position(), study);
    }
  }

  @SuppressWarnings("ReferenceEquality") // a trace is made once and drawn as it is
  private void draw(GraphDrawing drawing) {
    ProgramStudy study = state.program().studyProperty().get();
    if (drawing.trace() != study.trace()) {
      return;
    }
    picture.show(
        drawing,
        state.program().frameProperty().get(),
        Theme.PROJECTOR,
        state.appearance().animatedProperty().get() ? state.program().speedProperty().get() : 0);
    updateHighlight();
  }

  private void updateHighlight() {
    picture.updateHighlight(Theme.PROJECTOR, state.program().selection());
  }

  private void showText(int step, ProgramStudy study) {
    Explanation explanation = study.explanation(step);
    presentable.write(step, sentence, SENTENCE * 1.1);
    sentence.setAccessibleText(explanation.description(state.texts().locale()));
    numbers.getChildren().clear();
    double room = Math.max(200, getWidth() * 0.42);
    for (String latex :
        List.of(explanation.left() + " " + explanation.numbers(), explanation.numbers())) {
      double size = NUMBERS;
      MathView view = new MathView(latex, size, explanation.numbersText());
      if (view.naturalWidth() > room) {
        size = NUMBERS * room / view.naturalWidth();
        view = new MathView(latex, size, explanation.numbersText());
      }
      if (size >= LEAST_NUMBERS) {
        numbers.getChildren().add(view);
        return;
      }
    }
  }

  @Override
  public Region region() {
    return this;
  }

  @Override
  public Region caption() {
    return caption;
  }

  @Override
  public void zoom(double factor) {
    picture.viewport().zoom(factor);
  }

  @Override
  public void fit() {
    picture.viewport().fit();
  }

  @Override
  public void close() {
    following.unsubscribe();
  }
}
