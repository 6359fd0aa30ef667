package edgewise.ui.chart;

import edgewise.ui.keys.Command;
import edgewise.ui.keys.Commands;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A pane that can be zoomed and panned, with keys while it has the focus: + and − zoom it instead
 * of the graph, Ctrl and the arrows pan it. The step keys keep their meaning.
 */
public interface Zoomable {
  /** The factor of one press of +. */
  double NEARER = 1.2;

  /** Enlarges by a factor about the middle. */
  void zoom(double times);

  /** Pans by a number of steps to the right and up. */
  void pan(int right, int up);

  /** Shows everything. */
  void whole();

  /**
   * Binds the zoom keys to the focused pane.
   *
   * @param focus the focused node, null if there is none
   */
  static void bind(Commands commands, Supplier<Node> focus) {
    new Binding(commands, focus)
        .on(Command.ZOOM_IN, pane -> pane.zoom(NEARER))
        .on(Command.FASTER, pane -> pane.zoom(NEARER))
        .on(Command.ZOOM_OUT, pane -> pane.zoom(1 / NEARER))
        .on(Command.SLOWER, pane -> pane.zoom(1 / NEARER))
        .on(Command.FIT, Zoomable::whole)
        .on(Command.WALK_RIGHT, pane -> pane.pan(1, 0))
        .on(Command.WALK_LEFT, pane -> pane.pan(-1, 0))
        .on(Command.WALK_UP, pane -> pane.pan(0, 1))
        .on(Command.WALK_DOWN, pane -> pane.pan(0, -1));
  }

  /** Binds the keys of the focused pane. */
  record Binding(Commands commands, Supplier<Node> focus) {
    private Binding on(Command command, Consumer<Zoomable> action) {
      commands.on(
          command,
          () -> focus.get() instanceof Zoomable,
          () -> action.accept((Zoomable) focus.get()));
      return this;
    }
  }
}
