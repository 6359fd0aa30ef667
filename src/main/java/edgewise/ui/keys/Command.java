package edgewise.ui.keys;

import static edgewise.ui.keys.Command.Group.EDITING;
import static edgewise.ui.keys.Command.Group.FILES;
import static edgewise.ui.keys.Command.Group.NETWORK;
import static edgewise.ui.keys.Command.Group.PRESENTING;
import static edgewise.ui.keys.Command.Group.STEPS;
import static edgewise.ui.keys.Command.Group.VIEW;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * The commands of the window, with their keys while exploring and while presenting; keyboard,
 * menus, tooltips and help use this one table. Keys are written as modifiers and a key, joined by
 * +; Shortcut is Ctrl, or Command on a Mac.
 */
public enum Command {
  NEXT(STEPS, "Right PageDown", "PageDown Right Down N Space Enter"),
  PREVIOUS(STEPS, "Left PageUp", "PageUp Left Up P Backspace"),
  PLAY(STEPS, "Space", "A"),
  FIRST(STEPS, "Home", "Home"),
  LAST(STEPS, "End", "End"),
  NEXT_PHASE(STEPS, "Shift+Right", "Shift+Right"),
  PREVIOUS_PHASE(STEPS, "Shift+Left", "Shift+Left"),
  FASTER(STEPS, "Plus Add Equals Shift+Equals", "Plus Add Equals Shift+Equals"),
  SLOWER(STEPS, "Minus Subtract", "Minus Subtract"),
  JUMP(STEPS, "Shortcut+G", "Shortcut+G", true),
  RESET(STEPS, "R", "R"),
  RESEED(STEPS, "Shift+R", "Shift+R"),

  PRESENT(PRESENTING, "F5", "", true),
  PRESENT_HERE(PRESENTING, "Shift+F5", "", true),
  LEAVE(PRESENTING, "", "Esc"),
  BLACK(PRESENTING, "", "B Period Decimal"),
  WHITE(PRESENTING, "", "W"),
  SPOTLIGHT(PRESENTING, "", "L"),

  GRAPH_TAB(VIEW, "Shortcut+1", "", true),
  NETWORK_TAB(VIEW, "Shortcut+2", "", true),
  COST_TAB(VIEW, "Shortcut+3", "", true),
  TABLE_TAB(VIEW, "Shortcut+4", "", true),
  ZOOM_IN(
      VIEW,
      "Shortcut+Plus Shortcut+Add Shortcut+Equals Shortcut+Shift+Equals",
      "Shortcut+Plus Shortcut+Add Shortcut+Equals"),
  ZOOM_OUT(VIEW, "Shortcut+Minus Shortcut+Subtract", "Shortcut+Minus Shortcut+Subtract"),
  FIT(VIEW, "0 Numpad0 Shortcut+0", "Shortcut+0"),
  FIND(VIEW, "Shortcut+F", "", true),
  PROGRAM(VIEW, "Shortcut+E", "", true),
  PATHS(VIEW, "P", ""),
  ELIMINATION(VIEW, "E", ""),
  LEFT_PANEL(VIEW, "F8", "", true),
  RIGHT_PANEL(VIEW, "F9", "", true),
  FULL_SCREEN(VIEW, "F11", "F11", true),
  HELP(VIEW, "F1", "F1", true) {
    @Override
    public String typed() {
      return "?";
    }
  },

  WALK_RIGHT(NETWORK, "Shortcut+Right", ""),
  WALK_LEFT(NETWORK, "Shortcut+Left", ""),
  WALK_UP(NETWORK, "Shortcut+Up Up", ""),
  WALK_DOWN(NETWORK, "Shortcut+Down Down", ""),
  CHOOSE(NETWORK, "Enter", ""),
  PICTURES(NETWORK, "G", "G"),

