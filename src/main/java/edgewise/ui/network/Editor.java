package edgewise.ui.network;

import edgewise.graph.Figures;
import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.NetworkFile;
import edgewise.network.NetworkFileException;
import edgewise.network.Sample;
import edgewise.ui.MathView;
import edgewise.ui.NetworkStudy;
import edgewise.ui.StudioState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;

/**
 * The drawer in which a network is made by hand: layers, functions, seed, every weight and bias in
 * its matrix, the sample. What cannot be is marked where it stands and changes nothing.
 */
final class Editor extends ScrollPane {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final int MOST = 120;
  private final StudioState state;
  private final VBox page = new VBox(12);
  private final Label refusal = new Label();
  private boolean filling;
  private long seed = 1;

  Editor(StudioState state) {
    this.state = state;
    setContent(page);
    setFitToWidth(true);
    getStyleClass().addAll("plain-scroll", "net-editor");
    page.getStyleClass().add("net-editor-page");
    setId("network-editor");
    setMinWidth(310);
    setPrefWidth(330);
    refusal.getStyleClass().add("problem");
    refusal.setWrapText(true);
    refusal.setId("network-refusal");
    state.network().studyProperty().addListener(o -> fill());
    state.texts().localeProperty().addListener(o -> fill());
    visibleProperty().addListener(o -> fill());
    fill();
  }

  private NetworkStudy study() {
    return state.network().studyProperty().get();
  }

  /** Fields follow the network, except while one of them is being typed in. */
  private void fill() {
    NetworkStudy study = study();
    if (study == null || filling || !isVisible()) {
      return;
    }
    Network network = study.network();
    refusal.setText("");
    page.getChildren().setAll(refusal, files(), layers(network), functions(network));
    if (network.parameters() <= MOST) {
      for (int l = 2; l <= network.depth(); l++) {
        page.getChildren().add(parameters(network, l));
      }
      page.getChildren().add(sample(study.sample()));
    } else {
      page.getChildren().add(wrapped("net.tooManyToEdit", MOST));
    }
  }

  private Label wrapped(String key, Object... arguments) {
    Label label = new Label(state.texts().get(key, arguments));
    label.setWrapText(true);
    label.getStyleClass().add("quiet");
    return label;
  }

  private Label section(String key) {
    Label label = new Label(state.texts().get(key));
    label.getStyleClass().add("section");
    return label;
  }

