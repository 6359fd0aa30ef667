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
  /** Another thing is the subject. */
  ASIDE,
  /** It has been merged away or has nothing to do with the question. */
  GONE;

  /** The colour of a phase. */
  static Accent accent(Phase phase, Theme theme) {
    return switch (phase) {
      case EVALUATE, PARTIALS, REVERSE -> theme.hues().reverse();
      case FORWARD -> theme.hues().forward();
      case PATH_SUM, MERGE, DIFFERENCES -> theme.hues().path();
    };
  }

  double opacity() {
    return switch (this) {
      case GONE -> 0.18;
      case ASIDE -> 0.45;
      default -> 1;
    };
  }
}
