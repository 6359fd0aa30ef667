package edgewise.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random programs as people type them: nested expressions, with and without names, comments, odd
 * spaces, several statements in a line, edge statements, constants and outputs.
 */
public final class RandomTexts {
  private static final List<String> OPERATORS =
      List.of("+", " + ", "-", " - ", "*", " * ", "/", "^", " +\n  ");
  private static final List<String> CALLS =
      List.of("sin(", "max(", "mean(", "prod(", "sum(", "hypot(", "atan2(", "σ(");
  private static final List<String> DIVIDERS =
      List.of("\n", "\n", "; ", " ;", "  # beside\n", "\n# alone\n\n", "\n  ");
  private final Random random;
  private final List<String> names;

  public RandomTexts(long seed) {
    random = new Random(seed);
    names =
        new ArrayList<>(random.nextBoolean() ? List.of("a", "b", "c") : List.of("a", "x_1", "权"));
  }

  /** A program. */
  public Program program() {
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "# top\n" : "");
    boolean lets = random.nextInt(3) == 0;
    if (lets) {
      text.append("let k = 2").append(any(DIVIDERS));
    }
    int statements = 1 + random.nextInt(4);
    for (int i = 0; i < statements; i++) {
      text.append(statement(i)).append(i < statements - 1 ? any(DIVIDERS) : "");
      if (i == 0 && lets) {
        names.add("k");
      }
    }
    return Program.parse(text.append(random.nextBoolean() ? "\n" : "").toString());
  }

  private String statement(int number) {
    String name = "n" + number;
    String written =
        switch (random.nextInt(6)) {
          case 0 -> expression(3);
          case 1 -> name + " = " + random.nextInt(5);
          case 2 -> any(names.subList(0, 3)) + " -> " + name + " : α=1, 2";
          default -> name + "=" + expression(3);
        };
    if (written.startsWith(name) || written.contains("->")) {
      names.add(name);
    }
    return written;
  }

  private String expression(int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(6);
    return switch (kind) {
      case 0 -> random.nextInt(4) == 0 ? "2" : any(names);
      case 1 -> call(depth);
      case 2 -> "(" + expression(depth - 1) + ")";
      case 3 -> "(" + expression(depth - 1) + (random.nextBoolean() ? "" : " # in\n") + ")";
      default -> expression(depth - 1) + any(OPERATORS) + expression(depth - 1);
    };
  }

  private String call(int depth) {
    String call = any(CALLS);
    int arguments =
        switch (call) {
          case "sin(", "σ(" -> 1;
          case "hypot(", "atan2(" -> 2;
          default -> 1 + random.nextInt(3);
        };
    List<String> list = new ArrayList<>();
    for (int i = 0; i < arguments; i++) {
      list.add(expression(depth - 1));
    }
    return call + String.join(random.nextBoolean() ? "," : ", ", list) + ")";
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
