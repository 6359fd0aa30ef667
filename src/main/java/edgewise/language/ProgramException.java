package edgewise.language;

import java.util.List;
import java.util.Locale;

/** A program can't be read: what is wrong with it, at least one thing, in the order of the text. */
public final class ProgramException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Problem> problems;

  ProgramException(List<Problem> problems) {
    super(problems.getFirst().message(Locale.ENGLISH));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the text: the first twenty things at most, and at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
