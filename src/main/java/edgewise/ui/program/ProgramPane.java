package edgewise.ui.program;

import edgewise.figure.ItemKey;
import edgewise.language.Problem;
import edgewise.language.Span;
import edgewise.strategy.Frame;
import edgewise.strategy.Step;
import edgewise.study.ProgramStudy;
import edgewise.ui.state.StudioState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The editor of the program's text; the graph follows every change. Errors are underlined in the
 * text and explained below it; the line of the current step is tinted.
 */
public final class ProgramPane extends VBox {
  private final StudioState state;
  private final CodeArea area = new CodeArea();
  private final VBox messages = new VBox(4);
  private final Map<String, Integer> tinted = new HashMap<>();
  private boolean following;

  /** A pane that edits the state's text. */
  public ProgramPane(StudioState state) {
    super(8);
    this.state = state;
    area.setId("program");
    area.setParagraphGraphicFactory(LineNumberFactory.get(area));
    area.getStyleClass().add("code");
    area.setWrapText(true);
    // Undo is handled by the window: one history for the text, the picture and the sliders.
    area.setUndoManager(UndoUtils.noOpUndoManager());
    // Tab moves the focus, for people without a mouse; formulas need no tabs.
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.TAB) {
            area.requestFocusTraversal(
                e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            e.consume();
          }
        });
    area.setMouseOverTextDelay(Duration.ofMillis(60));
    area.addEventHandler(
        MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, e -> point(e.getCharacterIndex()));
    area.addEventHandler(
        MouseOverTextEvent.MOUSE_OVER_TEXT_END, e -> state.program().selection().point(null));
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
    area.replaceText(state.program().setup().textProperty().get());
    area.textProperty().addListener((o, old, now) -> typed(now));
    state.program().setup().textProperty().addListener((o, old, now) -> changed(now));
    InvalidationListener mark = o -> mark();
    state.program().problemsProperty().addListener(mark);
    state.program().frameProperty().addListener(o -> tintLines());
    state.texts().localeProperty().addListener(mark);
    state.program().selection().pointedProperty().addListener(o -> tintLines());
  }

  /** Moves the focus to the text. */
  public void edit() {
    area.requestFocus();
    area.moveTo(area.getLength());
  }

  /** Points at the node that is defined in the line under the pointer. */
  private void point(int character) {
    ProgramStudy study = state.program().studyProperty().get();
    if (study == null || !state.program().freshProperty().get()) {
      return;
    }
    int line = area.offsetToPosition(character, TwoDimensional.Bias.Backward).getMajor() + 1;
    study.graph().nodes().stream()
        .filter(n -> lineOf(study, n.name()) == line)
        .reduce((first, second) -> second)
        .ifPresent(n -> state.program().selection().point(new ItemKey.NodeKey(n.name())));
  }

  private static int lineOf(ProgramStudy study, String name) {
    return study.program().definition(name).map(Span::line).orElse(-1);
  }

  private void typed(String text) {
    if (!following) {
      state.program().setup().textProperty().set(text);
    }
  }

  /**
   * Shows a text changed elsewhere: only the part that differs is replaced, so that the caret keeps
   * its place.
   */
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
    List<Problem> problems = state.program().problemsProperty().get();
    messages.getChildren().clear();
    for (Problem problem : problems) {
      Label message =
          new Label(
              state.program().isBlank()
                  ? state.texts().get("program.blank")
                  : problem.message(state.texts().locale()));
      message.setWrapText(true);
      message.getStyleClass().add(state.program().isBlank() ? "quiet" : "problem");
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
    ProgramStudy study = state.program().studyProperty().get();
    Frame frame = state.program().frameProperty().get();
    int line = -1;
    if (study != null && frame != null && state.program().freshProperty().get()) {
      line =
          frame
              .step()
              .map(Step::node)
              .flatMap(node -> study.program().definition(node.name()))
              .map(Span::line)
              .orElse(-1);
    }
    int pointed = study == null ? -1 : pointedLine(study);
    tint(line, "current");
    tint(pointed, "pointed");
  }

  private int pointedLine(ProgramStudy study) {
    return state.program().freshProperty().get()
        ? switch (state.program().selection().pointedProperty().get()) {
          case ItemKey.NodeKey node -> lineOf(study, node.name());
          case ItemKey.EdgeKey edge ->
              study.graph().edges().stream()
                  .filter(e -> e.id().equals(edge.id()))
                  .findFirst()
                  .map(e -> lineOf(study, e.target().name()))
                  .orElse(-1);
          case null, default -> -1;
        }
        : -1;
  }

  /** Moves a style from its previous line to this one. */
  private void tint(int line, String style) {
    int before = tinted.getOrDefault(style, -1);
    tinted.put(style, line);
    if (before != line) {
      restyle(before);
    }
    restyle(line);
  }

  private void restyle(int line) {
    if (line >= 1 && line <= area.getParagraphs().size()) {
      List<String> styles =
          tinted.entrySet().stream()
              .filter(e -> e.getValue() == line)
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      if (!styles.equals(List.copyOf(area.getParagraph(line - 1).getParagraphStyle()))) {
        area.setParagraphStyle(line - 1, styles);
      }
    }
  }
}
