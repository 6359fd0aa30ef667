package edgewise.figure;

import edgewise.strategy.Phase;

/**
 * How strongly a part is drawn, and in which colour: what the step is about, what is known, what
 * waits.
 */
enum Tone {
  /** Nothing is known of it yet. */
  WAITING,
  /** It is known. */
  KNOWN,
  /** The sweep has been there. */
  VISITED,
  /** The step is about it. */
  ACTIVE,
  /** It has been merged away or has nothing to do with the question. */
  GONE;

  /** The colour of a phase. */
  static Ink strong(Phase phase, Theme theme) {
    return switch (phase) {
      case EVALUATE, PARTIALS, REVERSE -> theme.reverse();
      case FORWARD -> theme.forward();
      case PATH_SUM, MERGE, DIFFERENCES -> theme.path();
    };
  }

  /** The same colour as a ground. */
  static Ink soft(Phase phase, Theme theme) {
    return switch (phase) {
      case EVALUATE, PARTIALS, REVERSE -> theme.reverseSoft();
      case FORWARD -> theme.forwardSoft();
      case PATH_SUM, MERGE, DIFFERENCES -> theme.pathSoft();
    };
  }

  double opacity() {
    return this == GONE ? 0.18 : 1;
  }
}
