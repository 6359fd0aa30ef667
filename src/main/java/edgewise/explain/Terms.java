package edgewise.explain;

import edgewise.strategy.Mode;
import edgewise.strategy.Phase;
import edgewise.strategy.Trace;
import java.util.Locale;

/** The names of modes, phases and spans for buttons, marks and tooltips, in each language. */
public final class Terms {
  private Terms() {}

  /** A mode's name for a button: {@code Reverse}. */
  public static String mode(Mode mode, Locale locale) {
    return Wording.of(locale).get("mode." + mode.id());
  }

  /** A mode in one sentence, for a tooltip. */
  public static String description(Mode mode, Locale locale) {
    return Wording.of(locale).get("mode." + mode.id() + ".about");
  }

  /** A phase's name for a mark on the scrubber: {@code reverse sweep}. */
  public static String phase(Phase phase, Locale locale) {
    return Wording.of(locale).get("phase." + phase.id());
  }

  /**
   * A span's name, which distinguishes sweeps from different seeds: {@code forward sweep from b}.
   */
  public static String span(Trace.Span span, Locale locale) {
    Wording wording = Wording.of(locale);
    return span.subject() == null
        ? wording.get("phase." + span.phase().id())
        : wording
            .get("phase." + span.phase().id() + ".from")
            .replace("{node}", span.subject().name());
  }
}
