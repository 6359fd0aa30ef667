package edgewise.ui.step;

import edgewise.explain.Explanation;
import edgewise.figure.ItemKey;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.strategy.Frame;
import edgewise.strategy.Step;
import edgewise.study.ProgramStudy;
import edgewise.text.Numbers;
import edgewise.ui.canvas.FormulaBox;
import edgewise.ui.canvas.SentenceText;
import edgewise.ui.kit.Icon;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/**
 * The inspector of the selected node or edge: for an edge its rule, the formula of its local
 * partial and its numbers; for a node its definition and its derivative; for both, where the value
 * is used next. Shows only what is known after the steps taken.
 */
final class Inspector extends VBox {
  private final StudioState state;
  private final Label title = new Label();
  private final TextFlow sentence = new TextFlow();
  private final FormulaBox formulas = new FormulaBox();
  private final TextFlow next = new TextFlow();

  Inspector(StudioState state) {
    super(8);
    this.state = state;
    setId("inspector");
    getStyleClass().add("inspector");
    setMargin(this, new Insets(0, 0, 16, 0));
    title.getStyleClass().add("section");
    Button close = new Button(null, Icon.of(Feather.X));
    close.setId("inspector-close");
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.accessibleTextProperty().bind(state.texts().bind("inspect.close"));
    close.setOnAction(e -> state.program().selection().select((ItemKey) null));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, space, close);
    head.setAlignment(Pos.CENTER_LEFT);
    sentence.setLineSpacing(4);
    next.getStyleClass().add("next");
    next.setLineSpacing(4);
    getChildren().addAll(head, sentence, formulas, next);
    InvalidationListener follow = o -> show();
    state.program().selection().selectedProperty().addListener(follow);
    state.program().frameProperty().addListener(follow);
    state.program().freshProperty().addListener(follow);
    state.texts().localeProperty().addListener(follow);
    widthProperty().addListener(follow);
    show();
  }

  private void show() {
    ProgramStudy study = state.program().studyProperty().get();
    Frame frame = state.program().frameProperty().get();
    ItemKey key = state.program().selection().current().orElse(null);
    boolean shown =
        key != null
            && study != null
            && frame != null
            && state.program().freshProperty().get()
            && state.program().selection().selectedProperty().get().size() == 1;
    setVisible(shown);
    setManaged(shown);
    if (shown) {
      switch (key) {
        case ItemKey.NodeKey k ->
            study.graph().node(k.name()).ifPresent(n -> node(n, study, frame));
        case ItemKey.EdgeKey k ->
            study.graph().edges().stream()
                .filter(e -> e.id().equals(k.id()))
                .findFirst()
                .ifPresent(e -> edge(e, study, frame));
        default -> {}
      }
    }
  }

  private void edge(Edge edge, ProgramStudy study, Frame frame) {
    Texts texts = state.texts();
    title.setText(texts.get("inspect.edge"));
    int k = stepOf(study, s -> s instanceof Step.Differentiate d && d.edge().equals(edge));
    Explanation explanation = study.explanation(Math.max(k, 0));
    List<String> latex = new ArrayList<>();
    if (k > 0) {
      latex.add(explanation.formula());
      if (frame.partial(edge).isPresent()) {
        latex.add(explanation.numbers());
      }
    }
    String text =
        k > 0 && frame.partial(edge).isPresent()
            ? explanation.sentence(texts.locale())
            : texts.get("inspect.edgeWaits", edge.source().name(), edge.target().name());
    fill(
        study,
        text,
        latex,
        texts.get("inspect.edgeNext", edge.source().name(), edge.target().name()));
  }

  private void node(Node node, ProgramStudy study, Frame frame) {
    Texts texts = state.texts();
    title.setText(texts.get(node.isInput() ? "inspect.input" : "inspect.node"));
    int k =
        stepOf(
            study,
            s -> (s instanceof Step.Evaluate || s instanceof Step.Read) && node.equals(s.node()));
    List<String> latex = new ArrayList<>();
    String text = texts.get("inspect.nodeWaits", node.name());
    if (k > 0) {
      Explanation explanation = study.explanation(k);
      latex.add(explanation.formula());
      if (frame.primal(node).isPresent()) {
        latex.add(explanation.numbers());
        text = explanation.sentence(texts.locale());
      }
    }
    frame
        .slot(node)
        .ifPresent(
            s -> latex.add(texts.formula(s.symbol().latex() + " = " + Numbers.latex(s.value()))));
    String feeds =
        study.graph().out(node).stream()
            .map(e -> "`" + e.target().name() + "`")
            .distinct()
            .collect(Collectors.joining(texts.get("list.comma")));
    fill(
        study,
        text,
        latex,
        feeds.isEmpty()
            ? texts.get("inspect.output", node.name())
            : texts.get("inspect.nodeNext", node.name(), feeds));
  }

  private static int stepOf(ProgramStudy study, Predicate<Step> condition) {
    List<Step> steps = study.trace().steps();
    for (int k = 0; k < steps.size(); k++) {
      if (condition.test(steps.get(k))) {
        return k + 1;
      }
    }
    return -1;
  }

  private void fill(ProgramStudy study, String text, List<String> latex, String then) {
    sentence
        .getChildren()
        .setAll(SentenceText.nodes(text, 15, study.symbols(), state.program().selection()));
    formulas.show(
        latex,
        Explanation.plain(text),
        Math.max(120, getWidth() - 56),
        study.symbols(),
        state.program().selection());
    next.getChildren()
        .setAll(SentenceText.nodes(then, 14, study.symbols(), state.program().selection()));
  }
}
