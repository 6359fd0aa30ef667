package edgewise.ui.keys;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Names of keys as people write them: →, Page Down, Ctrl+S. */
public final class KeyNames {
  private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

  private static final Map<KeyCode, String> SYMBOLS =
      Map.ofEntries(
          Map.entry(KeyCode.RIGHT, "→"),
          Map.entry(KeyCode.LEFT, "←"),
          Map.entry(KeyCode.UP, "↑"),
          Map.entry(KeyCode.DOWN, "↓"),
          Map.entry(KeyCode.PAGE_DOWN, "PageDown"),
          Map.entry(KeyCode.PAGE_UP, "PageUp"),
          Map.entry(KeyCode.BACK_SPACE, "Backspace"),
          Map.entry(KeyCode.ESCAPE, "Esc"),
          Map.entry(KeyCode.PERIOD, "."),
          Map.entry(KeyCode.PLUS, "+"),
          Map.entry(KeyCode.EQUALS, "+"),
          Map.entry(KeyCode.ADD, "+"),
          Map.entry(KeyCode.MINUS, "−"),
          Map.entry(KeyCode.SUBTRACT, "−"),
          Map.entry(KeyCode.DECIMAL, "."),
          Map.entry(KeyCode.NUMPAD0, "0"));

  private KeyNames() {}

  /** All keys of a command, without repetition, separated by blanks; empty if it has none. */
  public static String all(Command command, boolean presenting) {
    return Stream.concat(names(command.keys(presenting)), Stream.of(command.typed()))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining("  "));
  }

  /** The usual key of a command while exploring; empty if it has none. */
  public static String usual(Command command) {
    return names(command.keys(false)).findFirst().orElse("");
  }

  private static Stream<String> names(List<KeyCombination> keys) {
    return keys.stream().map(KeyNames::name).distinct();
  }

  private static String name(KeyCombination combination) {
    StringBuilder name = new StringBuilder();
    if (combination.getShortcut() == KeyCombination.ModifierValue.DOWN) {
      name.append(MAC ? "⌘" : "Ctrl+");
    }
    if (combination.getAlt() == KeyCombination.ModifierValue.DOWN) {
      name.append(MAC ? "⌥" : "Alt+");
    }
    KeyCode code = ((KeyCodeCombination) combination).getCode();
    boolean plus = code == KeyCode.EQUALS;
    if (combination.getShift() == KeyCombination.ModifierValue.DOWN && !plus) {
      name.append(MAC ? "⇧" : "Shift+");
    }
    return name.append(SYMBOLS.getOrDefault(code, code.getName())).toString();
  }
}
