package edgewise.language;

import java.util.List;
import java.util.Locale;

/** A program with errors: at least one problem, in the order of the text. */
public final class ProgramException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Problem> problems;

  ProgramException(List<Problem> problems) {
    super(problems.getFirst().message(Locale.ENGLISH));
    this.problems = List.copyOf(problems);
  }

  /** The problems in the order of the text: at least one, at most the first twenty. */
  public List<Problem> problems() {
    return problems;
  }
}
