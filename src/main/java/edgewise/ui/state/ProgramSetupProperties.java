package edgewise.ui.state;

import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
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
 * What is asked, a property each, so that a control can be bound to it; together they are a {@link
 * Request}. Whoever listens is told once for changes that are made together.
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
  private final Consumer<ProgramSetup> asked;
  private boolean together;

  /**
   * An inquiry about nothing.
   *
   * @param asked is told the request whenever it changes
   */
  ProgramSetupProperties(Consumer<ProgramSetup> asked) {
    this.asked = asked;
    for (Observable property :
        List.of(
            text, mode, detail, target, wrt, order, binarySums, mergeEqual, constants, places)) {
      property.addListener(o -> tell());
    }
    // Places belong to a direction: turned, they would lie anywhere.
    direction.addListener(o -> together(() -> places.set(Map.of())));
  }

  private void tell() {
    if (!together) {
      asked.accept(request());
    }
  }

  /** Makes several changes as one. */
  void together(Runnable changes) {
    if (together) {
      changes.run();
      return;
    }
    together = true;
    try {
      changes.run();
    } finally {
      together = false;
    }
    tell();
  }

  /** What is asked now. */
  public ProgramSetup request() {
    return new ProgramSetup(
        text.get(),
        mode.get(),
        detail.get(),
        target.get() == null ? "" : target.get(),
        wrt.get() == null ? "" : wrt.get(),
        order.get(),
        direction.get(),
        new ProgramSetup.Shape(binarySums.get(), mergeEqual.get(), constants.get()),
        places.get());
  }

  /** Asks exactly that. */
  public void set(ProgramSetup request) {
    together(
        () -> {
          text.set(request.text());
          mode.set(request.mode());
          detail.set(request.detail());
          target.set(request.target());
          wrt.set(request.wrt());
          order.set(request.order());
          direction.set(request.direction());
          binarySums.set(request.shape().binarySums());
          mergeEqual.set(request.shape().mergeEqual());
          constants.set(request.shape().constants());
          places.set(request.places());
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

  /** Which way the picture grows. */
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

  /** Where nodes are that a person moved: centres in layout px, by name. */
  public ObjectProperty<Map<String, NodePosition>> placesProperty() {
    return places;
  }
}