  private HBox files() {
    Button open = new Button(state.texts().get("net.open"));
    open.setOnAction(
        e ->
            chooser()
                .map(c -> c.showOpenDialog(getScene().getWindow()))
                .ifPresent(file -> read(file.toPath())));
    Button save = new Button(state.texts().get("net.save"));
    save.setOnAction(
        e ->
            chooser()
                .map(c -> c.showSaveDialog(getScene().getWindow()))
                .ifPresent(file -> write(file.toPath())));
    for (Button button : List.of(open, save)) {
      button.getStyleClass().add("train-button");
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    return new HBox(8, open, save);
  }

  private static Optional<FileChooser> chooser() {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
    return Optional.of(chooser);
  }

  /** Opens a network file, or says what is wrong with it and where. */
  void read(Path path) {
    try {
      NetworkFile file = NetworkFile.read(Files.readString(path));
      Network network = file.network();
      Sample blank =
          new Sample(new double[network.size(1)], new double[network.size(network.depth())]);
      state.network().open(network, file.sample().orElse(blank));
    } catch (NetworkFileException e) {
      refusal.setText(e.message(state.texts().locale()));
    } catch (IOException e) {
      refusal.setText(state.texts().get("net.unreadable", path));
    }
  }

  private void write(Path path) {
    NetworkFile file =
        new NetworkFile(study().network(), Optional.of(study().sample()), Optional.empty());
    try {
      Files.writeString(path, file.write());
    } catch (IOException e) {
      refusal.setText(state.texts().get("net.unwritable", path));
    }
  }

  private VBox layers(Network network) {
    TextField sizes =
        new TextField(
            network.layers().stream().map(String::valueOf).collect(Collectors.joining("-")));
    sizes.setId("network-layers");
    TextField number = new TextField(Long.toString(seed));
    number.setId("network-seed");
    number.setPrefColumnCount(5);
    Button anew = new Button(state.texts().get("net.anew"));
    anew.getStyleClass().add("train-button");
    anew.setId("network-anew");
    anew.setMinWidth(Region.USE_PREF_SIZE);
    anew.setOnAction(e -> make(network, sizes, number));
    sizes.setOnAction(anew.getOnAction());
    number.setOnAction(anew.getOnAction());
    return new VBox(
        6, section("net.layers"), sizes, section("net.seed"), new HBox(8, number, anew));
  }

  private void make(Network network, TextField sizes, TextField number) {
    try {
      List<Integer> layers =
          Arrays.stream(sizes.getText().trim().split("[^0-9]+")).map(Integer::valueOf).toList();
      seed = Long.parseLong(number.getText().trim());
      if (layers.size() < 2 || layers.stream().anyMatch(n -> n < 1 || n > 2000)) {
        throw new NumberFormatException(sizes.getText());
      }
      Network made =
          Network.seeded(layers, network.hidden(), network.output(), network.cost(), seed);
      double[] input = Arrays.copyOf(study().sample().input(), layers.getFirst());
      double[] target = Arrays.copyOf(study().sample().target(), layers.getLast());
      state.network().open(made, new Sample(input, target));
    } catch (IllegalArgumentException e) {
      sizes.pseudoClassStateChanged(WRONG, true);
      refusal.setText(state.texts().get("net.wrongLayers"));
    }
  }

  private VBox functions(Network network) {
    List<Activation> inside =
        Arrays.stream(Activation.values()).filter(Activation::isElementwise).toList();
    return new VBox(
        6,
        section("net.hiddenActivation"),
        choice(
            "activation.",
            inside,
            network.hidden(),
            now -> change(network.with(now, network.output(), network.cost()))),
        section("net.outputActivation"),
        choice(
            "activation.",
            List.of(Activation.values()),
            network.output(),
            now -> change(network.with(network.hidden(), now, network.cost()))),
        section("net.cost"),
        choice(
            "cost.",
            List.of(Cost.values()),
            network.cost(),
            now -> change(network.with(network.hidden(), network.output(), now))));
  }

  private <E extends Enum<E>> ComboBox<E> choice(
      String prefix, List<E> among, E now, java.util.function.Consumer<E> chosen) {
    ComboBox<E> box = new ComboBox<>();
    box.getItems().setAll(among);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(E each) {
            return each == null
                ? ""
                : state.texts().get(prefix + each.name().toLowerCase(java.util.Locale.ROOT));
          }

          @Override
          public E fromString(String text) {
            return now;
          }
        });
    box.setValue(now);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(e -> chosen.accept(box.getValue()));
    return box;
  }

  private void change(Network network) {
    state.network().change(network, study().sample());
  }

  private VBox parameters(Network network, int l) {
    GridPane weights = new GridPane(4, 4);
    for (int j = 1; j <= network.size(l); j++) {
      for (int k = 1; k <= network.size(l - 1); k++) {
        int row = j;
        int column = k;
        weights.add(
            field(
                "w" + l + "_" + j + "_" + k,
                "weight-cell",
                network.weight(l, j, k),
                v -> change(study().network().withWeight(l, row, column, v))),
            k - 1,
            j - 1);
      }
      int row = j;
      weights.add(
          field(
              "b" + l + "_" + j,
              "bias-cell",
              network.bias(l, j),
              v -> change(study().network().withBias(l, row, v))),
          network.size(l - 1),
          j - 1);
    }
    Node name = new MathView("W^{" + l + "} \\mid b^{" + l + "}", 17, "W" + l);
    ScrollPane scroll = new ScrollPane(weights);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setVbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setMinHeight(network.size(l) * 30 + 14);
    scroll.setMaxHeight(network.size(l) * 30 + 14);
    return new VBox(6, name, scroll);
  }

  private VBox sample(Sample sample) {
    List<Node> fields = new ArrayList<>();
    for (boolean input : List.of(true, false)) {
      FlowPane row = new FlowPane(4, 4);
      double[] numbers = input ? sample.input() : sample.target();
      for (int i = 0; i < numbers.length; i++) {
        int at = i;
        row.getChildren()
            .add(
                field(
                    (input ? "x" : "y") + (i + 1),
                    "plain-cell",
                    numbers[i],
                    v -> {
                      double[] changed =
                          (input ? study().sample().input() : study().sample().target()).clone();
                      changed[at] = v;
                      state
                          .network()
                          .change(
                              study().network(),
                              input
                                  ? new Sample(changed, study().sample().target())
                                  : new Sample(study().sample().input(), changed));
                    }));
      }
      fields.add(section(input ? "net.input" : "net.target"));
      fields.add(row);
    }
    return new VBox(6, fields.toArray(Node[]::new));
  }

  private TextField field(String name, String style, double value, DoubleConsumer set) {
    TextField field = new TextField(Figures.exact(value));
    field.setId("network-" + name);
    field.getStyleClass().addAll("number", style);
    field.setPrefColumnCount(4);
    field.setMinWidth(48);
    field.setPrefWidth(52);
    field.setAccessibleText(name);
    field.textProperty().addListener((o, old, now) -> typed(field, now, set));
    return field;
  }

  private void typed(TextField field, String text, DoubleConsumer set) {
    double value;
    try {
      value = Double.parseDouble(text.trim().replace('−', '-'));
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    field.pseudoClassStateChanged(WRONG, !Double.isFinite(value));
    refusal.setText(Double.isFinite(value) ? "" : state.texts().get("net.notANumber"));
    if (Double.isFinite(value)) {
      filling = true;
      set.accept(value);
      filling = false;
    }
  }
}
