package edgewise.ui.keys;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/**
 * The keyboard handling of a window. Keys are handled before any control gets them; a text field
 * keeps its own. Escape moves the focus from a text field to the graph, and closes overlays.
 */
public final class Keyboard {
  private final Commands commands;
  private final Runnable escape;
  private Command consumed;

  /**
   * A keyboard.
   *
   * @param escape the action of Escape outside a text field, and after leaving one
   */
  public Keyboard(Commands commands, Runnable escape) {
    this.commands = commands;
    this.escape = escape;
  }

  /** Handles the keys of a scene. */
  public void listenOn(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, isText(scene.getFocusOwner())));
    scene.addEventFilter(
        KeyEvent.KEY_TYPED,
        e -> {
          // The letter of a key that has triggered a command must not reach a control.
          if (consumed != null) {
            consumed = null;
            e.consume();
          } else if (!isText(scene.getFocusOwner())) {
            Command.typedBy(e.getCharacter())
                .ifPresent(
                    command -> {
                      commands.run(command);
                      e.consume();
                    });
          }
        });
    scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> consumed = null);
  }

  private void pressed(KeyEvent e, boolean typing) {
    if (e.getCode() == KeyCode.ESCAPE) {
      escape.run();
      e.consume();
      return;
    }
    boolean onControl = isControl(e);
    for (Command command : Command.values()) {
      if (!commands.canRun(command) || typing && !command.worksInText()) {
        continue;
      }
      for (KeyCombination combination : command.keys(false)) {
        // Enter and arrows up and down belong to the control that has the focus.
        if (combination.match(e) && !(onControl && isControlsOwn(e))) {
          commands.run(command);
          consumed = command;
          e.consume();
          return;
        }
      }
    }
  }

  private static boolean isControl(KeyEvent e) {
    return e.getTarget() instanceof javafx.scene.control.Control;
  }

  private static boolean isControlsOwn(KeyEvent e) {
    return !e.isShortcutDown()
        && switch (e.getCode()) {
          case ENTER, UP, DOWN -> true;
          default -> false;
        };
  }

  /** Whether a node is a text field or text area. */
  static boolean isText(Node focused) {
    return focused instanceof TextInputControl || focused instanceof CodeArea;
  }
}
