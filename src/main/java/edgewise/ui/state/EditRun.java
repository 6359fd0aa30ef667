package edgewise.ui.state;

import edgewise.study.ProgramSetup;
import java.util.Optional;

/**
 * A run of edits that are undone together: letters typed one after another up to a blank,
 * characters erased one after another, one drag of a slider.
 *
 * @param kind of the edits
 * @param at the index in the text of the last edit; 0 where there is none
 */
public record EditRun(String kind, int at) {
  private static final String TYPED = "typed";
  private static final String ERASED = "erased";

  /** A run of any other kind. */
  static EditRun of(String kind) {
    return new EditRun(kind, 0);
  }

  /** The run that a change of text starts or continues; empty if it is undone by itself. */
  public static Optional<EditRun> between(String before, String after) {
    int start = 0;
    int most = Math.min(before.length(), after.length());
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int grown = after.length() - before.length();
    String longer = grown > 0 ? after : before;
    String shorter = grown > 0 ? before : after;
    if (Math.abs(grown) != 1
        || !shorter.regionMatches(start, longer, start + 1, shorter.length() - start)
        || grown > 0 && Character.isWhitespace(after.charAt(start))) {
      return Optional.empty();
    }
    return Optional.of(new EditRun(grown > 0 ? TYPED : ERASED, start));
  }

  /** The run of typing between two setups; empty if more than the text differs. */
  static Optional<EditRun> typing(ProgramSetup before, ProgramSetup after) {
    return after.withText("").equals(before.withText(""))
        ? between(before.text(), after.text())
        : Optional.empty();
  }

  /** Whether it continues the previous run. */
  boolean follows(EditRun before) {
    if (before == null || !kind.equals(before.kind)) {
      return false;
    }
    return switch (kind) {
      case TYPED -> at == before.at + 1;
      case ERASED -> at == before.at || at == before.at - 1;
      default -> at == before.at;
    };
  }
}
