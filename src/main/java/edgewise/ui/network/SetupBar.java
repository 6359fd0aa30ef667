package edgewise.ui.network;

import edgewise.graph.Figures;
import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.TrainingPlan;
import edgewise.ui.Icon;
import edgewise.ui.Texts;
import edgewise.ui.Tooltips;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What is learned from, and how. A change begins the run anew: a run has one setup from its first
 * step to its last. Beside each other, the second run has a learning rate and a seed of its own.
 */
final class SetupBar extends FlowPane {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private final Texts texts;
  private final TrainingSession session;
  private final MenuButton data = new MenuButton();
  private final TextField hidden = field("train-hidden", 64);
  private final ComboBox<Activation> activation = new ComboBox<>();
  private final ComboBox<Cost> cost = new ComboBox<>();
  private final TextField rate = field("train-rate", 56);
  private final TextField batch = field("train-batch", 48);
  private final TextField seed = field("train-seed", 48);
  private final TextField epochs = field("train-epochs", 56);
  private final CheckBox standardised = new CheckBox();
  private final ToggleButton compared = new ToggleButton(null, Icon.of(Feather.COLUMNS));
  private final TextField otherRate = field("train-rate-2", 56);
  private final TextField otherSeed = field("train-seed-2", 48);
  private final List<Node> second;
  private boolean following;

  SetupBar(Texts texts, TrainingSession session, CsvSheet sheet) {
    super(12, 6);
    this.texts = texts;
    this.session = session;
    getStyleClass().add("train-setup");
    menu(sheet);
    choices(activation, "train-activation", Activation.values(), "activation.");
    activation.getItems().remove(Activation.SOFTMAX);
    choices(cost, "train-cost", Cost.values(), "cost.");
    standardised.setId("train-standardise");
    standardised.textProperty().bind(texts.bind("train.standardise"));
    Tooltips.set(standardised, texts, "train.standardise.tip");
    compared.setId("train-compare");
    compared.textProperty().bind(texts.bind("train.compare"));
    compared.getStyleClass().add("train-button");
    second = List.of(named("train.rate2", otherRate), named("train.seed2", otherSeed));
    getChildren()
        .addAll(
            named("train.data", data),
            named("train.hidden", hidden),
            named("train.activation", activation),
            named("train.cost", cost),
            named("train.rate", rate),
            named("train.batch", batch),
            named("train.seed", seed),
            named("train.epochs", epochs),
            under(standardised),
            under(compared));
    getChildren().addAll(second);
    actions();
    session.setupsProperty().subscribe(this::follow);
    texts.localeProperty().addListener(o -> follow(session.setupsProperty().get()));
  }

  private void menu(CsvSheet sheet) {
    data.setId("train-data");
    for (Lesson lesson : Lesson.values()) {
      if (lesson == Lesson.SLOW_NEURON) {
        data.getItems().add(new SeparatorMenuItem());
      }
      MenuItem item = new MenuItem();
      item.setId("train-data-" + lesson.id());
      item.textProperty().bind(texts.bind("train.data." + lesson.id()));
      item.setOnAction(e -> session.start(lesson.setups()));
      data.getItems().add(item);
    }
    MenuItem own = new MenuItem();
    own.setId("train-data-csv");
    own.textProperty().bind(texts.bind("train.csv"));
    own.setOnAction(e -> sheet.ask(getScene().getWindow()));
    data.getItems().addAll(new SeparatorMenuItem(), own);
    data.setMinWidth(USE_PREF_SIZE);
  }

  private <T extends Enum<T>> void choices(ComboBox<T> box, String id, T[] values, String prefix) {
    box.setId(id);
    Choices.fill(box, values, prefix, texts);
    box.setOnAction(e -> changed());
  }

  private static TextField field(String id, double width) {
    TextField field = new TextField();
    field.setId(id);
    field.getStyleClass().add("number");
    field.setPrefWidth(width);
    return field;
  }

  private VBox named(String key, Node control) {
    Label name = new Label();
    name.textProperty().bind(texts.bind(key));
    name.getStyleClass().add("quiet");
    name.setLabelFor(control);
    name.setMinWidth(USE_PREF_SIZE);
    control.accessibleTextProperty().bind(name.textProperty());
    VBox box = new VBox(2, name, control);
    box.getStyleClass().add("train-named");
    return box;
  }

  /** A control that names itself, on the line of the others. */
  private static VBox under(Node control) {
    VBox box = new VBox(2, new Label(" "), control);
    box.getStyleClass().add("train-named");
    return box;
  }

