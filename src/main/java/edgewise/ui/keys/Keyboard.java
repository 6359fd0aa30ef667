package edgewise.ui.keys;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/**
 * The keys of a window. They are caught before any control can eat them; a text field keeps its
 * own. Escape leaves a text field for the graph, and closes what lies over it.
 */
public final class Keyboard {
  private final Commands commands;
  private final Runnable escape;
  private Command consumed;

  /**
   * A keyboard.
   *
   * @param escape what Escape does outside a text field, and after leaving one
   */
  public Keyboard(Commands commands, Runnable escape) {
    this.commands = commands;
    this.escape = escape;
  }

  /** Listens on a scene. */
  public void listenOn(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, isText(scene.getFocusOwner())));
    scene.addEventFilter(
        KeyEvent.KEY_TYPED,
        e -> {
          // What a control would make of the letter of a key that has done its work already.
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

  /** Whether a node is one to type in. */
  static boolean isText(Node focused) {
    return focused instanceof TextInputControl || focused instanceof CodeArea;
  }
}
