package edgewise.ui.step;

import edgewise.explain.Explanation;
import edgewise.explain.Explanations;
import edgewise.language.Problem;
import edgewise.strategy.Frame;
import edgewise.ui.Sentence;
import edgewise.ui.StudioState;
import edgewise.ui.Study;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * What happened in this step and why, as a sentence and as mathematics; what comes next; what it
 * cost. Above it, what is selected. While the program is wrong, or not worked out yet, there is
 * nothing to tell but that.
 */
public final class StepPane extends ScrollPane {
  private final StudioState state;
  private final TextFlow sentence = new TextFlow();
  private final FormulaBox formulas = new FormulaBox();
  private final TextFlow next = new TextFlow();
  private final Whole whole;
  private final VBox told;
  private final WorkTable work;

  /** A pane that follows the state's step. */
  public StepPane(StudioState state) {
    this.state = state;
    work = new WorkTable(state);
    sentence.setId("sentence");
    sentence.getStyleClass().add("sentence");
    sentence.setLineSpacing(5);
    sentence.setAccessibleRole(AccessibleRole.TEXT);
    formulas.setId("formulas");
    next.getStyleClass().add("next");
    next.setLineSpacing(4);
    whole = new Whole(state);
    told =
        new VBox(
            8, formulas, whole, gap(), title("step.next"), next, gap(), title("step.work"), work);
    VBox content = new VBox(8, new Inspector(state), title("step.title"), sentence, told);
    content.getStyleClass().add("step-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("plain-scroll");
    InvalidationListener follow = o -> show();
    state.frameProperty().addListener(follow);
    state.freshProperty().addListener(follow);
    state.problemsProperty().addListener(follow);
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
    boolean known = state.freshProperty().get() && study != null && frame != null;
    told.setVisible(known);
    if (!known) {
      List<Problem> problems = state.problemsProperty().get();
      String why =
          problems.isEmpty()
              ? state.texts().get("graph.working")
              : state.isBlank()
                  ? state.texts().get("step.blank")
                  : state.texts().get("step.wrong", problems.getFirst().line());
      sentence.getChildren().setAll(plain(why));
      return;
    }
    Explanation explanation = Explanations.of(study.trace(), frame.position());
    String description = explanation.description(state.texts().locale());
    sentence
        .getChildren()
        .setAll(
            Sentence.nodes(
                explanation.sentence(state.texts().locale()),
                18,
                study.symbols(),
                state.attention()));
    sentence.setAccessibleText(description);
    next.getChildren()
        .setAll(
            Sentence.nodes(
                explanation.next(state.texts().locale()), 15, study.symbols(), state.attention()));
    formulas.show(
        lines(explanation),
        description,
        Math.max(120, getWidth() - 64),
        study.symbols(),
        state.attention());
    whole.show(study, frame.position(), Math.max(120, getWidth() - 64));
    work.show(frame);
  }

  /** One line where there is nothing to say in names, a = 2; else names, and numbers beneath. */
  private static List<String> lines(Explanation explanation) {
    return explanation.formula().equals(explanation.left())
        ? List.of(explanation.formula() + " " + explanation.numbers())
        : List.of(explanation.formula(), explanation.numbers());
  }

  private static Text plain(String text) {
    Text node = new Text(text);
    node.getStyleClass().add("prose");
    return node;
  }
}
