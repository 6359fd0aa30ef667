package edgewise.ui.state;

import edgewise.document.NetworkScreen;
import edgewise.figure.ItemKey;
import edgewise.network.Network;
import edgewise.network.Neuron;
import edgewise.network.Preset;
import edgewise.network.Quantity;
import edgewise.network.Sample;
import edgewise.network.file.NetworkFile;
import edgewise.network.file.TrainingSection;
import edgewise.network.graph.Folding;
import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.KnownQuantities;
import edgewise.study.Narration;
import edgewise.study.NetworkSetup;
import edgewise.study.NetworkStudy;
import edgewise.training.DataSource;
import edgewise.training.StandardSet;
import edgewise.training.TrainingSetup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/**
 * The state of the network's panes: the network and its sample, the folding of its graph, the
 * number of backpropagation steps taken, and the selection. A wide network is computed on a
 * background thread, and only the newest study is shown. Lives on the JavaFX thread.
 */
public final class NetworkState extends StudyState<NetworkSetup, NetworkStudy> {
  /** Which part of the pane is in front. */
  public enum View {
    BACKPROPAGATION,
    CHECK,
    DEEP,
    TRAINING
  }

  /** Which pictures are large. */
  public enum Pictures {
    BOTH,
    NEURONS,
    GRAPH
  }

  /** Up to this number of parameters a network is computed at once and stepped neuron by neuron. */
  public static final int SMALL = 120;

  private static final int WHOLE = 40;

  /** The largest number of parameters in the undo history, 32 MB. */
  private static final long MOST_PARAMETERS = 4_000_000;

