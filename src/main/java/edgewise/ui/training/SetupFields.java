package edgewise.ui.training;

import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.TrainingPlan;
import edgewise.text.Numbers;
import edgewise.training.TrainingSetup;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.EnumChoices;
import edgewise.ui.kit.Icon;
import edgewise.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;

/**
 * The fields of a setup. They show setups and read them from what the user types. A field with an
 * invalid text is marked, and then no setup is read.
 */
final class SetupFields {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
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

  /**
   * Fields with a listener.
   *
   * @param changed is run when the user has changed a field
   */
  SetupFields(Texts texts, Runnable changed) {
    choices(activation, "train-activation", Activation.values(), "activation.", texts, changed);
    activation.getItems().remove(Activation.SOFTMAX);
    choices(cost, "train-cost", Cost.values(), "cost.", texts, changed);
    standardised.setId("train-standardise");
    standardised.textProperty().bind(texts.bind("train.standardise"));
    Tooltips.set(standardised, texts, "train.standardise.tip");
    compared.setId("train-compare");
    compared.textProperty().bind(texts.bind("train.compare"));
    compared.getStyleClass().add("train-button");
    for (TextField field : List.of(hidden, rate, batch, seed, epochs, otherRate, otherSeed)) {
      field.setOnAction(e -> changed.run());
      field
          .focusedProperty()
          .addListener(
              (o, had, has) -> {
                if (!has) {
                  changed.run();
                }
              });
      field.textProperty().addListener(o -> field.pseudoClassStateChanged(WRONG, false));
    }
    standardised.setOnAction(e -> changed.run());
    compared.setOnAction(e -> changed.run());
  }

  private static <T extends Enum<T>> void choices(
      ComboBox<T> box, String id, T[] values, String prefix, Texts texts, Runnable changed) {
    box.setId(id);
    EnumChoices.fill(box, values, prefix, texts);
    box.setOnAction(e -> changed.run());
  }

  private static TextField field(String id, double width) {
    TextField field = new TextField();
    field.setId(id);
    field.getStyleClass().add("number");
    field.setPrefWidth(width);
    return field;
  }

  TextField hidden() {
    return hidden;
  }

  ComboBox<Activation> activation() {
    return activation;
  }

  ComboBox<Cost> cost() {
    return cost;
  }

  TextField rate() {
    return rate;
  }

  TextField batch() {
    return batch;
  }

  TextField seed() {
    return seed;
  }

  TextField epochs() {
    return epochs;
  }

  CheckBox standardised() {
    return standardised;
  }

  ToggleButton compared() {
    return compared;
  }

  TextField otherRate() {
    return otherRate;
  }

  TextField otherSeed() {
    return otherSeed;
  }

  /** Shows the setups in the fields. */
  void show(List<TrainingSetup> setups) {
    TrainingSetup first = setups.getFirst();
    TrainingSetup last = setups.getLast();
    hidden.setText(String.join(" ", first.hidden().stream().map(String::valueOf).toList()));
    activation.setValue(first.activation());
    cost.getItems().setAll(possible(first));
    cost.setValue(first.cost());
    rate.setText(Numbers.exact(first.plan().learningRate()));
    batch.setText(Integer.toString(first.plan().batch()));
    seed.setText(Long.toString(first.plan().seed()));
    epochs.setText(Integer.toString(first.epochs()));
    otherRate.setText(Numbers.exact(last.plan().learningRate()));
    otherSeed.setText(Long.toString(last.plan().seed()));
    standardised.setSelected(first.standardised());
    compared.setSelected(setups.size() > 1);
  }

  private static List<Cost> possible(TrainingSetup setup) {
    List<Cost> possible = new ArrayList<>(List.of(Cost.values()));
    if (setup.data().classes().isEmpty()) {
      possible.retainAll(List.of(Cost.QUADRATIC));
    } else if (setup.data().classes().size() > 2) {
      possible.remove(Cost.CROSS_ENTROPY);
      possible.remove(Cost.QUADRATIC);
    }
    return possible;
  }

  /**
   * Reads the setups from the fields; an empty list if a text is invalid.
   *
   * @param now the setups before the change
   */
  List<TrainingSetup> typedSetups(List<TrainingSetup> now) {
    TrainingSetup first = now.getFirst();
    Optional<List<Integer>> layers = read(hidden, SetupFields::sizes);
    Optional<Double> eta = read(rate, SetupFields::rate);
    Optional<Integer> size = read(batch, text -> positive(text, 1_000_000));
    Optional<Long> start = read(seed, Long::valueOf);
    Optional<Integer> most = read(epochs, text -> positive(text, 1_000_000));
    Optional<Double> otherEta = read(otherRate, SetupFields::rate);
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
    TrainingPlan plan = new TrainingPlan(eta.get(), size.get(), start.get());
    UnaryOperator<TrainingSetup> typed =
        setup ->
            setup.with(
                standardised.isSelected(),
                layers.get(),
                activation.getValue(),
                cost.getValue(),
                plan,
                most.get());
    List<TrainingSetup> setups = new ArrayList<>();
    setups.add(typed.apply(first));
    if (compared.isSelected()) {
      TrainingPlan other =
          now.size() > 1
              ? new TrainingPlan(otherEta.get(), size.get(), otherStart.get())
              : plan.withSeed(start.get() + 1);
      setups.add(typed.apply(now.getLast()).with(other));
    }
    return setups;
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
    List<Integer> sizes =
        Arrays.stream(text.split("[\\s,;–-]+"))
            .filter(word -> !word.isEmpty())
            .map(Integer::valueOf)
            .toList();
    if (!TrainingSetup.areSizes(sizes)) {
      throw new IllegalArgumentException(text);
    }
    return sizes;
  }
}
