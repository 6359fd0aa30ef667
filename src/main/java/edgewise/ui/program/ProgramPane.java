package edgewise.ui.program;

import edgewise.language.Problem;
import edgewise.language.Span;
import edgewise.strategy.Frame;
import edgewise.strategy.Step;
import edgewise.ui.StudioState;
import edgewise.ui.Study;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * The program's text, live: the picture follows every change. Errors are underlined where they are
 * and told beneath; the line that the step is about is tinted.
 */
public final class ProgramPane extends VBox {
  private final StudioState state;
  private final CodeArea area = new CodeArea();
  private final VBox messages = new VBox(4);
  private boolean following;

  /** A pane that edits the state's text. */
  public ProgramPane(StudioState state) {
    super(8);
    this.state = state;
    area.setId("program");
    area.setParagraphGraphicFactory(LineNumberFactory.get(area));
    area.getStyleClass().add("code");
    area.setWrapText(true);
    Label title = new Label();
    title.getStyleClass().add("section");
    title.textProperty().bind(state.texts().bind("program.title"));
    title.setLabelFor(area);
    VirtualizedScrollPane<CodeArea> scroll = new VirtualizedScrollPane<>(area);
    scroll.getStyleClass().add("code-frame");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    messages.setId("problems");
    setMinHeight(160);
    getChildren().addAll(title, scroll, messages);
    area.replaceText(state.textProperty().get());
    area.textProperty().addListener((o, old, now) -> typed(now));
    state.textProperty().addListener((o, old, now) -> changed(now));
    InvalidationListener mark = o -> mark();
    state.problemsProperty().addListener(mark);
    state.frameProperty().addListener(mark);
    state.texts().localeProperty().addListener(mark);
  }

  private void typed(String text) {
    if (!following) {
      state.textProperty().set(text);
    }
  }

  /** A change from elsewhere: only the part that differs is replaced, so the caret stays. */
  private void changed(String text) {
    String shown = area.getText();
    if (shown.equals(text)) {
      return;
    }
    int start = 0;
    int most = Math.min(shown.length(), text.length());
    while (start < most && shown.charAt(start) == text.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && shown.charAt(shown.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
      end++;
    }
    following = true;
    area.replaceText(start, shown.length() - end, text.substring(start, text.length() - end));
    following = false;
  }

  private void mark() {
    List<Problem> problems = state.problemsProperty().get();
    messages.getChildren().clear();
    for (Problem problem : problems) {
      Label message = new Label(problem.message(state.texts().locale()));
      message.setWrapText(true);
      message.getStyleClass().add("problem");
      messages.getChildren().add(message);
    }
    underline(problems);
    tintLines();
  }

  private record Stretch(int from, int to) {}

  private void underline(List<Problem> problems) {
    List<Stretch> stretches = new ArrayList<>();
    for (Problem problem : problems) {
      int from = offset(problem.line(), problem.column());
      int to = Math.min(area.getLength(), from + Math.max(1, problem.length()));
      if (from < to) {
        stretches.add(new Stretch(from, to));
      } else if (area.getLength() > 0) {
        stretches.add(new Stretch(area.getLength() - 1, area.getLength()));
      }
    }
    stretches.sort(Comparator.comparingInt(Stretch::from));
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    int at = 0;
    for (Stretch stretch : stretches) {
      if (stretch.from() >= at) {
        spans.add(Collections.emptyList(), stretch.from() - at);
        spans.add(List.of("wrong"), stretch.to() - stretch.from());
        at = stretch.to();
      }
    }
    spans.add(Collections.emptyList(), area.getLength() - at);
    if (area.getLength() > 0) {
      area.setStyleSpans(0, spans.create());
    }
  }

  private int offset(int line, int column) {
    int paragraph = Math.clamp(line - 1L, 0, area.getParagraphs().size() - 1);
    String text = area.getParagraph(paragraph).getText();
    int units =
        text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
    return area.getAbsolutePosition(paragraph, units);
  }

  private void tintLines() {
    Study study = state.studyProperty().get();
    Frame frame = state.frameProperty().get();
    int line = -1;
    if (study != null && frame != null && state.problemsProperty().get().isEmpty()) {
      line =
          frame
              .step()
              .map(Step::node)
              .flatMap(node -> study.program().definition(node.name()))
              .map(Span::line)
              .orElse(-1);
    }
    for (int i = 0; i < area.getParagraphs().size(); i++) {
      boolean tinted = i == line - 1;
      boolean was = area.getParagraph(i).getParagraphStyle().contains("current");
      if (tinted != was) {
        area.setParagraphStyle(i, tinted ? List.of("current") : Collections.emptyList());
      }
    }
  }
}
