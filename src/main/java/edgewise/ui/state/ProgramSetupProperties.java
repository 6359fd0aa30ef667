package edgewise.ui.state;

import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import edgewise.study.DerivativeOptions;
import edgewise.study.NodePosition;
import edgewise.study.ProgramSetup;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A program's setup as observable properties, so that a control can be bound to each part; together
 * they are a {@link ProgramSetup}. Changes that are made together are reported once.
 */
public final class ProgramSetupProperties {
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.REVERSE);
  private final ObjectProperty<Detail> detail = new SimpleObjectProperty<>(Detail.NODE);
  private final StringProperty target = new SimpleStringProperty("");
  private final StringProperty wrt = new SimpleStringProperty("");
  private final ObjectProperty<EliminationOrder> order =
      new SimpleObjectProperty<>(new EliminationOrder.FromInputs());
  private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.UP);
  private final BooleanProperty binarySums = new SimpleBooleanProperty();
  private final BooleanProperty mergeEqual = new SimpleBooleanProperty();
  private final BooleanProperty constants = new SimpleBooleanProperty();
  private final ObjectProperty<Map<String, NodePosition>> places =
      new SimpleObjectProperty<>(Map.of());
  private final Consumer<ProgramSetup> changed;
  private boolean changeTogether;

  /**
   * The setup of an empty program.
   *
   * @param changed receives the setup whenever it changes
   */
  ProgramSetupProperties(Consumer<ProgramSetup> changed) {
    this.changed = changed;
    for (Observable property :
        List.of(
            text, mode, detail, target, wrt, order, binarySums, mergeEqual, constants, places)) {
      property.addListener(o -> changed());
    }
    // Places are valid for one direction only.
    direction.addListener(o -> changeTogether(() -> places.set(Map.of())));
  }

  private void changed() {
    if (!changeTogether) {
      changed.accept(value());
    }
  }

  /** Makes several changes and reports them once. */
  void changeTogether(Runnable changes) {
    if (changeTogether) {
      changes.run();
      return;
    }
    changeTogether = true;
    try {
      changes.run();
    } finally {
      changeTogether = false;
    }
    changed();
  }

  /** The current setup. */
  public ProgramSetup value() {
    return new ProgramSetup(
        text.get(),
        DerivativeOptions.of(mode.get(), detail.get(), order.get()),
        target.get() == null ? "" : target.get(),
        wrt.get() == null ? "" : wrt.get(),
        direction.get(),
        new ProgramSetup.Shape(binarySums.get(), mergeEqual.get(), constants.get()),
        places.get());
  }

  /** Sets all properties from a setup, as one change. */
  public void set(ProgramSetup setup) {
    changeTogether(
        () -> {
          text.set(setup.text());
          mode.set(setup.mode());
          detail.set(setup.detail());
          target.set(setup.target());
          wrt.set(setup.wrt());
          order.set(setup.order());
          direction.set(setup.direction());
          binarySums.set(setup.shape().binarySums());
          mergeEqual.set(setup.shape().mergeEqual());
          constants.set(setup.shape().constants());
          places.set(setup.places());
        });
  }

  /** The program text. */
  public StringProperty textProperty() {
    return text;
  }

  /** The strategy. */
  public ObjectProperty<Mode> modeProperty() {
    return mode;
  }

  /** How fine the steps are. */
  public ObjectProperty<Detail> detailProperty() {
    return detail;
  }

  /** The target's name; empty for the first output. */
  public StringProperty targetProperty() {
    return target;
  }

  /** The wrt's name; empty for all inputs. */
  public StringProperty wrtProperty() {
    return wrt;
  }

  /** The order of elimination when paths are merged. */
  public ObjectProperty<EliminationOrder> orderProperty() {
    return order;
  }

  /** The direction in which the picture grows. */
  public ObjectProperty<Direction> directionProperty() {
    return direction;
  }

  /** Whether sums of many terms are drawn as sums of two. */
  public BooleanProperty binarySumsProperty() {
    return binarySums;
  }

  /** Whether equal sub-expressions are one node. */
  public BooleanProperty mergeEqualProperty() {
    return mergeEqual;
  }

  /** Whether constants are drawn as nodes. */
  public BooleanProperty constantsProperty() {
    return constants;
  }

  /** The places of nodes that the user moved: centres in layout px, by name. */
  public ObjectProperty<Map<String, NodePosition>> placesProperty() {
    return places;
  }
}
