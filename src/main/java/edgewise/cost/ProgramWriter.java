package edgewise.cost;

import edgewise.graph.Elementary;
import edgewise.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Writes a member as a program, to be opened, drawn and stepped through. */
final class ProgramWriter implements MemberWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<String> names = new ArrayList<>();
  private final List<String> outputs = new ArrayList<>();
  private int inputs;

  private int name(String name) {
    names.add(name);
    return names.size() - 1;
  }

  private int define(String expression) {
    String name = "v_" + (names.size() - inputs + 1);
    text.append(name).append(" = ").append(expression).append('\n');
    return name(name);
  }

  @Override
  public int input(double value) {
    String name = "x_" + ++inputs;
    text.append(name).append(" = ").append(Numbers.exact(value)).append('\n');
    return name(name);
  }

  @Override
  public int multiply(int a, int b) {
    return define(names.get(a) + " * " + names.get(b));
  }

  @Override
  public int apply(Elementary function, int a) {
    return define(function.symbol() + "(" + names.get(a) + ")");
  }

  @Override
  public Total total() {
    String name = "v_" + (names.size() - inputs + 1);
    int node = name(name);
    return new Total() {
      @Override
      public void add(double coefficient, int term) {
        text.append(names.get(term)).append(" -> ").append(name).append(" : ");
        text.append(Numbers.exact(coefficient)).append('\n');
      }

      @Override
      public int end() {
        return node;
      }
    };
  }

  @Override
  public void output(int node) {
    outputs.add(names.get(node));
  }

  /** The written program. */
  String text() {
    return text + "output " + String.join(", ", outputs) + "\n";
  }
}
