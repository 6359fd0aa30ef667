package edgewise.ui.step;

import edgewise.explain.Explanation;
import edgewise.explain.Explanations;
import edgewise.strategy.Frame;
import edgewise.ui.MathView;
import edgewise.ui.Sentence;
import edgewise.ui.StudioState;
import edgewise.ui.Study;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/**
 * What happened in this step and why, as a sentence and as mathematics; what comes next; what it
 * cost.
 */
public final class StepPane extends ScrollPane {
  private final StudioState state;
  private final TextFlow sentence = new TextFlow();
  private final VBox formulas = new VBox(10);
  private final TextFlow next = new TextFlow();
  private final WorkTable work;

  /** A pane that follows the state's step. */
  public StepPane(StudioState state) {
    this.state = state;
    work = new WorkTable(state);
    sentence.setId("sentence");
    sentence.getStyleClass().add("sentence");
    sentence.setLineSpacing(5);
    formulas.setId("formulas");
    formulas.getStyleClass().add("formulas");
    next.getStyleClass().add("next");
    next.setLineSpacing(4);
    VBox content =
        new VBox(
            8,
            title("step.title"),
            sentence,
            formulas,
            gap(),
            title("step.next"),
            next,
            gap(),
            title("step.work"),
            work);
    content.getStyleClass().add("step-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("plain-scroll");
    InvalidationListener follow = o -> show();
    state.frameProperty().addListener(follow);
    state.texts().localeProperty().addListener(follow);
    widthProperty().addListener(follow);
    show();
  }

  private Label title(String key) {
    Label title = new Label();
    title.getStyleClass().add("section");
    title.textProperty().bind(state.texts().bind(key));
    return title;
  }

  private static Region gap() {
    Region gap = new Region();
    gap.setMinHeight(8);
    return gap;
  }

  private void show() {
    Study study = state.studyProperty().get();
    Frame frame = state.frameProperty().get();
    if (study == null || frame == null) {
      return;
    }
    Explanation told = Explanations.of(study.trace(), frame.position());
    sentence.getChildren().setAll(Sentence.nodes(told.sentence(state.texts().locale()), 18));
    sentence.setAccessibleText(told.description(state.texts().locale()));
    next.getChildren().setAll(Sentence.nodes(told.next(state.texts().locale()), 15));
    formulas.getChildren().clear();
    add(told.formula(), told);
    add(told.numbers(), told);
    formulas.setVisible(!formulas.getChildren().isEmpty());
    formulas.setManaged(formulas.isVisible());
    work.show(frame);
  }

  /** A formula that is too wide for the pane is made smaller, as far as it can be read. */
  private void add(String latex, Explanation told) {
    if (latex.isEmpty()) {
      return;
    }
    double room = Math.max(120, getWidth() - 64);
    MathView view = new MathView(latex, 20, told.description(state.texts().locale()));
    if (view.naturalWidth() > room) {
      double size = Math.max(11, 20 * room / view.naturalWidth());
      view = new MathView(latex, size, told.description(state.texts().locale()));
    }
    Node shown = view;
    if (view.naturalWidth() > room + 1) {
      ScrollPane scroll = new ScrollPane(view);
      scroll.setVbarPolicy(ScrollBarPolicy.NEVER);
      scroll.getStyleClass().add("plain-scroll");
      shown = scroll;
    }
    formulas.getChildren().add(shown);
  }
}
