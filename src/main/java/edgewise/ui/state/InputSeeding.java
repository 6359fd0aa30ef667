package edgewise.ui.state;

import edgewise.graph.Node;
import edgewise.language.Program;
import java.util.Random;

/**
 * Draws random values for the inputs: the same seed gives the same values, so that a class can work
 * on the same numbers. The values are multiples of ½ from −3 to 3 without 0, easy to calculate
 * with.
 */
public final class InputSeeding {
  private InputSeeding() {}

  /** Back to the start, with the values of the seed if there was one. */
  public static void reset(StudioState state) {
    state.program().playingProperty().set(false);
    if (state.program().seedProperty().get() != 0) {
      draw(state);
    }
    state.program().goTo(0);
  }

  /** Back to the start with the values of the next seed. */
  public static void reseed(StudioState state) {
    state.program().playingProperty().set(false);
    state.program().seedProperty().set(state.program().seedProperty().get() + 1);
    draw(state);
    state.program().goTo(0);
    state.showNotice(state.texts().get("seed.drawn", state.program().seedProperty().get()));
  }

  private static void draw(StudioState state) {
    if (!state.program().problemsProperty().get().isEmpty()) {
      return;
    }
    Random random = new Random(state.program().seedProperty().get());
    state
        .program()
        .editProgram(
            "",
            program -> {
              Program drawn = program;
              for (Node input : program.graph().inputs()) {
                int halves = random.nextInt(1, 7);
                double value = (random.nextBoolean() ? halves : -halves) / 2.0;
                drawn = drawn.withInput(input.name(), value);
              }
              return drawn;
            });
  }
}
