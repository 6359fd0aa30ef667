package edgewise.ui.keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The actions of a window's commands; a command may have different actions under different
 * conditions.
 */
public final class Commands {
  private final Map<Command, Runnable> usual = new EnumMap<>(Command.class);
  private final Map<Command, List<Action>> special = new EnumMap<>(Command.class);

  private record Action(BooleanSupplier when, Runnable action) {}

  /** Sets the default action of a command. */
  public Commands on(Command command, Runnable action) {
    usual.put(command, action);
    return this;
  }

  /** Adds an action of a command that is used while a condition holds. */
  public Commands on(Command command, BooleanSupplier when, Runnable action) {
    special.computeIfAbsent(command, c -> new ArrayList<>()).add(new Action(when, action));
    return this;
  }

  private Optional<Runnable> action(Command command) {
    return special.getOrDefault(command, List.of()).stream()
        .filter(action -> action.when().getAsBoolean())
        .map(Action::action)
        .findFirst()
        .or(() -> Optional.ofNullable(usual.get(command)));
  }

  /** Runs a command, if it has an action. */
  public void run(Command command) {
    action(command).ifPresent(Runnable::run);
  }

  /** Whether a command has an action now. */
  public boolean canRun(Command command) {
    return action(command).isPresent();
  }
}
