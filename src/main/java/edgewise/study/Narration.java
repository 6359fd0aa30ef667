package edgewise.study;

import edgewise.figure.Figure;
import edgewise.figure.Theme;
import java.util.List;

/**
 * A sequence of steps in one language: the title, sentence, equations and figure of each. A
 * program's trace, a network's backpropagation, a training run and a race are narrations; the
 * player, the hall, the command line, lessons and exporters use only this interface.
 *
 * <p>A position is the number of steps taken, from 0 to {@link #size}. Implementations are
 * immutable; one that grows, such as a training run, gives a new narration. Methods that take a
 * position throw {@link IndexOutOfBoundsException} outside that range.
 */
public interface Narration {
  /** The number of steps. */
  int size();

  /** The phases in order and without gaps; none if there is no step. */
  List<Phase> phases();

  /** The title of the last step, for a heading or a list; without markup. */
  String title(int position);

  /** The sentence that explains the last step; names of quantities between backticks. */
  String sentence(int position);

  /** The equations of the step in LaTeX: first in symbols, then in numbers; may be empty. */
  List<String> equations(int position);

  /** The picture after a number of steps, in the colours and sizes of a theme. */
  Figure figure(int position, Theme theme);

  /** The phase of a position: that of its last step, the first phase at position 0. */
  default Phase phase(int position) {
    return phases().stream()
        .filter(phase -> position <= phase.to())
        .findFirst()
        .orElseThrow(() -> new IndexOutOfBoundsException(position + " of " + size()));
  }

  /**
   * A range of steps of one kind.
   *
   * @param id of the kind, the same in every language, such as {@code reverse}
   * @param title in the narration's language
   * @param from the position before its first step
   * @param to the position after its last step
   */
  record Phase(String id, String title, int from, int to) {}
}