  private final ObservableValue<Locale> locale;
  private final ReadOnlyObjectWrapper<NetworkSetup> setup = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Folding> folding = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Preset> preset = new SimpleObjectProperty<>();
  private final BooleanProperty fine = new SimpleBooleanProperty(true);
  private final BooleanBinding large =
      Bindings.createBooleanBinding(() -> !isSmall(setup.get().network()), setup);
  private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.BACKPROPAGATION);
  private final ObjectProperty<Pictures> pictures = new SimpleObjectProperty<>(Pictures.BOTH);
  private final ObjectProperty<List<TrainingSetup>> training =
      new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectWrapper<NetworkScreen> screen = new ReadOnlyObjectWrapper<>();
  private boolean restoring;
  private boolean requested;

  /** The state of the network that explains the notation, before its first step. */
  NetworkState(ObservableValue<Locale> locale) {
    super(
        new History<NetworkSetup>(
            (before, after) -> Optional.empty(), s -> s.network().parameters(), MOST_PARAMETERS),
        NetworkStudy::narration);
    this.locale = locale;
    create();
    locale.addListener((o, old, now) -> study().ifPresent(computed -> setStudy(computed.in(now))));
    preset.bind(setup.map(r -> r.preset().orElse(null)));
    fine.addListener(
        o -> {
          if (!restoring) {
            positionProperty().set(0);
            workOut();
          }
        });
    for (Observable part :
        List.of(
            setup, folding, fine, positionProperty(), view, pictures, training, notesProperty())) {
      part.addListener(o -> updateScreen());
    }
  }

  /** Updates the saved screen, except while parts are being restored and may not fit each other. */
  private void updateScreen() {
    if (!restoring) {
      screen.set(
          new NetworkScreen(
              setup.get(),
              folding.get(),
              fine.get(),
              positionProperty().get(),
              id(view.get()),
              id(pictures.get()),
              training.get(),
              notesProperty().get()));
    }
  }

  private static boolean isSmall(Network network) {
    return network.parameters() <= SMALL;
  }

  /** Opens a built-in network at its first step. */
  public void open(Preset chosen) {
    open(NetworkSetup.of(chosen));
  }

  /** Opens a network file at its first step, with the file's training section if it has one. */
  public void open(NetworkFile file) {
    open(NetworkSetup.of(file));
    file.training()
        .filter(requestedSetup -> TrainingSetup.hasUsualLayers(file.network()))
        .flatMap(requestedSetup -> trainingSetup(file.network(), requestedSetup))
        .ifPresent(
            setup -> {
              // A file that is opened again starts its training again.
              training.set(List.of());
              training.set(List.of(setup));
            });
  }

  private static Optional<TrainingSetup> trainingSetup(
      Network network, TrainingSection requestedSetup) {
    return StandardSet.named(requestedSetup.data())
        .map(set -> new DataSource.Standard(set, requestedSetup.plan().seed()))
        .map(
            data ->
                TrainingSetup.of(
                    network, data, false, requestedSetup.plan(), requestedSetup.epochs()));
  }

  /** Opens a network at its first step. */
  public void open(Network opened, Sample with) {
    open(new NetworkSetup(Optional.empty(), opened, with, Optional.empty()));
  }

  private void open(NetworkSetup opened) {
    history().endRun();
    history().add(opened, "");
    notesProperty().set(Map.of());
    replace(opened, initialFolding(opened), 0);
  }

  /** Shows the network of a new document; nothing before it can be undone. */
  public void create() {
    NetworkSetup initial = NetworkSetup.of(Preset.NOTATION);
    replace(initial, initialFolding(initial), 0);
    training.set(List.of());
    notesProperty().set(Map.of());
    history().begin(initial);
  }

  /** Restores a saved screen; nothing before it can be undone. */
  public void show(NetworkScreen shown) {
    NetworkSetup requestedSetup = shown.setup();
    restoring = true;
    fine.set(shown.fine());
    replace(requestedSetup, shown.folding(), shown.step());
    restoring = true;
    training.set(shown.training());
    notesProperty().set(shown.notes());
    view.set(named(View.values(), shown.view()));
    pictures.set(named(Pictures.values(), shown.pictures()));
    restoring = false;
    updateScreen();
    history().begin(requestedSetup);
  }

  /** The constant of a name; the first one for an unknown name. */
  private static <E extends Enum<E>> E named(E[] values, String id) {
    return Arrays.stream(values).filter(v -> id(v).equals(id)).findFirst().orElse(values[0]);
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void replace(NetworkSetup now, Folding folded, int step) {
    restoring = true;
    playingProperty().set(false);
    selection().clear();
    setup.set(now);
    folding.set(folded);
    positionProperty().set(step);
    restoring = false;
    updateScreen();
    workOut();
  }

  private static Folding initialFolding(NetworkSetup opened) {
    Network network = opened.network();
    if (network.parameters() <= WHOLE) {
      return Folding.all(network, Folding.State.EXPANDED);
    }
    return isSmall(network)
        ? Folding.all(network, Folding.State.FOLDED)
            .with(new Neuron(network.depth(), 1), Folding.State.EXPANDED)
        : Folding.usual(network, opened.sample());
  }

  /** Changes parameters, functions or the sample of the open network; the step is kept. */
  public void change(Network changed, Sample with) {
    change(changed, with, "");
  }

  /**
   * The same for edits of a kind.
   *
   * @param kind successive edits of the same kind are undone as one, until {@link #endEdit}; the
   *     empty string for an edit of its own
   */
  public void change(Network changed, Sample with, String kind) {
    NetworkSetup now = setup.get().with(changed, with);
    history().add(now, kind);
    setup.set(now);
    workOut();
  }

  /** Restores a setup; folding and step are kept if the network has the same shape. */
  @Override
  void restore(NetworkSetup next) {
    if (next.hasShapeOf(setup.get())) {
      setup.set(next);
      workOut();
    } else {
      replace(next, initialFolding(next), 0);
    }
  }

  /** Unfolds a neuron in the graph, or folds it. */
  public void toggle(Neuron neuron) {
    boolean open = folding.get().state(neuron) == Folding.State.EXPANDED;
    folding.set(folding.get().with(neuron, open ? Folding.State.FOLDED : Folding.State.EXPANDED));
    workOut();
  }

  private void workOut() {
    if (!requested) {
      work().cancel();
      return;
    }
    if (isSmall(setup.get().network())) {
      Supplier<NetworkStudy> computed = study(fine.get());
      work().cancel();
      showStudy(computed.get());
    } else {
      workInBackground(study(false), this::showStudy);
    }
  }

  private Supplier<NetworkStudy> study(boolean each) {
    NetworkSetup requestedSetup = setup.get();
    Folding folded = folding.get();
    Locale language = locale.getValue();
    return () -> NetworkStudy.of(requestedSetup, folded, each, language);
  }

  private void workInBackground(Supplier<NetworkStudy> computed, Consumer<NetworkStudy> next) {
    work()
        .submit(
            computed,
            next,
            e -> {
              throw e;
            });
  }

  /** Computes the network's study on a background thread, before it is shown. */
  public void prepare() {
    if (!requested) {
      workInBackground(
          study(isSmall(setup.get().network()) && fine.get()),
          computed -> {
            requested = true;
            showStudy(computed);
          });
    }
  }

  /**
   * The newest study. The first call starts the computation; for a wide network, the study of the
   * notation's network is used until it is ready.
   */
  private NetworkStudy currentStudy() {
    if (!requested) {
      requested = true;
      if (!isSmall(setup.get().network())) {
        NetworkSetup initial = NetworkSetup.of(Preset.NOTATION);
        setStudy(NetworkStudy.of(initial, initialFolding(initial), true, locale.getValue()));
      }
      workOut();
    }
    return study().orElse(null);
  }

  private void showStudy(NetworkStudy computed) {
    if (positionProperty().get() > computed.steps().size()) {
      positionProperty().set(computed.steps().size());
    }
    setStudy(computed.in(locale.getValue()));
  }

  /** The step taken last; empty before the first. */
  public Optional<BackpropagationStep> step() {
    NetworkStudy now = currentStudy();
    return now == null || positionProperty().get() > now.steps().size()
        ? Optional.empty()
        : now.step(positionProperty().get());
  }

  /** The quantities known after the steps taken; before the first step only the parameters. */
  public KnownQuantities knownQuantities() {
    return currentStudy().known(step().isPresent() ? positionProperty().get() : 0);
  }

  /** Selects a quantity and unfolds the graph so that it is visible. */
  public void select(Quantity quantity) {
    if (quantity instanceof Quantity.Weight weight) {
      Folding showing = folding.get().showing(weight);
      if (!showing.equals(folding.get())) {
        folding.set(showing);
        workOut();
      }
    }
    selection().select(quantity == null ? null : new ItemKey.NodeKey(quantity.name()));
  }

  /** The quantity under the pointer, else the selected one. */
  public Optional<Quantity> subject() {
    NetworkStudy now = currentStudy();
    ItemKey key =
        Optional.ofNullable(selection().pointedProperty().get())
            .or(selection()::current)
            .orElse(null);
    return now != null && key instanceof ItemKey.NodeKey node
        ? Optional.ofNullable(now.named().get(node.name()))
        : Optional.empty();
  }

  /** The quantities on paths from a quantity to the cost, as drawn in the picture of neurons. */
  public Set<Quantity> quantitiesToCost(Quantity quantity) {
    return currentStudy().quantitiesToCost(quantity);
  }

  /** The setup of the study, which may still be being computed. */
  public ReadOnlyObjectProperty<NetworkSetup> setupProperty() {
    return setup.getReadOnlyProperty();
  }

  /** The screen to be saved, from which the same state can be restored. */
  public ReadOnlyObjectProperty<NetworkScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** The folding of the graph. */
  public ReadOnlyObjectProperty<Folding> foldingProperty() {
    return folding.getReadOnlyProperty();
  }

  /** The newest study; an earlier one while a wide network is being computed. */
  @Override
  public ReadOnlyObjectProperty<NetworkStudy> studyProperty() {
    currentStudy();
    return super.studyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<Narration> narrationProperty() {
    currentStudy();
    return super.narrationProperty();
  }

  /** Whether steps are for single neurons; never for a {@link #largeProperty large} network. */
  public BooleanProperty fineProperty() {
    return fine;
  }

  /** Whether the network is too large for steps of single neurons. */
  public ObservableBooleanValue largeProperty() {
    return large;
  }

  /** The built-in network it was opened from; null for a network of the user. */
  public ReadOnlyObjectProperty<Preset> presetProperty() {
    return preset;
  }

  /** Shows the next choice of pictures: one, the other, or both. */
  public void nextPictures() {
    Pictures[] all = Pictures.values();
    pictures.set(all[(pictures.get().ordinal() + 1) % all.length]);
  }

  /** Which part of the pane is in front. */
  public ObjectProperty<View> viewProperty() {
    return view;
  }

  /** Which pictures are large. */
  public ObjectProperty<Pictures> picturesProperty() {
    return pictures;
  }

  /** The setups of the training pane; empty for its default. */
  public ObjectProperty<List<TrainingSetup>> trainingProperty() {
    return training;
  }
}
