package edgewise.ui.training;

import edgewise.training.TrainingExample;
import edgewise.training.TrainingSetup;
import edgewise.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * The bar of the training setup: data, network and plan. A change restarts the run, since a run has
 * one setup from its first step to its last. When two runs are compared, the second has its own
 * learning rate and seed.
 */
final class SetupBar extends FlowPane {
  private final Texts texts;
  private final TrainingSession session;
  private final MenuButton data = new MenuButton();
  private final SetupFields fields;
  private final List<Node> second;
  private boolean following;

  SetupBar(Texts texts, TrainingSession session, CsvSheet sheet) {
    super(12, 6);
    this.texts = texts;
    this.session = session;
    getStyleClass().add("train-setup");
    menu(sheet);
    fields = new SetupFields(texts, this::changed);
    second =
        List.of(named("train.rate2", fields.otherRate()), named("train.seed2", fields.otherSeed()));
    getChildren()
        .addAll(
            named("train.data", data),
            named("train.hidden", fields.hidden()),
            named("train.activation", fields.activation()),
            named("train.cost", fields.cost()),
            named("train.rate", fields.rate()),
            named("train.batch", fields.batch()),
            named("train.seed", fields.seed()),
            named("train.epochs", fields.epochs()),
            under(fields.standardised()),
            under(fields.compared()));
    getChildren().addAll(second);
    session.setupsProperty().subscribe(this::follow);
    texts.localeProperty().addListener(o -> follow(session.setupsProperty().get()));
  }

  private void menu(CsvSheet sheet) {
    data.setId("train-data");
    for (TrainingExample lesson : TrainingExample.values()) {
      if (lesson == TrainingExample.SLOW_NEURON) {
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
    own.setOnAction(e -> sheet.chooseFile(getScene().getWindow()));
    data.getItems().addAll(new SeparatorMenuItem(), own);
    data.setMinWidth(USE_PREF_SIZE);
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

  /** A control with its own label, aligned with the other controls. */
  private static VBox under(Node control) {
    VBox box = new VBox(2, new Label(" "), control);
    box.getStyleClass().add("train-named");
    return box;
  }

  /** Shows the setups. */
  private void follow(List<TrainingSetup> setups) {
    if (setups.isEmpty()) {
      return;
    }
    following = true;
    TrainingSetup first = setups.getFirst();
    data.setText(
        first.data().comesWithProgram()
            ? texts.get("train.data." + first.data().name())
            : first.data().name());
    fields.show(setups);
    second.forEach(
        node -> {
          node.setVisible(setups.size() > 1);
          node.setManaged(setups.size() > 1);
        });
    following = false;
  }

  private void changed() {
    List<TrainingSetup> now = session.setupsProperty().get();
    if (following || now.isEmpty()) {
      return;
    }
    List<TrainingSetup> newSetups = fields.typedSetups(now);
    if (!newSetups.isEmpty() && !newSetups.equals(now)) {
      session.start(newSetups);
    }
  }
}
