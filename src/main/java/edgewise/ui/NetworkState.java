package edgewise.ui;

import edgewise.figure.Key;
import edgewise.network.BackpropagationStep;
import edgewise.network.Folding;
import edgewise.network.Network;
import edgewise.network.Neuron;
import edgewise.network.Preset;
import edgewise.network.Quantity;
import edgewise.network.Sample;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the network's panes show: the network and its sample, how much of its graph is unfolded, how
 * many steps of backpropagation have been taken, and what is pointed at. A wide network is worked
 * out beside the JavaFX thread, and only the newest is shown. Lives on the JavaFX thread.
 */
public final class NetworkState {
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

  private static final int QUICK = 120;
  private static final int WHOLE = 40;
  private final Workshop workshop = new Workshop();
  private final Attention attention = new Attention();
  private final ObjectProperty<Preset> preset = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<NetworkStudy> study = new ReadOnlyObjectWrapper<>();
  private final IntegerProperty position = new SimpleIntegerProperty();
  private final BooleanProperty fine = new SimpleBooleanProperty(true);
  private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.BACKPROPAGATION);
  private final ObjectProperty<Pictures> pictures = new SimpleObjectProperty<>(Pictures.BOTH);
  private Network network;
  private Sample sample;
  private Folding folding;

  /** The network on which the notation is read, before its first step. */
  NetworkState() {
    fine.addListener(
        o -> {
          position.set(0);
          work();
        });
    open(Preset.NOTATION);
  }

  /** Opens one of the program's own networks at its first step. */
  public void open(Preset chosen) {
    preset.set(chosen);
    show(chosen.network(), chosen.sample());
  }

  /** Opens a network at its first step. */
  public void open(Network opened, Sample with) {
    preset.set(null);
    show(opened, with);
  }

  private void show(Network opened, Sample with) {
    network = opened;
    sample = with;
    folding = first(opened, with);
    attention.clear();
    position.set(0);
    work();
  }

  private static Folding first(Network network, Sample sample) {
    if (network.parameters() <= WHOLE) {
      return Folding.all(network, Folding.State.EXPANDED);
    }
    return network.parameters() > QUICK
        ? Folding.usual(network, sample)
        : Folding.all(network, Folding.State.FOLDED)
            .with(new Neuron(network.depth(), 1), Folding.State.EXPANDED);
  }

  /** Changes parameters or the sample of the network that is open; the step is kept. */
  public void change(Network changed, Sample with) {
    network = changed;
    sample = with;
    work();
  }

  /** Unfolds a neuron in the graph, or folds it. */
  public void toggle(Neuron neuron) {
    boolean open = folding.state(neuron) == Folding.State.EXPANDED;
    folding = folding.with(neuron, open ? Folding.State.FOLDED : Folding.State.EXPANDED);
    work();
  }

  private void work() {
    Network of = network;
    Sample with = sample;
    Folding folded = folding;
    boolean each = fine.get();
    if (of.parameters() <= QUICK) {
      workshop.forget();
      shown(NetworkStudy.of(of, with, folded, each));
    } else {
      workshop.submit(
          () -> NetworkStudy.of(of, with, folded, false),
          this::shown,
          e -> {
            throw e;
          });
    }
  }

  private void shown(NetworkStudy made) {
    if (position.get() > made.steps().size()) {
      position.set(made.steps().size());
    }
    study.set(made);
  }

  /** Goes to a step; beyond the ends is the end. */
  public void goTo(int step) {
    if (study.get() != null) {
      position.set(Math.clamp(step, 0, study.get().steps().size()));
    }
  }

  /** The step taken last; empty before the first. */
  public Optional<BackpropagationStep> step() {
    NetworkStudy now = study.get();
    return now == null || position.get() > now.steps().size()
        ? Optional.empty()
        : now.step(position.get());
  }

  /** Selects a quantity, and unfolds what is needed to see it in the graph. */
  public void select(Quantity quantity) {
    if (quantity instanceof Quantity.Weight weight) {
      Folding showing = folding.showing(weight);
      if (!showing.equals(folding)) {
        folding = showing;
        work();
      }
    }
    attention.select(quantity == null ? null : new Key.NodeKey(quantity.name()));
  }

  /** What is pointed at, else what is selected. */
  public Optional<Quantity> subject() {
    NetworkStudy now = study.get();
    Key key =
        Optional.ofNullable(attention.pointedProperty().get()).or(attention::current).orElse(null);
    return now != null && key instanceof Key.NodeKey node
        ? Optional.ofNullable(now.named().get(node.name()))
        : Optional.empty();
  }

  /** Names of what is on the way of a quantity to the cost, in the picture of neurons. */
  public Set<String> wayOf(Quantity quantity) {
    Set<String> way = new HashSet<>();
    way.add(quantity.name());
    quantity
        .neuron()
        .ifPresent(
            neuron -> {
              if (quantity instanceof Quantity.Weight w) {
                way.add(new Quantity.Activation(w.layer() - 1, w.from()).name());
              }
              from(neuron, way);
            });
    return way;
  }

  private void from(Neuron start, Set<String> way) {
    Network of = study.get().network();
    Set<Integer> reached = new LinkedHashSet<>(Set.of(start.index()));
    for (int l = start.layer(); l <= of.depth(); l++) {
      for (int j : reached) {
        way.add(new Quantity.Activation(l, j).name());
        way.add(new Quantity.PreActivation(l, j).name());
        if (l < of.depth()) {
          for (int next = 1; next <= of.size(l + 1); next++) {
            way.add(new Quantity.Weight(l + 1, next, j).name());
          }
        } else {
          way.add("to " + new Quantity.Activation(l, j).name());
        }
      }
      if (l < of.depth()) {
        reached.clear();
        for (int next = 1; next <= of.size(l + 1); next++) {
          reached.add(next);
        }
      }
    }
    way.add(new Quantity.Cost().name());
  }

  /** The network as worked out; null while the first is. */
  public ReadOnlyObjectProperty<NetworkStudy> studyProperty() {
    return study.getReadOnlyProperty();
  }

  /** Whether a newer one is being worked out. */
  public ReadOnlyBooleanProperty busyProperty() {
    return workshop.busyProperty();
  }

  /** How many steps have been taken. */
  public IntegerProperty positionProperty() {
    return position;
  }

  /** Whether a step is a neuron's, or a whole layer's. */
  public BooleanProperty fineProperty() {
    return fine;
  }

  /** Which of the program's own networks it was opened from; null for the person's own. */
  public ReadOnlyObjectProperty<Preset> presetProperty() {
    return preset;
  }

  /** Which part of the pane is in front. */
  public ObjectProperty<View> viewProperty() {
    return view;
  }

  /** Which pictures are large. */
  public ObjectProperty<Pictures> picturesProperty() {
    return pictures;
  }

  /** What is pointed at and what is selected: nodes of the expanded graph. */
  public Attention attention() {
    return attention;
  }
}