  SELECT_NEXT(EDITING, "Shortcut+Right Shortcut+Up", ""),
  SELECT_PREVIOUS(EDITING, "Shortcut+Left Shortcut+Down", ""),
  SELECT_ALL(EDITING, "Shortcut+A", ""),
  ADD_NODE(EDITING, "Insert Shortcut+I", ""),
  CONNECT(EDITING, "C", ""),
  RENAME(EDITING, "F2 Enter", ""),
  DELETE(EDITING, "Delete Backspace", ""),
  MOVE_UP(EDITING, "Alt+Up", ""),
  MOVE_DOWN(EDITING, "Alt+Down", ""),
  MOVE_LEFT(EDITING, "Alt+Left", ""),
  MOVE_RIGHT(EDITING, "Alt+Right", ""),
  COPY(EDITING, "Shortcut+C", ""),
  CUT(EDITING, "Shortcut+X", ""),
  PASTE(EDITING, "Shortcut+V", ""),
  UNDO(EDITING, "Shortcut+Z", "", true),
  REDO(EDITING, "Shortcut+Y Shortcut+Shift+Z", "", true),

  NEW(FILES, "Shortcut+N", "", true),
  OPEN(FILES, "Shortcut+O", "", true),
  SAVE(FILES, "Shortcut+S", "", true),
  SAVE_AS(FILES, "Shortcut+Shift+S", "", true);

  /** The parts of the help. */
  public enum Group {
    STEPS,
    PRESENTING,
    VIEW,
    NETWORK,
    EDITING,
    FILES;

    /** In resources. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Group group;
  private final List<KeyCombination> exploring;
  private final List<KeyCombination> presenting;
  private final boolean inText;

  Command(Group group, String exploring, String presenting) {
    this(group, exploring, presenting, false);
  }

  Command(Group group, String exploring, String presenting, boolean inText) {
    this.group = group;
    this.exploring = combinations(exploring);
    this.presenting = combinations(presenting);
    this.inText = inText;
  }

  private static List<KeyCombination> combinations(String keys) {
    return keys.isEmpty()
        ? List.of()
        : Arrays.stream(keys.split(" ")).map(Command::combination).toList();
  }

  private static KeyCombination combination(String keys) {
    List<String> parts = List.of(keys.split("\\+"));
    KeyCode code = code(parts.getLast());
    return new KeyCodeCombination(
        code,
        parts.subList(0, parts.size() - 1).stream()
            .map(
                modifier ->
                    switch (modifier) {
                      case "Shift" -> KeyCombination.SHIFT_DOWN;
                      case "Alt" -> KeyCombination.ALT_DOWN;
                      case "Shortcut" -> KeyCombination.SHORTCUT_DOWN;
                      default -> throw new IllegalArgumentException(modifier);
                    })
            .toArray(KeyCombination.Modifier[]::new));
  }

  private static KeyCode code(String name) {
    return switch (name) {
      case "PageDown" -> KeyCode.PAGE_DOWN;
      case "PageUp" -> KeyCode.PAGE_UP;
      case "Backspace" -> KeyCode.BACK_SPACE;
      case "Esc" -> KeyCode.ESCAPE;
      default ->
          KeyCode.valueOf(
              name.length() == 1 && Character.isDigit(name.charAt(0))
                  ? "DIGIT" + name
                  : name.toUpperCase(Locale.ROOT));
    };
  }

  /** Its name in resources, such as {@code previous-phase}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The part of the help it stands in. */
  public Group group() {
    return group;
  }

  /**
   * Its keys while exploring or while presenting, the usual one first; none if it is disabled then.
   */
  public List<KeyCombination> keys(boolean whilePresenting) {
    return whilePresenting ? presenting : exploring;
  }

  /**
   * A character that triggers it too, on any key of the keyboard; the empty string for none. Not in
   * a text field.
   */
  public String typed() {
    return "";
  }

  /** The command that a character triggers. */
  public static Optional<Command> typedBy(String character) {
    return Arrays.stream(values())
        .filter(command -> !command.typed().isEmpty() && command.typed().equals(character))
        .findFirst();
  }

  /** Whether its keys work while a text field has the focus. */
  public boolean worksInText() {
    return inText;
  }
}
