package edgewise.ui.program;

import edgewise.figure.ItemKey;
import edgewise.graph.MathName;
import edgewise.graph.Node;
import edgewise.study.ProgramStudy;
import edgewise.text.Numbers;
import edgewise.ui.canvas.MathView;
import edgewise.ui.state.StudioState;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The inputs with a slider and a field each; a change here changes the program's text. */
public final class InputsPane extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final int MOST_ROWS = 200;
  private static final double ROW = 32;
  private final StudioState state;
  private final VBox rows = new VBox(4);
  private List<String> names = List.of();
  private final ObservableList<Row> shown = FXCollections.observableArrayList();

  /** A pane that follows the state's inputs. */
  public InputsPane(StudioState state) {
    super(8);
    this.state = state;
    Label title = new Label();
    title.getStyleClass().add("section");
    title.textProperty().bind(state.texts().bind("inputs.title"));
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setMinHeight(ROW);
    scroll.prefHeightProperty().bind(Bindings.size(shown).multiply(ROW).add(4));
    getChildren().addAll(title, scroll);
    state.program().studyProperty().addListener(o -> follow());
    state.program().problemsProperty().addListener(o -> setVisible(!state.program().isBlank()));
    follow();
  }

  private void follow() {
    ProgramStudy study = state.program().studyProperty().get();
    if (study == null) {
      return;
    }
    List<Node> inputs = study.graph().inputs().stream().limit(MOST_ROWS).toList();
    List<String> now = inputs.stream().map(Node::name).toList();
    if (!now.equals(names)) {
      names = now;
      shown.clear();
      inputs.forEach(input -> shown.add(new Row(input.name())));
      rows.getChildren().setAll(shown);
    }
    for (int i = 0; i < inputs.size(); i++) {
      boolean given =
          study.program().graph().node(inputs.get(i).name()).orElseThrow().given().isPresent();
      shown.get(i).show(inputs.get(i).given().orElse(ProgramStudy.UNSET), given);
    }
  }

  private final class Row extends HBox {
    private final String name;
    private final Slider slider = new Slider(-5, 5, 0);
    private final TextField field = new TextField();
    private final ItemKey key;
    private boolean following;

    Row(String name) {
      super(8);
      this.name = name;
      this.key = new ItemKey.NodeKey(name);
      setAlignment(Pos.CENTER_LEFT);
      StackPane symbol = new StackPane(new MathView(MathName.latex(name), 17, name));
      symbol.setAlignment(Pos.CENTER_LEFT);
      symbol.setMinWidth(28);
      slider.setId("slider-" + name);
      slider.setAccessibleText(name);
      slider.setMinWidth(40);
      slider.setBlockIncrement(0.1);
      HBox.setHgrow(slider, Priority.ALWAYS);
      field.setId("input-" + name);
      field.setAccessibleText(name);
      field.setPrefColumnCount(4);
      field.setMinWidth(58);
      field.setMaxWidth(58);
      field.getStyleClass().add("number");
      getChildren().addAll(symbol, slider, field);
      slider.valueProperty().addListener((o, old, now) -> sliderMoved(now.doubleValue()));
      slider.setOnMouseReleased(e -> state.program().endEdit());
      setOnMouseEntered(e -> state.program().selection().point(key));
      setOnMouseExited(e -> state.program().selection().stopPointing(key));
      field.addEventFilter(
          KeyEvent.KEY_PRESSED,
          e -> {
            int by = e.getCode() == KeyCode.UP ? 1 : e.getCode() == KeyCode.DOWN ? -1 : 0;
            if (by != 0) {
              nudge(by * (e.isShiftDown() ? 1 : 0.1));
              e.consume();
            }
          });
      field.textProperty().addListener((o, old, now) -> typed(now));
      field
          .focusedProperty()
          .addListener(
              (o, old, focused) -> {
                state.program().endEdit();
                if (!focused) {
                  follow();
                }
              });
    }

    private void sliderMoved(double value) {
      if (!following) {
        state.program().setInput(name, Math.round(value * 20) / 20.0);
      }
    }

    /** Changes the number by a small step, for the up and down keys in the field. */
    private void nudge(double by) {
      parsed(field.getText())
          .ifPresent(
              now -> {
                double next = Math.round((now + by) * 1e9) / 1e9;
                state.program().setInput(name, next);
                field.setText(Numbers.exact(next));
                field.end();
              });
    }

    private static Optional<Double> parsed(String text) {
      try {
        double value = Double.parseDouble(text.strip().replace('−', '-'));
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    private void typed(String text) {
      if (following) {
        return;
      }
      Optional<Double> value = parsed(text);
      field.pseudoClassStateChanged(WRONG, value.isEmpty());
      value.ifPresent(v -> state.program().setInput(name, v));
    }

    void show(double value, boolean given) {
      following = true;
      double reach = Math.max(5, Math.ceil(Math.abs(value) / 5) * 5);
      if (Double.isFinite(reach) && reach > slider.getMax()) {
        slider.setMin(-reach);
        slider.setMax(reach);
      }
      if (!slider.isValueChanging() && !slider.isPressed()) {
        slider.setValue(value);
      }
      if (!field.isFocused()) {
        field.setText(Numbers.exact(value));
        field.pseudoClassStateChanged(WRONG, false);
      }
      field.pseudoClassStateChanged(PseudoClass.getPseudoClass("unset"), !given);
      following = false;
    }
  }
}
