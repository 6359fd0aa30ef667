package edgewise.ui;

import java.util.EnumMap;
import java.util.Map;

/** What each command does in this window. */
public final class Commands {
  private final Map<Command, Runnable> actions = new EnumMap<>(Command.class);

  /** Says what a command does. */
  public Commands on(Command command, Runnable action) {
    actions.put(command, action);
    return this;
  }

  /** Does it, if this window can. */
  public void run(Command command) {
    Runnable action = actions.get(command);
    if (action != null) {
      action.run();
    }
  }

  /** Whether this window can do it. */
  public boolean knows(Command command) {
    return actions.containsKey(command);
  }
}
