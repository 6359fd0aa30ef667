package edgewise.ui.network;

import edgewise.graph.Figures;
import edgewise.network.BackpropagationStep;
import edgewise.network.Quantity;
import edgewise.network.Stage;
import edgewise.ui.Icon;
import edgewise.ui.MathView;
import edgewise.ui.NetworkState;
import edgewise.ui.NetworkStudy;
import edgewise.ui.StudioState;
import edgewise.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The two pictures of a network, and beneath them the step of the algorithm: where it is in the
 * list of five, its equation in indices, in matrices and in numbers, and the quantity that is
 * pointed at.
 */
final class BackpropagationView extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double FORMULA = 15;
  private final StudioState state;
  private final NetworkState network;
  private final NeuronsPicture neurons;
  private final ExpandedPicture graph;
  private final HBox pictures = new HBox();
  private final VBox stages = new VBox(2);
  private final VBox equation = new VBox(10);
  private final VBox subject = new VBox(6);
  private final VBox telling = new VBox(4);
  private final Label where = new Label();
  private final Slider scrubber = new Slider();
  private final List<MatrixView> matrices = new ArrayList<>();

  BackpropagationView(StudioState state) {
    this.state = state;
    this.network = state.network();
    neurons = new NeuronsPicture(state);
    graph = new ExpandedPicture(state);
    setMinSize(0, 0);
    HBox.setHgrow(neurons, Priority.ALWAYS);
    HBox.setHgrow(graph, Priority.ALWAYS);
    neurons.setPrefWidth(400);
    graph.setPrefWidth(480);
    pictures.setMinSize(0, 0);
    pictures.getStyleClass().add("net-pictures");
    VBox.setVgrow(pictures, Priority.ALWAYS);
    getChildren().addAll(pictures, bar(), told());
    network.picturesProperty().subscribe(this::arrange);
    network.studyProperty().addListener(o -> show());
    network.positionProperty().addListener(o -> show());
    network.attention().pointedProperty().addListener(o -> light());
    network.attention().selectedProperty().addListener(o -> show());
    state.appearance().themeProperty().addListener(o -> show());
    state.texts().localeProperty().addListener(o -> show());
    show();
  }

  private void arrange(NetworkState.Pictures wanted) {
    List<Node> shown = new ArrayList<>();
    if (wanted != NetworkState.Pictures.GRAPH) {
      shown.add(neurons);
    }
    if (wanted != NetworkState.Pictures.NEURONS) {
      shown.add(graph);
    }
    pictures.getChildren().setAll(shown);
  }

  private HBox bar() {
    where.setMinWidth(Region.USE_PREF_SIZE);
    where.getStyleClass().add("where");
    where.setId("network-where");
    HBox.setHgrow(scrubber, Priority.ALWAYS);
    scrubber.setMin(0);
    scrubber.setBlockIncrement(1);
    scrubber.setId("network-scrubber");
    scrubber.accessibleTextProperty().bind(where.textProperty());
    scrubber.valueProperty().addListener((o, old, now) -> network.goTo(now.intValue()));
    HBox bar =
        new HBox(
            4,
            button("first", Feather.SKIP_BACK, () -> 0),
            button("previous", Feather.CHEVRON_LEFT, () -> network.positionProperty().get() - 1),
            button("next", Feather.CHEVRON_RIGHT, () -> network.positionProperty().get() + 1),
            button("last", Feather.SKIP_FORWARD, () -> Integer.MAX_VALUE),
            scrubber,
            where,
            new NeuronByNeuron(state));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("net-bar");
    return bar;
  }

  private Button button(String id, Feather icon, java.util.function.IntSupplier to) {
    Button button = new Button(null, Icon.of(icon));
    button.setId("network-" + id);
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.accessibleTextProperty().bind(state.texts().bind("command." + id));
    button.setOnAction(e -> network.goTo(to.getAsInt()));
    return button;
  }

  private HBox told() {
    stages.getStyleClass().add("net-stages");
    stages.setMinWidth(Region.USE_PREF_SIZE);
    ScrollPane scroll = new ScrollPane(equation);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setMinSize(0, 0);
    scroll.setFitToWidth(true);
    equation.setId("network-equation");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    subject.setId("network-subject");
    VBox words = new VBox(8, telling, subject);
    words.getStyleClass().add("net-subject");
    HBox told = new HBox(20, stages, scroll, words);
    told.getStyleClass().add("net-told");
    return told;
  }

  private void show() {
    NetworkStudy study = network.studyProperty().get();
    if (study == null) {
      return;
    }
    int position = network.positionProperty().get();
    if (position > study.steps().size()) {
      return;
    }
    scrubber.setMax(study.steps().size());
    scrubber.setValue(position);
    where.setText(state.texts().get("net.where", position, study.steps().size()));
    Optional<BackpropagationStep> step = network.step();
    stages(step);
    equation(step, study);
    neurons.show();
    graph.show();
    light();
  }

  private void stages(Optional<BackpropagationStep> step) {
    stages.getChildren().clear();
    for (Stage stage : Stage.values()) {
      Label line = new Label((stage.ordinal() + 1) + "  " + stage.title(state.texts().locale()));
      line.getStyleClass().add("stage-line");
      line.setMinWidth(Region.USE_PREF_SIZE);
      line.setMaxWidth(Double.MAX_VALUE);
      line.pseudoClassStateChanged(CURRENT, step.filter(s -> s.stage() == stage).isPresent());
      stages.getChildren().add(line);
    }
  }

  private void equation(Optional<BackpropagationStep> step, NetworkStudy study) {
    equation.getChildren().clear();
    telling.getChildren().clear();
    matrices.clear();
    if (step.isEmpty()) {
      Label lead = new Label(state.texts().get("net.lead"));
      lead.getStyleClass().add("net-sentence");
      lead.setWrapText(true);
      lead.setMaxWidth(620);
      equation.getChildren().add(lead);
      return;
    }
    // What is selected is told, where the step is about its layer.
    BackpropagationStep taken = step.get();
    BackpropagationStep now =
        network.attention().current().isPresent()
            ? network.subject().map(taken::at).orElse(taken)
            : taken;
    Label title = new Label(now.equation().title(state.texts().locale()));
    title.getStyleClass().add("run-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    Label sentence = new Label(now.sentence(state.texts().locale()));
    sentence.getStyleClass().add("net-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setId("network-sentence");
    MatrixView matrix = new MatrixView(network, now.matrixForm(), now, 13);
    matrices.add(matrix);
    VBox formulas = new VBox(8);
    IntStream.of(0, now.row())
        .distinct()
        .mapToObj(row -> row == 0 ? now.at(0, 0) : now)
        .map(each -> formula(each.indexForm(), study))
        .forEach(formulas.getChildren()::add);
    formulas.getChildren().add(formula(now.numbers(), study));
    equation.getChildren().addAll(new FlowPane(28, 8, formulas, matrix));
    telling.getChildren().setAll(title, sentence);
  }

  private MathView formula(String latex, NetworkStudy study) {
    return MathView.linked(latex, FORMULA, latex, study.symbols(), network.attention());
  }

  private void light() {
    neurons.show();
    graph.light();
    matrices.forEach(MatrixView::light);
    subject.getChildren().clear();
    NetworkStudy study = network.studyProperty().get();
    Texts texts = state.texts();
    Optional<Quantity> of = network.subject();
    if (study == null || of.isEmpty()) {
      subject.getChildren().add(quiet(texts.get("net.point")));
      return;
    }
    subject.getChildren().addAll(new Subject(study, of.get()).nodes(texts));
  }

  private static Label quiet(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("quiet");
    label.setWrapText(true);
    return label;
  }

  /** What is to be said of one quantity: its number, its formula, its cell, its paths. */
  private record Subject(NetworkStudy study, Quantity quantity) {
    List<Node> nodes(Texts texts) {
      List<Node> all = new ArrayList<>();
      Optional<String> value = value();
      all.add(math(quantity.latex() + value.map(v -> " = " + v).orElse(""), 20));
      switch (quantity) {
        case Quantity.Weight(int l, int j, int k) -> {
          all.add(quiet(texts.get("net.weight", l, j, l - 1, k)));
          all.add(
              math(
                  "\\frac{\\partial C}{\\partial "
                      + quantity.latex()
                      + "} = "
                      + new Quantity.Activation(l - 1, k).latex()
                      + "\\,"
                      + new Quantity.PreActivation(l, j).errorLatex(),
                  17));
          all.add(
              math(
                  "= "
                      + Figures.latex(study.pass().forward().activation(l - 1, k))
                      + " \\cdot "
                      + signed(study.pass().delta(l, j))
                      + " = "
                      + Figures.latex(study.pass().weightGradient(l, j, k)),
                  14));
        }
        case Quantity.Bias(int l, int j) -> {
          all.add(quiet(texts.get("net.bias", l, j)));
          all.add(
              math(
                  "\\frac{\\partial C}{\\partial "
                      + quantity.latex()
                      + "} = "
                      + new Quantity.PreActivation(l, j).errorLatex()
                      + " = "
                      + Figures.latex(study.pass().delta(l, j)),
                  17));
        }
        case Quantity.PreActivation(int l, int j) ->
            all.add(
                math(
                    ((Quantity.PreActivation) quantity).errorLatex()
                        + " = \\frac{\\partial C}{\\partial "
                        + quantity.latex()
                        + "} = "
                        + Figures.latex(study.pass().delta(l, j)),
                    17));
        default -> {}
      }
      String paths = Long.toString(paths());
      all.add(quiet(texts.get("net.paths", paths)));
      return all;
    }

    private static String signed(double factor) {
      return factor < 0 ? "(" + Figures.latex(factor) + ")" : Figures.latex(factor);
    }

    private MathView math(String latex, double size) {
      return new MathView(latex, size, latex);
    }

    private Optional<String> value() {
      return switch (quantity) {
        case Quantity.Weight(int l, int j, int k) ->
            Optional.of(Figures.latex(study.network().weight(l, j, k)));
        case Quantity.Bias(int l, int j) -> Optional.of(Figures.latex(study.network().bias(l, j)));
        case Quantity.Activation(int l, int j) ->
            Optional.of(Figures.latex(study.pass().forward().activation(l, j)));
        case Quantity.PreActivation(int l, int j) ->
            Optional.of(Figures.latex(study.pass().forward().preActivation(l, j)));
        case Quantity.Cost c -> Optional.of(Figures.latex(study.pass().cost()));
        default -> Optional.empty();
      };
    }

    /** Ways through the neurons from here to the cost: one neuron of every later layer. */
    private long paths() {
      long count = 1;
      int from = quantity.neuron().map(n -> n.layer()).orElse(study.network().depth());
      for (int l = from + 1; l <= study.network().depth(); l++) {
        count *= study.network().size(l);
      }
      return count;
    }
  }
}
