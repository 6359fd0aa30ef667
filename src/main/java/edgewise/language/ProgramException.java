package edgewise.language;

import java.util.List;
import java.util.Locale;

/** A program is wrong in one or more places. */
public final class ProgramException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Problem> problems;

  ProgramException(List<Problem> problems) {
    super(problems.getFirst().message(Locale.ENGLISH));
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, in the order of the text; at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