  private void actions() {
    for (TextField field : List.of(hidden, rate, batch, seed, epochs, otherRate, otherSeed)) {
      field.setOnAction(e -> changed());
      field
          .focusedProperty()
          .addListener(
              (o, had, has) -> {
                if (!has) {
                  changed();
                }
              });
      field.textProperty().addListener(o -> field.pseudoClassStateChanged(WRONG, false));
    }
    standardised.setOnAction(e -> changed());
    compared.setOnAction(e -> changed());
  }

  /** Shows the setups that there are. */
  private void follow(List<TrainingSetup> setups) {
    if (setups.isEmpty()) {
      return;
    }
    following = true;
    TrainingSetup first = setups.getFirst();
    TrainingSetup last = setups.getLast();
    data.setText(
        first.name().isEmpty() ? first.data().name() : texts.get("train.data." + first.name()));
    hidden.setText(String.join(" ", first.hidden().stream().map(String::valueOf).toList()));
    activation.setValue(first.activation());
    List<Cost> possible = new ArrayList<>(List.of(Cost.values()));
    if (first.data().classes().isEmpty()) {
      possible.retainAll(List.of(Cost.QUADRATIC));
    } else if (first.data().classes().size() > 2) {
      possible.remove(Cost.CROSS_ENTROPY);
      possible.remove(Cost.QUADRATIC);
    }
    cost.getItems().setAll(possible);
    cost.setValue(first.cost());
    rate.setText(Figures.exact(first.learningRate()));
    batch.setText(Integer.toString(first.batch()));
    seed.setText(Long.toString(first.seed()));
    epochs.setText(Integer.toString(first.epochs()));
    otherRate.setText(Figures.exact(last.learningRate()));
    otherSeed.setText(Long.toString(last.seed()));
    standardised.setSelected(first.standardised());
    compared.setSelected(setups.size() > 1);
    second.forEach(
        node -> {
          node.setVisible(setups.size() > 1);
          node.setManaged(setups.size() > 1);
        });
    following = false;
  }

  private void changed() {
    if (following || session.setupsProperty().get().isEmpty()) {
      return;
    }
    List<TrainingSetup> now = session.setupsProperty().get();
    List<TrainingSetup> wished = wished(now);
    if (wished.size() > 0 && !wished.equals(now)) {
      session.start(wished);
    }
  }

  /** The setups that are typed; none if something typed makes no sense. */
  private List<TrainingSetup> wished(List<TrainingSetup> now) {
    TrainingSetup first = now.getFirst();
    Optional<List<Integer>> layers = read(hidden, SetupBar::sizes);
    Optional<Double> eta = read(rate, SetupBar::rate);
    Optional<Integer> size = read(batch, text -> positive(text, 1_000_000));
    Optional<Long> start = read(seed, Long::valueOf);
    Optional<Integer> most = read(epochs, text -> positive(text, 1_000_000));
    Optional<Double> otherEta = read(otherRate, SetupBar::rate);
    Optional<Long> otherStart = read(otherSeed, Long::valueOf);
    if (layers.isEmpty()
        || eta.isEmpty()
        || size.isEmpty()
        || start.isEmpty()
        || most.isEmpty()
        || otherEta.isEmpty()
        || otherStart.isEmpty()) {
      return List.of();
    }
    UnaryOperator<TrainingSetup> typed =
        setup -> {
          boolean same =
              layers.get().equals(setup.hidden())
                  && activation.getValue() == setup.activation()
                  && cost.getValue() == setup.cost();
          return new TrainingSetup(
              setup.name(),
              setup.data(),
              standardised.isSelected(),
              layers.get(),
              activation.getValue(),
              cost.getValue(),
              eta.get(),
              size.get(),
              start.get(),
              most.get(),
              same ? setup.start() : Optional.empty());
        };
    List<TrainingSetup> wished = new ArrayList<>();
    wished.add(typed.apply(first));
    if (compared.isSelected()) {
      boolean already = now.size() > 1;
      long other = already ? otherStart.get() : start.get() + 1;
      wished.add(typed.apply(now.getLast()).with(already ? otherEta.get() : eta.get(), other));
    }
    return wished;
  }

  private static <T> Optional<T> read(TextField field, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(field.getText().strip()));
    } catch (IllegalArgumentException e) {
      field.pseudoClassStateChanged(WRONG, true);
      return Optional.empty();
    }
  }

  private static double rate(String text) {
    double rate = Double.parseDouble(text);
    return new TrainingPlan(rate, 1, 0).learningRate();
  }

  private static int positive(String text, int most) {
    int value = Integer.parseInt(text);
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }

  private static List<Integer> sizes(String text) {
    return Arrays.stream(text.split("[\\s,;–-]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> positive(word, 1000))
        .toList();
  }
}
