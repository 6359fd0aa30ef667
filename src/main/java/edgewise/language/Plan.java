package edgewise.language;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The nodes of a program in the order they are made, before all of them have names: the names of
 * unnamed ones depend on how many there are.
 */
final class Plan {
  /** What fills an argument place: an earlier item of the plan, or a constant. */
  sealed interface Filling {
    /** An earlier item. */
    record Item(int index) implements Filling {}

    /** A constant. */
    record Fixed(Constant constant) implements Filling {}
  }

  private record Item(Operation operation, List<Filling> arguments) {}

  private final List<Item> items = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Integer> outputs = new ArrayList<>();

  /** Plans a node; null leaves it unnamed. */
  Filling.Item add(String name, Operation operation, List<Filling> arguments) {
    items.add(new Item(operation, arguments));
    names.add(name);
    return new Filling.Item(items.size() - 1);
  }

  void name(Filling.Item item, String name) {
    names.set(item.index(), name);
  }

  boolean isUnnamed(Filling.Item item) {
    return names.get(item.index()) == null;
  }

  void output(Filling.Item item) {
    outputs.add(item.index());
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /**
   * Names what is unnamed and builds the graph.
   *
   * @param taken names that the text uses
   * @param letters whether unnamed nodes may continue the alphabet
   */
  ComputationGraph build(Set<String> taken, boolean letters) {
    nameTheRest(taken, letters);
    ComputationGraph.Builder builder = ComputationGraph.builder();
    List<Node> nodes = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      List<Argument> arguments = new ArrayList<>(items.get(i).arguments().size());
      for (Filling filling : items.get(i).arguments()) {
        arguments.add(
            switch (filling) {
              case Filling.Item item -> new Argument.Operand(nodes.get(item.index()));
              case Filling.Fixed fixed -> fixed.constant();
            });
      }
      nodes.add(builder.node(names.get(i), items.get(i).operation(), arguments));
    }
    outputs.forEach(o -> builder.output(nodes.get(o)));
    return builder.build();
  }

  private void nameTheRest(Set<String> taken, boolean letters) {
    List<Integer> unnamed = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i) == null) {
        unnamed.add(i);
      }
    }
    List<String> fresh = letters ? letters(taken, unnamed.size()) : List.of();
    if (fresh.size() < unnamed.size()) {
      fresh = numbered(taken, unnamed.size());
    }
    for (int i = 0; i < unnamed.size(); i++) {
      names.set(unnamed.get(i), fresh.get(i));
    }
  }

  /** The letters after the last one used; fewer than asked if the alphabet ends. */
  private static List<String> letters(Set<String> taken, int count) {
    boolean plain =
        taken.stream().allMatch(n -> n.length() == 1 && n.charAt(0) >= 'a' && n.charAt(0) <= 'z');
    List<String> letters = new ArrayList<>();
    if (plain) {
      char last = taken.isEmpty() ? '`' : new TreeSet<>(taken).last().charAt(0);
      for (char c = (char) (last + 1); c <= 'z' && letters.size() < count; c++) {
        letters.add(String.valueOf(c));
      }
    }
    return letters;
  }

  private static List<String> numbered(Set<String> taken, int count) {
    Set<String> all = new HashSet<>(taken);
    List<String> numbered = new ArrayList<>();
    for (int i = 1; numbered.size() < count; i++) {
      if (all.add("v" + i)) {
        numbered.add("v" + i);
      }
    }
    return numbered;
  }
}
