package edgewise.ui.present;

import edgewise.ui.keys.Command;
import edgewise.ui.keys.Commands;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keyboard handling while presenting. Page keys work even in a text field, and unused keys do
 * nothing. A number and Enter go to that step.
 */
final class PresentationKeys {
  private static final int MOST_DIGITS = 7;
  private final Commands commands;
  private final IntConsumer jump;
  private final Consumer<String> typed;
  private final StringBuilder digits = new StringBuilder();

  PresentationKeys(Commands commands, IntConsumer jump, Consumer<String> typed) {
    this.commands = commands;
    this.jump = jump;
    this.typed = typed;
  }

  void listenOn(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, scene.getFocusOwner()));
    scene.addEventFilter(
        KeyEvent.KEY_TYPED,
        e -> {
          if (!(scene.getFocusOwner() instanceof TextInputControl)) {
            Command.typedBy(e.getCharacter()).ifPresent(commands::run);
          }
        });
  }

  private void pressed(KeyEvent e, Node focused) {
    boolean writing = focused instanceof TextInputControl;
    boolean page = e.getCode() == KeyCode.PAGE_DOWN || e.getCode() == KeyCode.PAGE_UP;
    if (writing && !page && e.getCode() != KeyCode.ESCAPE) {
      return;
    }
    if (e.getCode().isDigitKey() && !e.isShortcutDown() && !e.isAltDown()) {
      if (digits.length() < MOST_DIGITS) {
        digits.append(digit(e.getCode()));
      }
      typed.accept(digits.toString());
      e.consume();
      return;
    }
    if (e.getCode() == KeyCode.ENTER && !digits.isEmpty()) {
      int step = Integer.parseInt(digits.toString());
      clearDigits();
      jump.accept(step);
      e.consume();
      return;
    }
    clearDigits();
    for (Command command : Command.values()) {
      for (KeyCombination combination : command.keys(true)) {
        if (combination.match(e)) {
          commands.run(command);
          e.consume();
          return;
        }
      }
    }
    if (!writing && !e.getCode().isModifierKey()) {
      e.consume(); // nothing else may eat a clicker's next key
    }
  }

  private void clearDigits() {
    if (!digits.isEmpty()) {
      digits.setLength(0);
      typed.accept("");
    }
  }

  private static char digit(KeyCode code) {
    String name = code.getName();
    return name.charAt(name.length() - 1);
  }
}
