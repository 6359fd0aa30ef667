package edgewise.ui.keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What each command does in this window, where it does different things in different places. */
public final class Commands {
  private final Map<Command, Runnable> usual = new EnumMap<>(Command.class);
  private final Map<Command, List<Action>> special = new EnumMap<>(Command.class);

  private record Action(BooleanSupplier when, Runnable action) {}

  /** Says what a command does, where nothing else is said. */
  public Commands on(Command command, Runnable action) {
    usual.put(command, action);
    return this;
  }

  /** Says what a command does instead, while something is so. */
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

  /** Does it, if this window can. */
  public void run(Command command) {
    action(command).ifPresent(Runnable::run);
  }

  /** Whether this window can do it now. */
  public boolean canRun(Command command) {
    return action(command).isPresent();
  }
}
