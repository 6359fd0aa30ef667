package edgewise.ui.step;

import edgewise.explain.Explanation;
import edgewise.language.Problem;
import edgewise.strategy.Frame;
import edgewise.study.ProgramStudy;
import edgewise.ui.canvas.FormulaBox;
import edgewise.ui.canvas.SentenceText;
import edgewise.ui.kit.DirectScroll;
import edgewise.ui.state.BackgroundWork;
import edgewise.ui.state.StudioState;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * The pane that explains the current step: its sentence and equations, the next step, and the work;
 * above it the inspector. While the program is wrong or being computed, it shows only that.
 */
public final class StepPane extends DirectScroll {
  /** The sizes of mathematics in sentences, px. */
  private static final double SENTENCE = 18;

  private static final double NEXT = 15;
  private final StudioState state;
  private final BackgroundWork preparation = new BackgroundWork();
  private final TextFlow sentence = new TextFlow();
  private final FormulaBox formulas = new FormulaBox();
  private final TextFlow next = new TextFlow();
  private final WholeDerivative whole;
  private final VBox explanationBox;
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
    whole = new WholeDerivative(state);
    explanationBox =
        new VBox(
            8, formulas, whole, gap(), title("step.next"), next, gap(), title("step.work"), work);
    VBox content = new VBox(8, new Inspector(state), title("step.title"), sentence, explanationBox);
    content.getStyleClass().add("step-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("plain-scroll");
    InvalidationListener follow = o -> show();
    state.program().frameProperty().addListener(follow);
    state.program().freshProperty().addListener(follow);
    state.program().problemsProperty().addListener(follow);
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
    ProgramStudy study = state.program().studyProperty().get();
    Frame frame = state.program().frameProperty().get();
    boolean known = state.program().freshProperty().get() && study != null && frame != null;
    explanationBox.setVisible(known);
    if (!known) {
      List<Problem> problems = state.program().problemsProperty().get();
      String why =
          problems.isEmpty()
              ? state.texts().get("graph.working")
              : state.program().isBlank()
                  ? state.texts().get("step.blank")
                  : state.texts().get("step.wrong", problems.getFirst().line());
      sentence.getChildren().setAll(plain(why));
      return;
    }
    Explanation explanation = study.explanation(frame.position());
    String description = explanation.description(state.texts().locale());
    sentence
        .getChildren()
        .setAll(
            SentenceText.nodes(
                explanation.sentence(state.texts().locale()),
                SENTENCE,
                study.symbols(),
                state.program().selection()));
    sentence.setAccessibleText(description);
    next.getChildren()
        .setAll(
            SentenceText.nodes(
                explanation.next(state.texts().locale()),
                NEXT,
                study.symbols(),
                state.program().selection()));
    formulas.show(
        lines(explanation), description, room(), study.symbols(), state.program().selection());
    whole.show(study, frame.position(), room());
    work.show(frame);
    prepareNext(study, frame.position());
  }

  private double room() {
    return Math.max(120, getWidth() - 64);
  }

  /**
   * Prepares the next steps in the background: their sentences and typeset formulas, which take
   * most of the time of a step.
   */
  private void prepareNext(ProgramStudy study, int position) {
    double room = room();
    Locale locale = state.texts().locale();
    preparation.submit(
        () -> {
          for (int k : new int[] {position + 1, position - 1}) {
            if (k >= 0 && k <= study.trace().size()) {
              Explanation explanation = study.explanation(k);
              lines(explanation).forEach(line -> FormulaBox.set(line, room, study.symbols()));
              SentenceText.set(explanation.sentence(locale), SENTENCE, study.symbols());
              SentenceText.set(explanation.next(locale), NEXT, study.symbols());
            }
          }
          return study;
        },
        seen -> {},
        failed -> {
          throw failed;
        });
  }

  /**
   * The equations: one line if there are no names in it, as in a = 2; else names, and numbers
   * beneath.
   */
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
