package edgewise.ui.chart;

import edgewise.ui.keys.Command;
import edgewise.ui.keys.Commands;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A pane that can be looked at more closely, and while it has the focus is so by key: + and − are
 * its own for so long, Ctrl and the arrows as in a graph. The step keys stay the steps'.
 */
public interface Zoomable {
  /** What one press of + does. */
  double NEARER = 1.2;

  /** Comes so many times nearer, about the middle. */
  void zoom(double times);

  /** Looks elsewhere: so many steps to the right and up. */
  void pan(int right, int up);

  /** Shows everything again. */
  void whole();

  /**
   * Gives the one that has the focus its keys.
   *
   * @param focus what has the focus, null if nothing has
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

  /** The keys of whatever is explored. */
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
