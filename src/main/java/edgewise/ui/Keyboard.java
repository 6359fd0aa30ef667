package edgewise.ui;

import edgewise.ui.graph.GraphPane;
import edgewise.ui.player.Player;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/**
 * The keys of the window. They are caught before any control can eat them; a text field keeps its
 * own.
 */
final class Keyboard {
  private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
  private final GraphPane graph;

  Keyboard(Player player, GraphPane graph) {
    this.graph = graph;
    put(player::next, key(KeyCode.RIGHT), key(KeyCode.PAGE_DOWN));
    put(player::previous, key(KeyCode.LEFT), key(KeyCode.PAGE_UP));
    put(player::togglePlay, key(KeyCode.SPACE));
    put(player::first, key(KeyCode.HOME));
    put(player::last, key(KeyCode.END));
    put(player::nextPhase, shift(KeyCode.RIGHT));
    put(player::previousPhase, shift(KeyCode.LEFT));
    put(
        player::faster,
        key(KeyCode.PLUS),
        key(KeyCode.ADD),
        key(KeyCode.EQUALS),
        shift(KeyCode.EQUALS));
    put(player::slower, key(KeyCode.MINUS), key(KeyCode.SUBTRACT));
    put(
        () -> graph.zoom(1.2),
        control(KeyCode.PLUS),
        control(KeyCode.ADD),
        control(KeyCode.EQUALS));
    put(() -> graph.zoom(1 / 1.2), control(KeyCode.MINUS), control(KeyCode.SUBTRACT));
    put(graph::fit, key(KeyCode.DIGIT0), key(KeyCode.NUMPAD0), control(KeyCode.DIGIT0));
  }

  private void put(Runnable action, KeyCombination... combinations) {
    for (KeyCombination combination : combinations) {
      keys.put(combination, action);
    }
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCombination shift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
  }

  private static KeyCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  /** Listens on a scene. Escape leaves a text field for the graph. */
  void listenOn(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean typing = isText(scene.getFocusOwner());
          if (typing && e.getCode() == KeyCode.ESCAPE) {
            graph.requestFocus();
            e.consume();
            return;
          }
          for (Map.Entry<KeyCombination, Runnable> entry : keys.entrySet()) {
            if (entry.getKey().match(e) && !typing) {
              entry.getValue().run();
              e.consume();
              return;
            }
          }
        });
  }

  private static boolean isText(Node focused) {
    return focused instanceof TextInputControl || focused instanceof CodeArea;
  }
}
