package edgewise.ui.state;

import edgewise.graph.Node;
import edgewise.language.Program;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * The values of the inputs drawn anew: the same seed gives the same values, so that a class can
 * work on the same numbers. The values are halves from −3 to 3 without 0, easy to reckon with.
 */
public final class InputSeeding {
  private InputSeeding() {}

  /** Back to the start, with the values of the seed if there was one. */
  public static void reset(StudioState state) {
    state.playingProperty().set(false);
    if (state.seedProperty().get() != 0) {
      draw(state);
    }
    state.goTo(0);
  }

  /** Back to the start with the values of the next seed. */
  public static void reseed(StudioState state) {
    state.playingProperty().set(false);
    state.seedProperty().set(state.seedProperty().get() + 1);
    draw(state);
    state.goTo(0);
    state.tell(state.texts().get("seed.drawn", state.seedProperty().get()));
  }

  private static void draw(StudioState state) {
    if (!state.problemsProperty().get().isEmpty()) {
      return;
    }
    Random random = new Random(state.seedProperty().get());
    Map<String, Double> values = new HashMap<>();
    Program program = Program.parse(state.inquiry().textProperty().get());
    for (Node input : program.graph().inputs()) {
      int halves = random.nextInt(1, 7);
      values.put(input.name(), (random.nextBoolean() ? halves : -halves) / 2.0);
    }
    state.edit(
        "",
        text -> {
          Program drawn = Program.parse(text);
          for (Map.Entry<String, Double> value : values.entrySet()) {
            drawn = drawn.withInput(value.getKey(), value.getValue());
          }
          return drawn.text();
        });
  }
}
