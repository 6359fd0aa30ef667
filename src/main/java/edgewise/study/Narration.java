package edgewise.study;

import edgewise.figure.Figure;
import edgewise.figure.Theme;
import java.util.List;

/**
 * Anything that is walked step by step, in one language: what each step is called, what it says,
 * its equations, and its figure. A program's trace, a network's backpropagation, a training run and
 * a race are narrations; the player, the hall, the command line, lessons and exporters need nothing
 * else of them.
 *
 * <p>A position is the number of steps taken, from 0, where the question is asked, to {@link
 * #size}. Implementations are immutable; what grows, such as a training run, hands out a new
 * narration. Methods that take a position throw {@link IndexOutOfBoundsException} outside that
 * range.
 */
public interface Narration {
  /** How many steps there are. */
  int size();

  /**
   * The stretches that the steps fall into, in order and without gaps; none if there is no step.
   */
  List<Phase> phases();

  /** The step in a few words, for a heading or a line of a list; without markup. */
  String title(int position);

  /** What happened in the step and why; names of quantities between backticks. */
  String sentence(int position);

  /** The equations of the step in LaTeX: first in symbols, then in numbers; may be empty. */
  List<String> equations(int position);

  /** The picture after so many steps, in the colours and sizes of a theme. */
  Figure figure(int position, Theme theme);

  /** The phase that a position lies in: that of its last step; the first phase at position 0. */
  default Phase phase(int position) {
    return phases().stream()
        .filter(phase -> position <= phase.to())
        .findFirst()
        .orElseThrow(() -> new IndexOutOfBoundsException(position + " of " + size()));
  }

  /**
   * A stretch of steps in which one kind of thing happens.
   *
   * @param id of the kind, the same in every language, such as {@code reverse}
   * @param title in the narration's language
   * @param from the position before its first step
   * @param to the position after its last step
   */
  record Phase(String id, String title, int from, int to) {}
}
